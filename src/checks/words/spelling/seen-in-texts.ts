import { withoutMarks } from '../../../language/without-marks.ts'
import { pairCounts } from '../neighbours/pair-counts.ts'
import type { Correction } from './corrections.ts'
import type { Word } from './words.ts'

/** How often the right words have to stand together in official texts: after a mistake of a letter, of a mark, and of one that makes no word. */
const letterSlip = 600
const markSlip = 60
const noWord = 50
/** A joining word stands beside many others, seldom beside each. */
const joiner = 20
/** So many times oftener than the words as they are typed. */
const oftener = 20

/**
 * Whether official texts speak for a correction: they have the right words side by side often, and those that were typed hardly ever. Without
 * it a word of another field (`tái ngập`, `vật chứa nước`), or the end of one word and the beginning of the next (`vị trí | chôn lấp`), is no
 * mistake only because it is in no list.
 */
export function isSeenInTexts(words: readonly Word[], { first, last, right, isJoiner }: Correction): boolean {
  const typed = words.slice(first, last + 1).map(({ key }) => key)
  const before = words[first]!.follows ? words[first - 1]?.key : undefined
  const after = words[last + 1]?.follows ? words[last + 1]!.key : undefined
  const [was, is] = [typed, right].map(middle => pairsOf([before, ...middle, after]))
  const isRare = typed.every(key => countOf(key) === 0)
  const least = isJoiner ? joiner : isRare ? noWord : isOfMarks(typed, right) ? markSlip : letterSlip
  return is!.some((count, side) => count >= least && count >= oftener * was![side]!)
}

const isOfMarks = (typed: readonly (string | undefined)[], right: readonly string[]): boolean =>
  right.every((word, index) => withoutMarks(word) === withoutMarks(typed[index] ?? ''))

/** How often each two neighbours stand side by side. */
const pairsOf = (keys: readonly (string | undefined)[]): number[] =>
  keys.slice(1).map((key, index) => pairOf(keys[index], key))

function pairOf(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined) return 0
  const counts = pairCounts()
  const [one, other] = [counts.idOf(first), counts.idOf(second)]
  return one < 0 || other < 0 ? 0 : counts.pair(one, other)
}

function countOf(key: string | undefined): number {
  const id = key === undefined ? -1 : pairCounts().idOf(key)
  return id < 0 ? 0 : pairCounts().count(id)
}
