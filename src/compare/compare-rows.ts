import type { ColumnRole, Plan } from '../plan/plan.ts'
import type { ChangeKind, Piece } from './change.ts'
import { compareNumber } from './compare-entries.ts'
import { type Draft, draft } from './drafts.ts'
import type { ComparedCell, ComparedTable, Container, RowEntry } from './entry.ts'
import { figureChanges } from './figures.ts'
import { cellSide } from './sides.ts'
import { sameToken } from './tokens.ts'
import { sameUnits, unitTokens } from './units.ts'
import { compareWords, saysSame } from './words.ts'

const taskKinds: Partial<Record<ColumnRole, ChangeKind>> = {
  task: 'task-text-changed',
  lead: 'task-lead-changed',
  cooperation: 'task-cooperation-changed',
  deadline: 'task-deadline-changed',
  deliverable: 'task-deliverable-changed',
  funding: 'task-funding-changed',
}

/** A column before and after; one of them is missing where a column came or went. */
type ColumnPair = readonly [before: number | undefined, after: number | undefined]

/** Compares rows cell by cell. A joined cell that several rows have in common is reported once. */
export class RowComparison {
  private readonly unitsBefore: Plan['units']
  private readonly unitsAfter: Plan['units']
  private readonly reportedCells = new Map<unknown, Set<unknown>>()
  private readonly columns = new Map<ComparedTable, Map<ComparedTable, ColumnPair[]>>()

  constructor(unitsBefore: Plan['units'], unitsAfter: Plan['units']) {
    this.unitsBefore = unitsBefore
    this.unitsAfter = unitsAfter
  }

  /**
   * @param sameTable true when the rows stand in tables that are pairs: their own columns are then reported once.
   * @param withoutText true when the words of the task are reported otherwise, as for one that was split.
   */
  compare(before: RowEntry, after: RowEntry, sameTable: boolean, withoutText: boolean): Draft[] {
    const cells = this.pairsOf(before.table, after.table).flatMap(([from, to]) => {
      if (sameTable && (from === undefined || to === undefined)) return []
      if (withoutText && from !== undefined && before.cells[from]?.words === before.words) return []
      return this.compareCells(before, after, from, to)
    })
    return [...cells, ...compareWording(before, after), ...compareNumber(before, after)]
  }

  /** The columns of two tables that are pairs: came, went, called otherwise; and the wording of their rows. */
  compareTables(
    before: Container,
    after: Container,
    filled: (table: Container, column: number) => number,
  ): Draft[] {
    const drafts: Draft[] = []
    const entries = { before, after }
    const side = (table: Container, column: number, isWhole: boolean) => {
      const title = table.table!.columns[column]!.title.text.replaceAll('\n', ' ')
      const { where } = table.table!.columns[column]!
      const count = isWhole ? ` (${filled(table, column)} ô có chữ)` : ''
      return { part: table.part, where: where(), place: table.place, text: title + count }
    }
    for (const [from, to] of this.pairsOf(before.table!, after.table!)) {
      if (from === undefined) drafts.push(draft('column-added', { after: [side(after, to!, true)] }, entries))
      else if (to === undefined)
        drafts.push(draft('column-dropped', { before: [side(before, from, true)] }, entries))
      else {
        const titles = [before.table!.columns[from]!.title, after.table!.columns[to]!.title] as const
        const pieces = compareWords(...titles)
        const sides = { before: [side(before, from, false)], after: [side(after, to, false)] }
        if (pieces) drafts.push(draft('column-changed', sides, entries, { pieces }))
      }
    }
    return [...drafts, ...compareWording(before, after)]
  }

  private compareCells(
    before: RowEntry,
    after: RowEntry,
    from: number | undefined,
    to: number | undefined,
  ): Draft[] {
    const old = from === undefined ? undefined : before.cells[from]
    const now = to === undefined ? undefined : after.cells[to]
    const { role, title } = (to === undefined ? before.table.columns[from!] : after.table.columns[to])!
    if (role === 'order' || this.isReported(old, now)) return []
    const column = title.text.replaceAll('\n', ' ')
    const entries = { before, after }
    const sides = { before: [cellSide(before, old, column)], after: [cellSide(after, now, column)] }
    const drafts: Draft[] = []
    const pieces = this.piecesOf(old, now, role)
    if (pieces !== undefined) {
      const figures =
        role === 'lead' || role === 'cooperation' || role === 'deadline' ? [] : figureChanges(pieces)
      drafts.push(draft(kindOf(after, before, role), sides, entries, { column, pieces, figures }))
    }
    if (old !== undefined && now !== undefined && old.label !== now.label) {
      const labels = {
        before: [cellSide(before, old, column, old.label)],
        after: [cellSide(after, now, column, now.label)],
      }
      drafts.push(draft('renumbered', labels, entries, { column }))
    }
    return drafts
  }

  private piecesOf(
    before: ComparedCell | undefined,
    after: ComparedCell | undefined,
    role: string | undefined,
  ): Piece[] | undefined {
    if (before === undefined || after === undefined) {
      const [old = '', now = ''] = [before?.words.text, after?.words.text]
      return old === now ? undefined : [{ changed: true, before: old, after: now }]
    }
    if (saysSame(before.words, after.words)) return undefined
    if (role !== 'lead' && role !== 'cooperation') return compareWords(before.words, after.words)
    const old = unitTokens(before.words, this.unitsBefore)
    const now = unitTokens(after.words, this.unitsAfter)
    if (role === 'cooperation' && sameUnits(old, now, sameToken)) return undefined
    return compareWords(old, now)
  }

  /** Remembers the two cells; true when they were compared for a row above. */
  private isReported(before: ComparedCell | undefined, after: ComparedCell | undefined): boolean {
    if (before === undefined || after === undefined) return false
    const reported = this.reportedCells.get(before.cell) ?? new Set()
    this.reportedCells.set(before.cell, reported)
    if (reported.has(after.cell)) return true
    reported.add(after.cell)
    return false
  }

  private pairsOf(before: ComparedTable, after: ComparedTable): ColumnPair[] {
    const known = this.columns.get(before) ?? new Map<ComparedTable, ColumnPair[]>()
    this.columns.set(before, known)
    const pairs = known.get(after) ?? pairColumns(before, after)
    known.set(after, pairs)
    return pairs
  }
}

/** Pairs columns by what they hold, by key, by title. */
function pairColumns(before: ComparedTable, after: ComparedTable): ColumnPair[] {
  const open = after.columns.map((_, index) => index)
  const partners = new Map<number, number>()
  const keys = [
    ({ role }: ComparedTable['columns'][number]) => role,
    ({ key }: ComparedTable['columns'][number]) => key,
    ({ title }: ComparedTable['columns'][number]) => title.mask.toLowerCase(),
  ]
  for (const key of keys)
    before.columns.forEach((column, index) => {
      const own = key(column)
      const found =
        partners.has(index) || own === undefined
          ? -1
          : open.findIndex(other => key(after.columns[other]!) === own)
      if (found >= 0) partners.set(index, open.splice(found, 1)[0]!)
    })
  return [
    ...before.columns.map((_, index): ColumnPair => [index, partners.get(index)]),
    ...open.map((index): ColumnPair => [undefined, index]),
  ]
}

function kindOf(after: RowEntry, before: RowEntry, role: string | undefined): ChangeKind {
  if (after.about === 'task' || before.about === 'task')
    return taskKinds[role as ColumnRole] ?? 'task-cell-changed'
  return after.about === 'target' || before.about === 'target' ? 'target-changed' : 'row-changed'
}

/** The sentence that a row prints as (`moi_hang`), as it is written. */
function compareWording<T extends RowEntry | Container>(before: T, after: T): Draft[] {
  const wording = (entry: T): string => (entry.kind === 'row' ? entry.wording : (entry.table?.wording ?? ''))
  const [old, now] = [wording(before), wording(after)]
  if (old === now) return []
  const side = ({ kind, part, where, place }: T, text: string) => ({
    part,
    where: `${where()}, ${kind === 'row' ? 'câu của hàng' : 'câu của mỗi hàng'}`,
    place,
    text,
  })
  return [
    draft('wording-changed', { before: [side(before, old)], after: [side(after, now)] }, { before, after }),
  ]
}
