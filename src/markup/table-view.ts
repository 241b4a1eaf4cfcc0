import { looksNumeric } from '../language/numbers.ts'
import { cellWords } from '../plan/grid.ts'
import type { Cell, Column, Row, Table } from '../plan/plan.ts'
import type { Anchors } from './anchors.ts'
import { alignments, columnRoles } from './classes.ts'
import { columnAlign } from './column-align.ts'
import { printable } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import type { View } from './view-data.ts'

type Align = 'left' | 'center' | 'right'

/**
 * What the templates are given for a table.
 * @param place the place of the table, for the anchors of its rows.
 */
export function tableView(table: Table, place: string, anchors: Anchors): View {
  const aligns = table.columns.map((column, index) => column.align ?? columnAlign(column, index, table))
  return {
    co_chu: table.size === undefined ? '' : String(table.size),
    cot: table.columns.map(column => ({ vai: widthRole(column), rong: columnWidth(column) })),
    dau: table.header.map(row => ({
      o: row.map(cell => ({
        chu: printable(cell.runs, cell.remarks),
        gop_cot: String(cell.columnSpan),
        gop_hang: String(cell.rowSpan),
      })),
    })),
    so_cot: table.columnNumbers,
    hang: table.rows.map((row, index) => ({
      la_nhom: row.kind === 'group',
      la_tong: row.kind === 'total',
      neo: anchors.forItem(row.code, rowPlace(place, index)),
      o: withJoinedTitle(row, table.columns).map(cell => ({
        gop_cot: String(cell.columnSpan),
        gop_hang: String(cell.rowSpan),
        canh: nameOf(alignmentWords, cellAlign(cell, row, table.columns[cell.column]!, aligns[cell.column]!)),
        dam: row.kind !== 'task',
        doan: cell.lines.map(line => paragraphView(line, anchors, row.code)),
      })),
    })),
  }
}

/** The place of a table's row, counted from 0. */
export const rowPlace = (table: string, index: number): string => `${table}_h${index + 1}`

/** A mark in a matrix of who or when. */
const mark = /^[xX×+✓✔]$/

/** The cells of a row; in a total the blank place of the order number is one with the title beside it. */
function withJoinedTitle(row: Row, columns: readonly Column[]): readonly Cell[] {
  if (row.kind !== 'total' || columns[0]?.role !== 'order') return row.cells
  const [order, title, ...others] = row.cells
  if (order === undefined || title === undefined) return row.cells
  const isBlankNumber = order.lines.length === 0 && order.columnSpan === 1 && order.rowSpan === 1
  if (!isBlankNumber || title.column !== 1 || title.rowSpan !== 1 || looksNumeric(cellWords(title)) !== false)
    return row.cells
  return [{ ...title, column: 0, columnSpan: title.columnSpan + 1 }, ...others]
}

/**
 * A title that spans columns reads from the left, whatever the column below it holds, and so do words in a column of figures; that of a total stands
 * in the middle.
 */
function cellAlign(cell: Cell, row: Row, { align }: Column, columnAlign: Align): Align {
  if (row.kind === 'total' && cell.column === 0 && cell.columnSpan > 1) return 'center'
  if (row.kind !== 'task' && cell.columnSpan > 1 && cell.lines.length > 0) return 'left'
  if (align !== undefined) return columnAlign
  const words = cellWords(cell)
  if (mark.test(words)) return 'center'
  return columnAlign === 'right' && looksNumeric(words) === false ? 'left' : columnAlign
}

function widthRole({ role }: Column): string {
  return role === undefined ? '' : nameOf(roleWords, role)
}

/** To a thousandth, as the vocabulary wants it; a column of no width has the width that suits it. */
function columnWidth({ width }: Column): string {
  if (width === undefined) return ''
  const [value, unit] = 'percent' in width ? [width.percent, '%'] : [width.cm, 'cm']
  return value < 0.001 ? '' : `${Math.round(value * 1000) / 1000}${unit}`
}

/** The word of the vocabulary for a meaning; empty when it has none. */
const nameOf = (words: ReadonlyMap<string, string>, meaning: string): string => words.get(meaning) ?? ''

/** The words of the vocabulary by their meanings. */
const wordsOf = (meanings: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(meanings).map(([word, meaning]) => [meaning, word]))

const alignmentWords = wordsOf(alignments)
const roleWords = wordsOf(columnRoles)
