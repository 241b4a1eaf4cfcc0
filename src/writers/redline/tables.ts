import type { Paragraph, TableBlock, TableRow } from '../../document/blocks.ts'
import { isMadePlace } from '../../document/carrier-places.ts'
import { type CellPlace, cellPlaces } from '../../document/cell-places.ts'
import { layOutTable } from '../../layout/table/lay-out-table.ts'
import { paragraphParts } from '../docx/paragraph.ts'
import { type OverridesOf, type TablePlace, type TableWriter, tableWriter } from '../docx/table.ts'
import { type CellLines, changedCell, comparedCell } from './cells.ts'
import { inOrder, type Step } from './in-order.ts'
import type { Item } from './item.ts'
import type { Change } from './marks.ts'
import { type Redline, textOf } from './redline.ts'

/** A table that stands in one version alone. */
export function changedTable(table: TableBlock, place: TablePlace, change: Change, redline: Redline): string {
  const laid = layOutTable(table, place.width, redline.context.layout)
  const writer = tableWriter(laid, place, redline.context)
  const rows = laid.table.rows.map((_, index) => changedRow(writer, index, change, redline))
  return writer.start + rows.join('') + writer.end
}

/** A table that stands in both versions with the same columns. Its widths and its size are those of the new one. */
export function comparedTable(
  before: TableBlock,
  after: TableBlock,
  place: TablePlace,
  redline: Redline,
): string {
  const { context } = redline
  const [oldLaid, nowLaid] = [before, after].map(table => layOutTable(table, place.width, context.layout))
  const { widths, setting } = nowLaid!
  const [old, now] = [{ ...oldLaid!, widths, setting }, nowLaid!].map(laid =>
    tableWriter(laid, place, context),
  )
  const [oldTable, nowTable] = [oldLaid!.table, nowLaid!.table]
  const [oldRows, nowRows] = [oldTable, nowTable].map(table => rowItems(table, redline))
  const [oldCells, nowCells] = [oldTable, nowTable].map(cellPlaces)
  const rows = withWholeJoins(inOrder(oldRows!, nowRows!), oldCells!, nowCells!).map(step => {
    if (step.after === undefined) return changedRow(old!, step.before!, 'deleted', redline)
    if (step.before === undefined) return changedRow(now!, step.after, 'inserted', redline)
    return comparedRow(now!, step.after, oldCells![step.before]!, redline)
  })
  return now!.start + rows.join('') + now!.end
}

/**
 * A row whose cells go on from another row than they did is deleted and inserted: cells cannot be joined to another with tracking on, and
 * LibreOffice would leave them apart.
 */
function withWholeJoins(
  steps: readonly Step[],
  before: readonly CellPlace[][],
  after: readonly CellPlace[][],
): Step[] {
  const [oldHeads, nowHeads] = [before, after].map(headRows)
  const partners = new Map<number, number>()
  const whole = steps.flatMap((step): Step[] => {
    if (step.before === undefined || step.after === undefined) return [step]
    const [old, now] = [oldHeads![step.before]!, nowHeads![step.after]!]
    partners.set(step.before, step.after)
    if (now.every((head, column) => partners.get(old[column]!) === head)) return [step]
    partners.delete(step.before)
    return [{ before: step.before }, { after: step.after }]
  })
  return deletedFirst(whole)
}

/** For the cells of each row from the left, the row in which each begins. */
function headRows(places: readonly CellPlace[][]): number[][] {
  let above = new Map<number, number>()
  return places.map((cells, row) => {
    const heads = cells.map(({ from, isOwn }) => (isOwn ? row : above.get(from)!))
    above = new Map(cells.map(({ from }, index) => [from, heads[index]!]))
    return heads
  })
}

/** Of steps that stand together in one version each, those of the old one first. */
function deletedFirst(steps: readonly Step[]): Step[] {
  const sorted: Step[] = []
  let come: Step[] = []
  for (const step of steps) {
    if (step.before === undefined) {
      come.push(step)
      continue
    }
    if (step.after !== undefined) {
      sorted.push(...come)
      come = []
    }
    sorted.push(step)
  }
  return [...sorted, ...come]
}

function changedRow(writer: TableWriter, index: number, change: Change, redline: Redline): string {
  return writer.row(index, {
    properties: redline.marks.piece(change),
    cell: (_, lines, overridesOf) => {
      const withPlaces = change === 'deleted' ? withoutCarriers(overridesOf) : overridesOf
      return changedCell(cellLines(lines, withPlaces, redline), change, redline)
    },
  })
}

/** A row that stands in both versions: its cells are the same ones, their words compared. */
function comparedRow(
  writer: TableWriter,
  index: number,
  before: readonly CellPlace[],
  redline: Redline,
): string {
  const old = new Map(before.map(({ from, cell }) => [from, cell.paragraphs]))
  return writer.row(index, {
    cell: ({ from, isOwn }, lines, overridesOf) => {
      const oldLines = old.get(from) ?? []
      const was = isOwn && oldLines.length > 0 ? oldLines : [emptyLike(lines[0]!)]
      const after = cellLines(lines, overridesOf, redline)
      return comparedCell(cellLines(was, inCellOf(lines[0]!, overridesOf), redline), after, redline)
    },
  })
}

const emptyLike = ({ kind }: Paragraph): Paragraph => ({ type: 'paragraph', kind, inlines: [] })

/** A paragraph that was deleted looks as its cell does now. */
const inCellOf =
  (line: Paragraph, overridesOf: OverridesOf): OverridesOf =>
  () =>
    withoutCarriers(overridesOf)(line)

/** A deleted paragraph is nothing that is looked for after an edit. */
const withoutCarriers =
  (overridesOf: OverridesOf): OverridesOf =>
  line => ({ ...overridesOf(line), carriers: undefined })

const cellLines = (
  lines: readonly Paragraph[],
  overridesOf: OverridesOf,
  { context }: Redline,
): CellLines<Paragraph> => ({
  lines,
  size: lines[0] && overridesOf(lines[0]).size,
  parts: (index, { runs }) => paragraphParts(lines[index]!, context, { ...overridesOf(lines[index]!), runs }),
})

/** Rows are the same only with the same joins of cells: a join cannot be changed with tracking on. */
function rowItems(table: TableBlock, redline: Redline): Item[] {
  const places = cellPlaces(table)
  const hasOrder = table.columns[0]?.role === 'order'
  return table.rows.map((row, index) => {
    const cells = places[index]!
    const own = cells.filter(({ isOwn }) => isOwn)
    const text = own.map(({ cell }) => wordsOf(cell.paragraphs)).join(' | ')
    const rest = hasOrder && own[0]?.from === 0 ? own.slice(1) : own
    return redline.item({
      group: `${row.kind} ${joinsOf(cells)}`,
      text,
      core: rest.map(({ cell }) => wordsOf(cell.paragraphs)).join(' | '),
      code: row.anchor === undefined || isMadePlace(row.anchor) ? undefined : row.anchor,
      // The columns are the same ones, whatever they are called now.
      isOnly: row.kind === 'header',
    })
  })
}

const joinsOf = (cells: readonly CellPlace[]): string =>
  cells
    .map(({ cell, from, to, isOwn }) => `${from}-${to}${isOwn ? (cell.rowSpan > 1 ? 'v' : '') : '^'}`)
    .join(' ')

const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ inlines }) => textOf(inlines)).join(' / ')

/** A table, to be looked for in the other version. */
export function tableItem(table: TableBlock, redline: Redline): Item {
  const text = table.rows.map(rowText).join('\n')
  return redline.item({ group: 'table', text, core: headerRows(table).map(rowText).join('\n') })
}

const rowText = ({ cells }: TableRow): string =>
  cells.map(({ paragraphs }) => wordsOf(paragraphs)).join(' | ')

const headerRows = ({ rows }: TableBlock): TableRow[] => rows.filter(({ kind }) => kind === 'header')

/** True when the columns are the same: as many, joined alike in the header; some may have new names, none stands at another's place. */
export function haveSameColumns(before: TableBlock, after: TableBlock): boolean {
  if (before.columns.length !== after.columns.length) return false
  const [old, now] = [before, after].map(columnTitles)
  if (old!.shape !== now!.shape) return false
  const renamed = old!.titles.filter((title, index) => title !== now!.titles[index])
  const fresh = now!.titles.filter((title, index) => title !== old!.titles[index])
  if (renamed.length * 2 > old!.titles.length) return false
  return !renamed.some(title => title !== '' && fresh.includes(title))
}

/** Names of the columns without their numbers, and how they are joined. */
function columnTitles(table: TableBlock): { shape: string; titles: string[] } {
  const places = cellPlaces(table).slice(0, headerRows(table).length)
  return {
    shape: places.map(joinsOf).join('\n'),
    titles: places
      .flatMap(cells => cells.filter(({ isOwn }) => isOwn))
      .map(({ cell }) => wordsOf(cell.paragraphs).toLowerCase().replace(/\d+/g, '0')),
  }
}
