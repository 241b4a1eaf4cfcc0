import type { LineEntry, RowEntry } from './entry.ts'
import { likeness } from './likeness.ts'
import type { Matching } from './matching.ts'
import { pairEqual } from './pair-up.ts'

/** Words that are so few say nothing about where they came from. */
const fewWords = 4

/** Least likeness of two texts with the same id; less when no other text of the plan is more alike. */
const leastAlike = 0.3
const leastAnyway = 0.2

/** True for words that are not found twice by chance. */
export const longEnough = ({ words }: LineEntry | RowEntry): boolean => words.tokens.length >= fewWords

/**
 * Pairs what has the same id and is alike: an id that was given to something else says nothing.
 * @param how `surely` comes before what the words say; `anyway` after it, and pairs also what stands alone where the other stands alone.
 */
export function matchByCode<T extends LineEntry | RowEntry>(
  before: readonly T[],
  after: readonly T[],
  matching: Matching,
  how: 'surely' | 'anyway',
): void {
  const codeOf = ({ code }: T): string | undefined => code
  const least = how === 'surely' ? leastAlike : leastAnyway
  for (const [a, b] of pairEqual(matching.open(before), matching.open(after), codeOf)) {
    const isSame = a.words.text === b.words.text || likeness(a.words.features, b.words.features) >= least
    if (isSame || (how === 'anyway' && standAlone(a, b, matching))) matching.add(a, b)
  }
}

/** True for the only things in what they stand in. */
const standAlone = <T extends LineEntry | RowEntry>(a: T, b: T, matching: Matching): boolean =>
  matching.sameParent(a, b) && a.parent?.children.length === 1 && b.parent?.children.length === 1
