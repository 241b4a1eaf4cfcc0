import { addTo } from '../collections/add-to.ts'
import { countBy } from '../collections/count-by.ts'
import { groupBy } from '../collections/group-by.ts'
import { type Features, likeness } from './likeness.ts'

/** Two things, one of each plan. */
export type Pair<T> = readonly [before: T, after: T]

/**
 * Pairs things with the same key, the first with the first, the second with the second. Things without a key stay alone.
 * Exchanging the lists exchanges the sides of the pairs, and nothing else.
 */
export function pairEqual<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (thing: T) => string | undefined,
): Pair<T>[] {
  const byKey = groupBy(after, keyOf)
  const used = new Map<string, number>()
  const pairs: Pair<T>[] = []
  for (const thing of before) {
    const key = keyOf(thing)
    if (key === undefined) continue
    const count = used.get(key) ?? 0
    const partner = byKey.get(key)?.[count]
    if (partner === undefined) continue
    used.set(key, count + 1)
    pairs.push([thing, partner])
  }
  return pairs
}

/** How things are paired that are not equal. */
interface Likeness<T> {
  featuresOf: (thing: T) => Features
  /** Features that are rarer; only things that share a rare feature are looked at where there are many. */
  rareOf?: (thing: T) => Features
  /** How likely a pair is, from 0 to 1, the same for both orders of its sides. Without it the likeness of the features. */
  score?: (before: T, after: T, likeness: number) => number
  /** Pairs below it are none. */
  least: number
}

/** All pairs of lists up to this product are looked at; of longer lists only those that share a rare feature. */
const manyPairs = 40_000

/** A feature is rare when it makes no more pairs than this. */
const rarePairs = 1000

/**
 * Pairs what is most alike first. Of equally likely pairs the nearer in their lists comes first, then the earlier: a rule that does not know
 * which list is which.
 */
export function pairLike<T>(before: readonly T[], after: readonly T[], options: Likeness<T>): Pair<T>[] {
  const beforeFeatures = before.map(options.featuresOf)
  const afterFeatures = after.map(options.featuresOf)
  const found: { score: number; i: number; j: number }[] = []
  const look = (i: number, j: number): void => {
    const alike = likeness(beforeFeatures[i]!, afterFeatures[j]!)
    const score = options.score?.(before[i]!, after[j]!, alike) ?? alike
    if (score >= options.least) found.push({ score, i, j })
  }
  if (before.length * after.length <= manyPairs) {
    for (let i = 0; i < before.length; i++) for (let j = 0; j < after.length; j++) look(i, j)
  } else {
    const rareOf = (features: Features, thing: T): Features =>
      options.rareOf ? Int32Array.from([...features, ...options.rareOf(thing)]) : features
    const rareBefore = before.map((thing, i) => rareOf(beforeFeatures[i]!, thing))
    lookAtRare(
      rareBefore,
      after.map((thing, j) => rareOf(afterFeatures[j]!, thing)),
      look,
    )
  }
  found.sort(
    (a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j,
  )
  const usedBefore = new Set<number>()
  const usedAfter = new Set<number>()
  const pairs: Pair<T>[] = []
  for (const { i, j } of found) {
    if (usedBefore.has(i) || usedAfter.has(j)) continue
    usedBefore.add(i)
    usedAfter.add(j)
    pairs.push([before[i]!, after[j]!])
  }
  return pairs
}

function lookAtRare(
  before: readonly Features[],
  after: readonly Features[],
  look: (i: number, j: number) => void,
): void {
  const where = new Map<number, number[]>()
  after.forEach((features, j) => {
    for (const feature of new Set(features)) addTo(where, feature, j)
  })
  const counts = countBy(
    before.flatMap(features => [...new Set(features)]),
    feature => feature,
  )
  before.forEach((features, i) => {
    const candidates = new Set<number>()
    for (const feature of new Set(features)) {
      const list = where.get(feature)
      if (list === undefined || list.length * counts.get(feature)! > rarePairs) continue
      for (const j of list) candidates.add(j)
    }
    for (const j of candidates) look(i, j)
  })
}
