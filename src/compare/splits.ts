import { addTo } from '../collections/add-to.ts'
import { groupBy } from '../collections/group-by.ts'
import type { Entry, RowEntry } from './entry.ts'
import { countCommon, type Features, featuresWithout, joinFeatures } from './likeness.ts'
import type { Matching } from './matching.ts'

/** One task whose words are found again in several of the other plan. */
export interface Split {
  whole: RowEntry
  parts: RowEntry[]
}

/** So much of a part must come from the whole, and so much of the whole must be found in its parts. */
const leastFromWhole = 0.6
const leastFound = 0.6

/** A part has at least so many words (pairs of neighbouring words count too). */
const leastFeatures = 5

/** A feature that more rows than this have says nothing. */
const tooMany = 60

const tasksOf = (entries: readonly Entry[]): RowEntry[] =>
  entries.filter((entry): entry is RowEntry => entry.kind === 'row' && entry.about === 'task')

/**
 * Finds the tasks that were split: what a task has lost, or all of it when it has no partner, is what tasks without a partner say.
 * With the plans exchanged it finds those that were joined.
 */
export function findSplits(before: readonly Entry[], after: readonly Entry[], matching: Matching): Split[] {
  const wholes = tasksOf(before)
  const open = matching.open(tasksOf(after)).filter(part => part.words.features.length >= leastFeatures)
  if (open.length === 0) return []
  const lost = new Map(wholes.map(whole => [whole, lostBy(whole, matching)]))
  const index = indexOf(wholes, lost)
  const parts = groupBy(open, part => mostLikelyWhole(part, index, lost))
  return [...parts].flatMap(([whole, found]) => asSplit(whole, found, matching))
}

/** What the task said that its partner does not. */
function lostBy(whole: RowEntry, matching: Matching): Features {
  const partner = matching.partner(whole)
  return partner === undefined
    ? whole.words.features
    : featuresWithout(whole.words.features, partner.words.features)
}

function indexOf(
  wholes: readonly RowEntry[],
  lost: ReadonlyMap<RowEntry, Features>,
): Map<number, RowEntry[]> {
  const index = new Map<number, RowEntry[]>()
  for (const whole of wholes) for (const feature of new Set(lost.get(whole))) addTo(index, feature, whole)
  return index
}

function mostLikelyWhole(
  part: RowEntry,
  index: ReadonlyMap<number, readonly RowEntry[]>,
  lost: ReadonlyMap<RowEntry, Features>,
): RowEntry | undefined {
  const { features } = part.words
  const candidates = new Set<RowEntry>()
  for (const feature of new Set(features)) {
    const list = index.get(feature) ?? []
    if (list.length <= tooMany) for (const whole of list) candidates.add(whole)
  }
  let best: RowEntry | undefined
  let most = leastFromWhole
  for (const whole of candidates) {
    const share = countCommon(features, lost.get(whole)!) / features.length
    if (share > most || (share === most && best === undefined)) {
      best = whole
      most = share
    }
  }
  return best
}

function asSplit(whole: RowEntry, found: readonly RowEntry[], matching: Matching): Split[] {
  const partner = matching.partner(whole)
  const parts = [...(partner?.kind === 'row' ? [partner] : []), ...found].sort((a, b) => a.order - b.order)
  if (parts.length < 2) return []
  const all = joinFeatures(parts.map(part => part.words.features))
  const isFound = countCommon(whole.words.features, all) / whole.words.features.length >= leastFound
  return isFound ? [{ whole, parts }] : []
}
