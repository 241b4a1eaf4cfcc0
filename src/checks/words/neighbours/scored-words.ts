import { isForeign } from '../spelling/foreign-words.ts'
import { afterLevel, type Word } from '../spelling/words.ts'
import type { PairCounts } from './pair-counts.ts'

/** Beside a word stands no word that says anything of it: a name, a number, an abbreviation. */
export const unknown = -1
/** It begins or ends a phrase: before or after it stand a comma, a bracket, nothing. */
export const edge = -2

/** A word of a text as its neighbours see it. */
export interface ScoredWord {
  word: Word
  /** Its number in the counts; `unknown` for what is not looked at: names, symbols, foreign words, what stands in quotation marks. */
  id: number
  /** The numbers of its neighbours, `unknown` or `edge`. */
  before: number
  after: number
  /** True when a word with a capital stands before it, with which it may be one name: `Pháp lệnh`. */
  isAfterCapital: boolean
}

/** The words of a text, each with what stands beside it. */
export function scoredWords(text: string, words: readonly Word[], counts: PairCounts): ScoredWord[] {
  const ids = words.map((word, at) => (isScored(text, words, at) ? counts.idOf(word.key!) : unknown))
  const quotes = text.search(quote) < 0 ? [] : quoted(text)
  for (const [from, to] of quotes)
    for (const [at, word] of words.entries()) if (word.from > from && word.to <= to) ids[at] = unknown
  return words.map((word, at) => {
    const next = words[at + 1]
    return {
      word,
      id: ids[at]!,
      before: word.follows ? ids[at - 1]! : begins.test(text.slice(0, word.from)) ? edge : unknown,
      after: next?.follows ? ids[at + 1]! : ends.test(text.slice(word.to, word.to + 3)) ? edge : unknown,
      isAfterCapital: word.follows && words[at - 1]!.letters !== 'lower',
    }
  })
}

const quote = /["“”«]/
const begins = /(?:^|[,;:.(!?+*…]|\s[-–])\s*$/
const ends = /^\s*(?:[,;:.)!?…]|$)/

/** Small words, and the one with a capital that begins a sentence before a small word. */
function isScored(text: string, words: readonly Word[], at: number): boolean {
  const { key, isPart, letters, lower, follows, from } = words[at]!
  if (key === undefined || isPart || isForeign(lower)) return false
  if (letters === 'lower') return lower.length > 1 || /[^a-z]/.test(lower)
  if (letters !== 'title' || follows) return false
  const next = words[at + 1]
  return (
    next?.follows === true &&
    next.letters === 'lower' &&
    !afterLevel(words, at) &&
    startsSentence.test(text.slice(0, from))
  )
}

/** Nothing but a label before it, or the end of another sentence. */
const startsSentence = /^(?:[-+*•–\s]|\d+[.)/]?|[a-zđIVX]+[.)])*$|[.!?:]\s*$/

/** The stretches between quotation marks. */
function quoted(text: string): [from: number, to: number][] {
  const stretches: [number, number][] = []
  for (const { 0: found, index } of text.matchAll(/“[^”]*”?|«[^»]*»?|"[^"]*"?/g))
    stretches.push([index, index + found.length])
  return stretches
}
