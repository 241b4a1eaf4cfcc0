import type { LineEntry, RowEntry } from './entry.ts'
import { likeness } from './likeness.ts'
import type { Matching } from './matching.ts'
import { pairEqual } from './pair-up.ts'

/** Words that are so few say nothing about where they came from. */
const fewWords = 4

/** Least likeness of two texts with the same id, of which one stands under another id in the other plan. */
const leastAlike = 0.3

/** True for words that are not found twice by chance. */
export const longEnough = ({ words }: LineEntry | RowEntry): boolean => words.tokens.length >= fewWords

/**
 * Pairs what has the same id.
 * @param how `surely` leaves out an id that was given to something else: one of the two texts has a twin under another id, and they are unlike.
 */
export function matchByCode<T extends LineEntry | RowEntry>(
  before: readonly T[],
  after: readonly T[],
  matching: Matching,
  how: 'surely' | 'anyway',
): void {
  const codeOf = ({ code }: T): string | undefined => code
  const pairs = pairEqual(matching.open(before), matching.open(after), codeOf)
  if (how === 'anyway') {
    matching.addAll(pairs)
    return
  }
  const inBefore = textsOf(before)
  const inAfter = textsOf(after)
  for (const [a, b] of pairs) {
    const isOther = a.words.text !== b.words.text && (hasTwin(a, inAfter) || hasTwin(b, inBefore))
    if (!isOther || likeness(a.words.features, b.words.features) >= leastAlike) matching.add(a, b)
  }
}

const textsOf = (entries: readonly (LineEntry | RowEntry)[]): ReadonlySet<string> =>
  new Set(entries.map(entry => entry.words.text))

const hasTwin = (entry: LineEntry | RowEntry, texts: ReadonlySet<string>): boolean =>
  texts.has(entry.words.text) && longEnough(entry)
