import { EM, singleLine } from '../measure.ts'
import type { Layout } from '../nd30.ts'
import { mmToPoints, textAreaWidth, textHeight } from '../nd30.ts'
import { CellCosts } from './cell-costs.ts'
import type { MeasuredCell, MeasuredTable, MeasuredText } from './measured-table.ts'
import type { TableSetting } from './setting.ts'

/** Longer tables are judged by so many of their rows, evenly taken. */
const mostRows = 28

/** A cell in a row of the model. */
export interface CostedCell {
  costs: CellCosts
  /** The part of its height that this row has to hold: a cell over several rows is shared among them. */
  share: number
}

/** A cell over columns of several classes. */
export interface WideCell extends CostedCell {
  row: number
  from: number
  to: number
}

/** What the widths of a table's columns cost. */
export interface CostModel {
  /** For each class and row the cells that only its columns hold; most often one, or none. */
  cells: (CostedCell[] | undefined)[][]
  /** For each class its different cells, and how often each comes. */
  counts: Map<CellCosts, number>[]
  wide: WideCell[]
  /** How much a line of each row counts: header rows come once per page. */
  weights: number[]
}

/**
 * @param classOf the class of each column, `base` the widths that they begin with, in points, `most` how many steps of the grid each class
 * may grow, `steps` how many there are to hand out, `width` the table's width in points.
 */
export function costModel(
  table: MeasuredTable,
  classOf: readonly number[],
  base: readonly number[],
  most: readonly number[],
  steps: number,
  setting: TableSetting,
  width: number,
  layout: Layout,
): CostModel {
  const { size, cellMargin } = setting
  const { before, after } = layout.paragraphs.cell
  const gaps = (before + after) / (size * singleLine)
  const padding = 2 * mmToPoints(cellMargin)
  const places = sampledRows(table)
  const at = new Int32Array(table.rows).fill(-1)
  places.forEach((row, index) => {
    at[row] = index
  })
  const classes = Math.max(...classOf) + 1
  const model: CostModel = {
    cells: Array.from({ length: classes }, () => places.map(() => undefined)),
    counts: Array.from({ length: classes }, () => new Map()),
    wide: [],
    weights: [],
  }
  const known = table.columns.map(() => new Map<MeasuredText, CellCosts>())
  for (const cell of table.cells) {
    const { from, to, rowSpan } = cell
    if (cell.texts.length === 0) continue
    let costs: CellCosts | undefined
    for (let row = cell.row; row < cell.row + rowSpan; row++) {
      const place = at[row]!
      if (place < 0) continue
      costs ??= costsOf(cell, known, () => {
        let room = -padding
        for (let column = from; column < to; column++) room += base[column]!
        const own = classOf[from]!
        const grows = isOfOne(cell, classOf) ? (most[own] ?? 0) : steps
        return new CellCosts(cell, table.columns[from]!, room, grows, size, gaps)
      })
      addCell(model, classOf, { costs, share: 1 / rowSpan }, cell, place)
    }
  }
  const sampling = (table.rows - table.headerRows) / Math.max(1, places.length - table.headerRows)
  const header = Math.max(1, pagesOf(table, size, gaps, width, layout)) / Math.max(1, sampling)
  model.weights = places.map(row => (row < table.headerRows ? header : 1))
  return model
}

function sampledRows({ rows, headerRows }: MeasuredTable): number[] {
  const body = rows - headerRows
  const header = Array.from({ length: headerRows }, (_, row) => row)
  const count = Math.min(body, mostRows)
  return [
    ...header,
    ...Array.from({ length: count }, (_, at) => headerRows + Math.floor((at * body) / count)),
  ]
}

/** True for a cell whose columns are all of one class, or one column whose width is given. */
const isOfOne = ({ from, to }: MeasuredCell, classOf: readonly number[]): boolean => {
  for (let column = from + 1; column < to; column++)
    if (classOf[column] !== classOf[from] || classOf[from]! < 0) return false
  return true
}

/** Puts a cell where the search finds it. One that stands on one line from the beginning, over several classes, never matters. */
function addCell(
  { cells, counts, wide }: CostModel,
  classOf: readonly number[],
  costed: CostedCell,
  cell: MeasuredCell,
  row: number,
): void {
  const { from, to } = cell
  const own = classOf[from]!
  if (own < 0 || !isOfOne(cell, classOf)) {
    if (!costed.costs.isLow()) wide.push({ ...costed, row, from, to })
    return
  }
  const before = cells[own]![row]
  if (before === undefined) cells[own]![row] = [costed]
  else before.push(costed)
  counts[own]!.set(costed.costs, (counts[own]!.get(costed.costs) ?? 0) + costed.share)
}

/** Cells of one text in one column share what is found. */
function costsOf(
  { from, to, texts, isHeader }: MeasuredCell,
  known: readonly Map<MeasuredText, CellCosts>[],
  make: () => CellCosts,
): CellCosts {
  if (to - from > 1 || texts.length > 1 || isHeader) return make()
  const before = known[from]!.get(texts[0]!)
  if (before !== undefined) return before
  const made = make()
  known[from]!.set(texts[0]!, made)
  return made
}

/** Lines are filled to about so much. */
const filled = 0.75

/** How many pages the table takes, roughly: its text spread over its width. */
function pagesOf(table: MeasuredTable, size: number, gaps: number, width: number, layout: Layout): number {
  let text = 0
  for (const { texts } of table.cells) for (const { pieces } of texts) text += pieces.widest
  const lines = (text * size) / EM / (width * filled) + (table.rows - table.headerRows) * gaps
  const { page } = layout
  const isLandscape = width > mmToPoints(textAreaWidth(page, false)) + 1
  return (lines * size * singleLine) / mmToPoints(textHeight(page, isLandscape))
}
