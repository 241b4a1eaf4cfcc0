import type { Layout } from '../nd30.ts'
import { mmToPoints, textAreaWidth, textHeight } from '../nd30.ts'
import { singleLine } from '../row-height.ts'
import { CellCosts } from './cell-costs.ts'
import type { MeasuredCell, MeasuredTable, MeasuredText } from './measured-table.ts'
import type { TableSetting } from './setting.ts'

/** Longer tables are judged by so many of their rows, evenly taken. */
const mostRows = 60

/** A cell as the search sees it. */
export interface CostedCell {
  from: number
  to: number
  costs: CellCosts
  /** Share of its height that its own row has to hold: less than 1 for a joined cell of a table that is judged by samples. */
  share: number
}

/** A cell over several rows adds what they lack. */
export interface JoinedCell extends CostedCell {
  /** Its rows [first, last), counted in the model. */
  first: number
  last: number
}

/** What the widths of a table's columns cost. */
export interface CostModel {
  rows: CostedCell[][]
  joined: JoinedCell[]
  /** How much a line of each row counts: header rows come once per page. */
  weights: number[]
}

/**
 * @param base the least widths that the columns begin with, in points, `steps` how many steps of the grid there are to hand out, `width` the table's
 * width in points.
 */
export function costModel(
  table: MeasuredTable,
  base: readonly number[],
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
  const isWhole = places.length === table.rows
  const at = new Map(places.map((row, index) => [row, index]))
  const rows: CostedCell[][] = places.map(() => [])
  const joined: JoinedCell[] = []
  const known = new Map<string, Map<MeasuredText | MeasuredCell, CellCosts>>()
  for (const cell of table.cells) {
    const row = at.get(cell.row)
    if (row === undefined) continue
    const { from, to, rowSpan } = cell
    const costs = costsOf(cell, known, () => {
      const room = sum(base.slice(from, to)) - padding
      return new CellCosts(cell, table.columns[from]!, room, steps, size, gaps)
    })
    if (rowSpan === 1) rows[row]!.push({ from, to, costs, share: 1 })
    else if (isWhole || cell.isHeader)
      joined.push({ from, to, costs, share: 1, first: row, last: row + rowSpan })
    else rows[row]!.push({ from, to, costs, share: 1 / rowSpan })
  }
  const sampling = (table.rows - table.headerRows) / Math.max(1, places.length - table.headerRows)
  const header = Math.max(1, pagesOf(table, size, gaps, width, layout)) / Math.max(1, sampling)
  const weights = places.map(row => (row < table.headerRows ? header : 1))
  return { rows, joined, weights }
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

/** Cells of one text in one column share what is found. */
function costsOf(
  cell: MeasuredCell,
  known: Map<string, Map<MeasuredText | MeasuredCell, CellCosts>>,
  make: () => CellCosts,
): CellCosts {
  const place = `${cell.from}-${cell.to}${cell.isHeader ? 'h' : ''}`
  const column = known.get(place) ?? new Map<MeasuredText | MeasuredCell, CellCosts>()
  known.set(place, column)
  const key = cell.texts.length === 1 ? cell.texts[0]! : cell
  const before = column.get(key)
  if (before !== undefined) return before
  const made = make()
  column.set(key, made)
  return made
}

/** Lines are filled to about so much. */
const filled = 0.75

/** How many pages the table takes, roughly: its text spread over its width. */
function pagesOf(table: MeasuredTable, size: number, gaps: number, width: number, layout: Layout): number {
  let text = 0
  for (const { texts } of table.cells) for (const { pieces } of texts) text += pieces.widest
  const lines = (text * size) / 1000 / (width * filled) + (table.rows - table.headerRows) * gaps
  const { page } = layout
  const isLandscape = width > mmToPoints(textAreaWidth(page, false)) + 1
  return (lines * size * singleLine) / mmToPoints(textHeight(page, isLandscape))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
