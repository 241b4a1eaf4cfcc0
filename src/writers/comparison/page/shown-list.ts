import { changesByUnit } from '../../../compare/by-unit.ts'
import type { Change, Comparison } from '../../../compare/change.ts'
import { isShown, rankWords } from '../../../compare/rank.ts'
import { byPart, type ReportOptions, type ToldItem, toldItems, unitSections } from '../change-words.ts'

/** A change of the list. */
export interface Entry extends ToldItem {
  /** Counts the entries of the page from 1. */
  number: number
  /** The units that it can be found by. */
  units: readonly string[]
  fields: readonly string[]
}

/** What stands below one heading of the list, and below that: the parts of the plan, or what it is to a unit. */
export interface Group {
  title: string
  count: number
  parts: { title: string; entries: Entry[] }[]
}

/** The list of changes, as it is read. */
export interface ShownList {
  groups: Group[]
  entries: Entry[]
  /** Changes of no unit, that a list by units leaves out. */
  left: number
}

/** Changes by rank, the weightiest first, and in each by the parts of the plan; or by units, where that is asked for. */
export function shownList(comparison: Comparison, { all = false, by }: ReportOptions): ShownList {
  let number = 0
  const entryOf = (told: ToldItem, units: readonly string[]): Entry => ({
    ...told,
    number: ++number,
    units,
    fields: [...new Set(told.changes.map(({ field }) => field))],
  })
  const { groups, left } =
    by === 'unit' ? unitGroups(comparison, entryOf) : rankGroups(comparison, all, entryOf)
  return { groups, entries: groups.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries)), left }
}

type EntryOf = (told: ToldItem, units: readonly string[]) => Entry

function rankGroups(comparison: Comparison, all: boolean, entryOf: EntryOf): Omit<ShownList, 'entries'> {
  const told = toldItems(comparison, all)
  const groups = Object.entries(rankWords).flatMap(([rank, words]): Group[] => {
    const own = told.filter(({ item }) => item.rank === rank)
    if (own.length === 0) return []
    const parts = [...byPart(own)].map(([title, items]) => ({
      title,
      entries: items.map(each => entryOf(each, unitsOf(each.changes))),
    }))
    return [{ title: capital(words), count: own.length, parts }]
  })
  return { groups, left: 0 }
}

export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

const unitsOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.flatMap(({ units }) => [...units.before, ...units.after])),
]

/** A change that one unit loses and another gains stands at both. */
function unitGroups(comparison: Comparison, entryOf: EntryOf): Omit<ShownList, 'entries'> {
  const { changes } = comparison
  const concerned = new Set<number>()
  const groups = changesByUnit(comparison).map((unit): Group => {
    const parts = unitSections.flatMap(([name, , title]) => {
      const own = unit[name]
      if (own.length === 0) return []
      const entries = own.map(index => {
        concerned.add(index)
        const change = changes[index]!
        const item = { rank: change.rank, kind: 'single' as const, changes: [index] }
        return entryOf({ item, changes: [change] }, [unit.unit])
      })
      return [{ title, entries }]
    })
    return { title: unit.unit, count: parts.reduce((sum, { entries }) => sum + entries.length, 0), parts }
  })
  const left = changes.filter(({ rank }, index) => isShown(rank) && !concerned.has(index)).length
  return { groups, left }
}
