import type { Change, Comparison } from './change.ts'
import { isShown } from './rank.ts'

/** What changes for one unit, as indexes of changes. */
export interface UnitChanges {
  unit: string
  /** Tasks that it gets, and that it had. */
  gains: number[]
  loses: number[]
  /** Tasks of it that are due earlier, or later. */
  earlier: number[]
  later: number[]
  /** What else changed of its tasks. */
  other: number[]
}

/** What each unit gains, loses, must do earlier; in the order of their names in the document. */
export function changesByUnit({ changes }: Pick<Comparison, 'changes'>): UnitChanges[] {
  const units = new Map<string, UnitChanges>()
  const unitOf = (name: string): UnitChanges => {
    const key = name.toLowerCase()
    const known = units.get(key) ?? { unit: name, gains: [], loses: [], earlier: [], later: [], other: [] }
    units.set(key, known)
    return known
  }
  changes.forEach((change, index) => {
    if (!isShown(change.rank)) return
    for (const [name, what] of concerned(change)) unitOf(name)[what].push(index)
  })
  return [...units.values()]
}

type What = Exclude<keyof UnitChanges, 'unit'>

/** The units of a change, and what it is to them. */
function concerned({ kind, units, before, after, moved }: Change): [string, What][] {
  if (after.length === 0) return units.before.map(name => [name, 'loses'])
  if (before.length === 0) return units.after.map(name => [name, 'gains'])
  const isSame = (name: string, others: readonly string[]): boolean =>
    others.some(other => other.toLowerCase() === name.toLowerCase())
  if (kind === 'task-lead-changed')
    return [
      ...units.before
        .filter(name => !isSame(name, units.after))
        .map((name): [string, What] => [name, 'loses']),
      ...units.after
        .filter(name => !isSame(name, units.before))
        .map((name): [string, What] => [name, 'gains']),
    ]
  return units.after.map(name => [name, moved ?? 'other'])
}
