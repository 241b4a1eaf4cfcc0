import { countBy } from '../../collections/count-by.ts'
import { keepingPlace } from '../../compare/in-order.ts'
import { likeness } from '../../compare/likeness.ts'
import { pairLike } from '../../compare/pair-up.ts'
import type { Item } from './item.ts'

/** A piece by its numbers in both versions; one that stands in one of them alone has one number. */
export interface Step {
  before?: number
  after?: number
}

/** Whether two items may be the same thing at all. */
type Fits = (before: number, after: number) => boolean

interface Lists {
  before: readonly Item[]
  after: readonly Item[]
  fits: Fits
}

/** Stretches of both lists, each from its first number up to the one behind its last. */
interface Range {
  from: number
  to: number
  otherFrom: number
  otherTo: number
}

type Pair = [before: number, after: number]

/** Pieces that share less are two pieces: their words side by side would be no help. */
const least = 0.45

/** An id that a person typed stays with its piece though most of it is new, but not with another one. */
const leastWithCode = 0.2

/** Stretches up to this product are looked at whole. */
const mostPairs = 40_000

/**
 * Both lists as one, in the order of each: what stands in both once, what was deleted before what was inserted in its place. What has moved is
 * deleted at one place and inserted at the other, as tracked changes have it that every program reads.
 */
export function inOrder(before: readonly Item[], after: readonly Item[], fits: Fits = () => true): Step[] {
  const lists = { before, after, fits }
  const all = { from: 0, to: before.length, otherFrom: 0, otherTo: after.length }
  return stepsOf(pairsIn(all, stages, lists), all)
}

/** The same where the last piece has to stand in both: the end of a cell or document cannot be deleted. */
export function inOrderToEnd(before: readonly Item[], after: readonly Item[], fits?: Fits): Step[] {
  const steps = inOrder(before, after, fits)
  const start = steps.findLastIndex(step => step.before !== undefined && step.after !== undefined) + 1
  const gone = steps.slice(start).filter(step => step.before !== undefined)
  const come = steps.slice(start).filter(step => step.after !== undefined)
  if (gone.length === 0 || come.length === 0) return steps
  return [
    ...steps.slice(0, start),
    ...gone.slice(0, -1),
    ...come.slice(0, -1),
    { ...gone.at(-1), ...come.at(-1) },
  ]
}

/** What pieces are known again by, the surest first. */
const stages: readonly ((item: Item) => string | undefined)[] = [
  item => item.key,
  item => item.loose,
  item => item.code,
]

function pairsIn(whole: Range, keys: typeof stages, lists: Lists): Pair[] {
  const { head, range, tail } = trim(whole, lists)
  return [...head, ...inside(range, keys, lists), ...tail]
}

function inside(range: Range, keys: typeof stages, lists: Lists): Pair[] {
  if (range.from === range.to || range.otherFrom === range.otherTo) return []
  const [keyOf, ...others] = keys
  if (keyOf === undefined) return likePairs(range, lists)
  const found = uniquePairs(range, keyOf, lists)
  if (found.length === 0) return inside(range, others, lists)
  return around(found, range, gap => pairsIn(gap, keys, lists))
}

/** Equal pieces at both ends. */
function trim(whole: Range, { before, after, fits }: Lists): { head: Pair[]; range: Range; tail: Pair[] } {
  const range = { ...whole }
  const isSame = (i: number, j: number) => before[i]!.key === after[j]!.key && fits(i, j)
  const isOpen = () => range.from < range.to && range.otherFrom < range.otherTo
  const head: Pair[] = []
  const tail: Pair[] = []
  while (isOpen() && isSame(range.from, range.otherFrom)) head.push([range.from++, range.otherFrom++])
  while (isOpen() && isSame(range.to - 1, range.otherTo - 1)) tail.unshift([--range.to, --range.otherTo])
  return { head, range, tail }
}

/** Pieces that stand once in each stretch, as many as keep their order. */
function uniquePairs(
  { from, to, otherFrom, otherTo }: Range,
  keyOf: (item: Item) => string | undefined,
  { before, after, fits }: Lists,
): Pair[] {
  const old = before.slice(from, to).map(keyOf)
  const now = after.slice(otherFrom, otherTo).map(keyOf)
  const [oldCounts, nowCounts] = [old, now].map(keys => countBy(keys, key => key ?? ''))
  const places = new Map(now.map((key, index) => [key, otherFrom + index]))
  const pairs = old.flatMap((key, index): Pair[] => {
    if (key === undefined || oldCounts!.get(key) !== 1 || nowCounts!.get(key) !== 1) return []
    const place = places.get(key)!
    return fits(from + index, place) && !isAnother(before[from + index]!, after[place]!)
      ? [[from + index, place]]
      : []
  })
  return keepOrder(pairs)
}

/** An id that was given to another thing. */
const isAnother = (a: Item, b: Item): boolean =>
  a.key !== b.key && a.loose !== b.loose && likeness(a.features, b.features) < leastWithCode

/** As many of the pairs as stand in one order in both lists. @param pairs in the order of the first list. */
function keepOrder(pairs: readonly Pair[]): Pair[] {
  const other = [...pairs].sort((a, b) => a[1] - b[1])
  const kept = keepingPlace(pairs, other, pair => pair.join(' '))
  return pairs.filter(pair => kept.has(pair))
}

/** The pairs, and between them those that are found in the gaps. */
function around(
  pairs: readonly Pair[],
  { from, to, otherFrom, otherTo }: Range,
  fill: (gap: Range) => Pair[],
): Pair[] {
  const all: Pair[] = []
  let [i, j] = [from, otherFrom]
  for (const [before, after] of pairs) {
    all.push(...fill({ from: i, to: before, otherFrom: j, otherTo: after }), [before, after])
    i = before + 1
    j = after + 1
  }
  return [...all, ...fill({ from: i, to, otherFrom: j, otherTo })]
}

/** Pieces that are alike. */
function likePairs(range: Range, lists: Lists): Pair[] {
  const { from, to, otherFrom, otherTo } = range
  if ((to - from) * (otherTo - otherFrom) <= mostPairs) return bestPairs(range, lists)
  const { before, after } = lists
  const numbers = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at)
  const old = numbers(from, to).map(index => ({ item: before[index]!, index }))
  const now = numbers(otherFrom, otherTo).map(index => ({ item: after[index]!, index }))
  const pairs = pairLike(old, now, {
    featuresOf: ({ item }) => item.features,
    rareOf: ({ item }) => item.rare(),
    score: (a, b) => scoreOf(a.index, b.index, lists) || -1,
    least: 0,
  }).map(([a, b]): Pair => [a.index, b.index])
  if (pairs.length === 0) return []
  const found = keepOrder(pairs.sort((a, b) => a[0] - b[0]))
  return around(found, range, gap =>
    (gap.to - gap.from) * (gap.otherTo - gap.otherFrom) <= mostPairs ? bestPairs(gap, lists) : [],
  )
}

/** Of all ways to pair in order the one that is most alike in sum. */
function bestPairs({ from, to, otherFrom, otherTo }: Range, lists: Lists): Pair[] {
  const [rows, columns] = [to - from, otherTo - otherFrom]
  const width = columns + 1
  const scores = new Float64Array(rows * columns)
  /** The best sum of what stands behind the i-th and j-th. */
  const sums = new Float64Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const score = scoreOf(from + i, otherFrom + j, lists)
      scores[i * columns + j] = score
      const skipping = Math.max(sums[(i + 1) * width + j]!, sums[i * width + j + 1]!)
      sums[i * width + j] = Math.max(skipping, score === 0 ? 0 : score + sums[(i + 1) * width + j + 1]!)
    }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const score = scores[i * columns + j]!
    if (score > 0 && sums[i * width + j] === score + sums[(i + 1) * width + j + 1]!)
      pairs.push([from + i++, otherFrom + j++])
    else if (sums[(i + 1) * width + j]! >= sums[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** How likely two items are the same, 0 where they are not. */
function scoreOf(i: number, j: number, { before, after, fits }: Lists): number {
  const [a, b] = [before[i]!, after[j]!]
  if (a.group !== b.group || !fits(i, j)) return 0
  const alike = a.text === b.text ? 1 : likeness(a.features, b.features)
  if (a.isOnly) return 1 + alike
  if (a.code !== undefined && a.code === b.code) return alike < leastWithCode ? 0 : 1 + alike
  return alike < least ? 0 : alike
}

/** What stands alone, put between the pairs. */
function stepsOf(pairs: readonly Pair[], { to, otherTo }: Range): Step[] {
  const steps: Step[] = []
  let [i, j] = [0, 0]
  const skip = (before: number, after: number): void => {
    while (i < before) steps.push({ before: i++ })
    while (j < after) steps.push({ after: j++ })
  }
  for (const [before, after] of pairs) {
    skip(before, after)
    steps.push({ before: i++, after: j++ })
  }
  skip(to, otherTo)
  return steps
}
