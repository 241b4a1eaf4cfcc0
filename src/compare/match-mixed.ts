import { type Draft, draft } from './drafts.ts'
import type { Entry, LineEntry, RowEntry } from './entry.ts'
import { figureChanges } from './figures.ts'
import { longEnough } from './match-by-code.ts'
import type { Matching } from './matching.ts'
import { pairEqual, pairLike } from './pair-up.ts'
import { entrySide } from './sides.ts'
import { compareWords } from './words.ts'

/** A task of a table and one in words are further apart than two of one kind. */
const leastAlike = 0.6

type Task = LineEntry | RowEntry

/** Pairs tasks that stand in a table of one plan and in words in the other. */
export function matchMixed(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const rowsIn = (entries: readonly Entry[]): Task[] =>
    entries.filter((entry): entry is RowEntry => entry.kind === 'row' && entry.about !== 'row')
  const linesIn = (entries: readonly Entry[]): Task[] =>
    entries.filter((entry): entry is LineEntry => ['text', 'target', 'task'].includes(entry.kind))
  const like = {
    featuresOf: ({ words }: Task) => words.features,
    rareOf: ({ words }: Task) => words.shingles(),
    least: leastAlike,
  }
  const key = (task: Task): string | undefined =>
    longEnough(task) ? task.words.mask.toLowerCase() : undefined
  const open = (tasks: readonly Task[]): Task[] => matching.open(tasks).filter(longEnough)
  for (const [one, other] of [
    [rowsIn, linesIn],
    [linesIn, rowsIn],
  ] as const) {
    matching.addAll(pairEqual(open(one(before)), open(other(after)), key))
    matching.addAll(pairLike(open(one(before)), open(other(after)), like))
  }
}

/** True for a task that is a row in one of the plans alone. */
export const isMixed = (before: Entry, after: Entry): boolean =>
  (before.kind === 'row') !== (after.kind === 'row')

/** What the words of such a task have become; what else its row says has nothing beside it. */
export function compareMixed(before: Entry, after: Entry): Draft[] {
  const pieces = compareWords(before.words, after.words)
  if (pieces === undefined) return []
  const sides = { before: [entrySide(before)], after: [entrySide(after)] }
  const isTarget = [before, after].some(entry => entry.kind === 'row' && entry.about === 'target')
  const kind = isTarget ? 'target-changed' : 'task-text-changed'
  return [draft(kind, sides, { before, after }, { pieces, figures: figureChanges(pieces) })]
}
