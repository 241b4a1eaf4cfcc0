import type { Change, ChangeKind, Comparison } from '../../src/compare/change.ts'

const other: readonly (readonly [string, string])[] = [
  ['-added', '-dropped'],
  ['-split', '-joined'],
]

function otherKind(kind: ChangeKind): ChangeKind {
  for (const [one, two] of other) {
    if (kind.endsWith(one)) return kind.replace(one, two) as ChangeKind
    if (kind.endsWith(two)) return kind.replace(two, one) as ChangeKind
  }
  return kind
}

const negated = (by: string): string => (by.startsWith('-') ? by.slice(1) : `-${by}`)

/** A change as it must be told with the plans exchanged. */
function mirrored({ kind, before, after, pieces, figures }: Change) {
  return {
    kind: otherKind(kind),
    before: after,
    after: before,
    pieces: pieces?.map(piece => ({ changed: piece.changed, before: piece.after, after: piece.before })),
    figures: figures?.map(({ before: old, after: now, by, unit }) => ({
      before: now,
      after: old,
      by: negated(by),
      unit,
    })),
  }
}

const told = ({ kind, before, after, pieces, figures }: Change) => ({ kind, before, after, pieces, figures })

const sorted = (changes: readonly unknown[]): string[] => changes.map(change => JSON.stringify(change)).sort()

/** The changes with the sides exchanged; part and column are named as they are after, and left out. */
export const mirroredChanges = ({ changes }: Comparison): string[] => sorted(changes.map(mirrored))

/** The changes in any order, to be held against mirrored ones. */
export const toldChanges = ({ changes }: Comparison): string[] => sorted(changes.map(told))
