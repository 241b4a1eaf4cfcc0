import { looksNumeric } from '../language/numbers.ts'
import type { Cell, Column, Row, Table } from '../plan/plan.ts'
import type { Anchors } from './anchors.ts'
import { printable } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import type { View } from './view.ts'
import { alignments, columnRoles } from './vocabulary.ts'

type Align = 'left' | 'center' | 'right'

/**
 * What the templates are given for a table.
 * @param place the place of the table, for the anchors of its rows.
 */
export function tableView(table: Table, place: string, anchors: Anchors): View {
  const aligns = table.columns.map((column, index) => column.align ?? columnAlign(column, index, table))
  return {
    cot: table.columns.map(column => ({ vai: widthRole(column), rong: columnWidth(column) })),
    dau: table.header.map(row => ({
      o: row.map(cell => ({ chu: printable(cell.runs), ...spans(cell) })),
    })),
    so_cot: table.columnNumbers,
    hang: table.rows.map((row, index) => ({
      la_nhom: row.kind === 'group',
      la_tong: row.kind === 'total',
      neo: anchors.forItem(row.code, rowPlace(place, index)),
      o: row.cells.map(cell => ({
        ...spans(cell),
        canh: nameOf(alignments, cellAlign(cell, row, aligns[cell.column]!)),
        dam: row.kind !== 'task',
        doan: cell.lines.map(line => paragraphView(line, anchors, row.code)),
      })),
    })),
  }
}

/** The place of a table's row, counted from 0. */
export const rowPlace = (table: string, index: number): string => `${table}_h${index + 1}`

const spans = ({ columnSpan, rowSpan }: { columnSpan: number; rowSpan: number }): View => ({
  gop_cot: String(columnSpan),
  gop_hang: String(rowSpan),
})

/** Numbers and deadlines stand in the middle, figures to the right, words to the left. */
function columnAlign({ role }: Column, index: number, table: Table): Align {
  if (role === 'order' || role === 'deadline') return 'center'
  let hasFigures = false
  for (const row of table.rows) {
    if (row.kind === 'group') continue
    const cell = row.cells.find(({ column }) => column === index)
    const numeric = looksNumeric(cell?.lines.map(line => line.plain.text).join(' ') ?? '')
    if (numeric === false) return 'left'
    if (numeric) hasFigures = true
  }
  return hasFigures ? 'right' : 'left'
}

/** A title that spans columns reads from the left, whatever the column below it holds. */
function cellAlign({ lines, columnSpan }: Cell, row: Row, align: Align): Align {
  return row.kind !== 'task' && columnSpan > 1 && lines.length > 0 ? 'left' : align
}

function widthRole({ role }: Column): string {
  return role === undefined ? '' : nameOf(columnRoles, role)
}

/** To a thousandth, as the vocabulary wants it; a column of no width has the width that suits it. */
function columnWidth({ width }: Column): string {
  if (width === undefined) return ''
  const [value, unit] = 'percent' in width ? [width.percent, '%'] : [width.cm, 'cm']
  return value < 0.001 ? '' : `${Math.round(value * 1000) / 1000}${unit}`
}

/** The word of the vocabulary for a meaning; empty when it has none. */
const nameOf = (words: Readonly<Record<string, string>>, meaning: string): string =>
  Object.keys(words).find(word => words[word] === meaning) ?? ''
