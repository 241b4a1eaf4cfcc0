import { nearest } from './nearest.ts'

/** The candidate that a mistyped word most likely means; words of one or two letters are too short to guess by. */
export const closest = (word: string, candidates: Iterable<string>): string | undefined =>
  nearest(word, candidates, word.length < 3 ? 0 : undefined)
