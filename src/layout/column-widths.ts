import { plainText, type Table, type TableColumn } from '../markup/blocks.ts'
import { longestWord, textWidth } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'

/** The room left over is handed out in so many steps, each to the column that saves most height. */
const steps = 80

/** Share of its longest word that a line of a column leaves empty on average. */
const ragged = 0.45

/**
 * Widths of a table's columns in points, together the given width.
 * Numbers get what they need, columns of units, deadlines and funding at least their usual width, no column less than its longest word;
 * what is left goes where it makes the table lowest. Widths given in the spec are kept.
 * @param width the table's width in points.
 */
export function columnWidths(table: Table, width: number, layout: Layout): number[] {
  const { longestWords, rows } = measureCells(table, layout)
  const padding = 2 * mmToPoints(layout.table.cellMargin)
  const given = table.columns.map(column => givenWidth(column, width))
  const widths = table.columns.map(
    (column, index) =>
      given[index] ?? Math.max(longestWords[index]! + padding + 1, usualWidth(column, layout)),
  )
  const room = width - sum(widths)
  const flexible = table.columns.map((column, index) => given[index] === undefined && column.role !== 'order')
  // Too many columns for the paper, or only given widths: all of them shrink or grow alike.
  if (room <= 0 || !flexible.includes(true)) return widths.map(value => (value * width) / sum(widths))

  for (let step = 0; step < steps; step++) {
    // Words do not fill a line: the narrower the column beside its words, the more of each line stays empty.
    const useful = widths.map((value, index) => value - padding - longestWords[index]! * ragged)
    const column = bestColumn(rows, useful, flexible)
    widths[column] = widths[column]! + room / steps
  }
  return widths
}

/**
 * The flexible column by whose widening the table gets lowest: each row is as high as its highest cell, and the height of a cell
 * is its text's length by its width, so a point more saves height / width.
 * @param rows text lengths by row and column, `widths` what of each column text can fill, in points.
 */
function bestColumn(
  rows: readonly (readonly number[])[],
  widths: readonly number[],
  flexible: readonly boolean[],
): number {
  const savings = widths.map(() => 0)
  for (const lengths of rows) {
    let highest = 0
    let column = -1
    lengths.forEach((length, index) => {
      const height = length / widths[index]!
      if (length > 0 && height > highest) {
        highest = height
        column = index
      }
    })
    // A row of one line cannot become lower.
    if (column >= 0 && flexible[column] && highest > 1) savings[column] = savings[column]! + highest / widths[column]!
  }
  const best = savings.reduce((at, saving, index) => (saving > savings[at]! ? index : at), 0)
  if (savings[best]! > 0) return best
  // All fits on one line: the narrowest flexible column grows, so that the table looks even.
  return widths.reduce((at, value, index) => (flexible[index] && (!flexible[at] || value < widths[at]!) ? index : at), 0)
}

interface CellMeasures {
  /** Widest word of each column in points. */
  longestWords: number[]
  /** For each row, the length in points of the text in each column. */
  rows: number[][]
}

function measureCells(table: Table, layout: Layout): CellMeasures {
  const longestWords = table.columns.map(() => 0)
  const rows: number[][] = []
  const { cell, tableHeader } = layout.paragraphs
  const covered = table.columns.map(() => 0)
  for (const row of table.rows) {
    const lengths = table.columns.map(() => 0)
    const style = row.kind === 'header' ? tableHeader : cell
    const font = { sizePt: style.size, bold: style.bold === true }
    let column = 0
    for (const item of row.cells) {
      while (covered[column]! > 0) column++
      for (let at = column; at < column + item.columnSpan; at++) covered[at] = item.rowSpan
      if (item.columnSpan === 1) {
        for (const paragraph of item.paragraphs) {
          const text = plainText(paragraph.inlines)
          longestWords[column] = Math.max(longestWords[column]!, longestWord(text, font))
          // A cell over several rows asks of each its share.
          lengths[column] = lengths[column]! + textWidth(text, font) / item.rowSpan
        }
      }
      column += item.columnSpan
    }
    for (let at = 0; at < covered.length; at++) covered[at] = Math.max(0, covered[at]! - 1)
    rows.push(lengths)
  }
  return { longestWords, rows }
}

function givenWidth({ width }: TableColumn, table: number): number | undefined {
  if (width === undefined) return undefined
  return 'percent' in width ? (table * width.percent) / 100 : mmToPoints(width.cm * 10)
}

function usualWidth({ role }: TableColumn, { table }: Layout): number {
  if (role === 'order') return mmToPoints(table.order)
  return mmToPoints(role === undefined ? table.minimum.other : table.minimum[role])
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
