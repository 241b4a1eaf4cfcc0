import { looksNumeric } from '../language/numbers.ts'
import { cellAt, cellWords } from '../plan/grid.ts'
import type { Cell, Column, Row, Table } from '../plan/plan.ts'
import type { Anchors } from './anchors.ts'
import { printable } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import type { View } from './view-data.ts'
import { alignments, columnRoles } from './vocabulary.ts'

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
      o: row.map(cell => ({ chu: printable(cell.runs), ...spans(cell) })),
    })),
    so_cot: table.columnNumbers,
    hang: table.rows.map((row, index) => ({
      la_nhom: row.kind === 'group',
      la_tong: row.kind === 'total',
      neo: anchors.forItem(row.code, rowPlace(place, index)),
      o: row.cells.map(cell => ({
        ...spans(cell),
        canh: nameOf(alignmentWords, cellAlign(cell, row, table.columns[cell.column]!, aligns[cell.column]!)),
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

/**
 * Numbers of order, times and points stand in the middle, figures to the right, words to the left. What a column holds tells, not its key alone:
 * a deadline in sentences reads from the left, and the date beside it stands as it does.
 */
function columnAlign({ role, title }: Column, index: number, table: Table): Align {
  if (role === 'order') return 'center'
  let figures = 0
  let points = 0
  let words = 0
  let times = 0
  let sentences = 0
  for (const row of table.rows) {
    if (row.kind === 'group') continue
    const text = cellWords(cellAt(row, index))
    const numeric = looksNumeric(text)
    if (numeric) {
      figures++
      if (digit.test(text) || (pointsTitle.test(title) && shortFigure.test(text))) points++
    } else if (numeric === false) {
      words++
      if (text.length > longestTime) sentences++
      else if (time.test(text)) times++
    }
  }
  if (figures > words) return points === figures ? 'center' : 'right'
  if (role === 'deadline') return sentences * 2 > words ? 'left' : 'center'
  return times > 0 && times === words ? 'center' : 'left'
}

/** A longer text is a sentence, and no time. */
const longestTime = 45
const digit = /^\d$/
const shortFigure = /^\d{1,3}(?:[.,]\d{1,2})?$/
const pointsTitle = /(?<!\p{L})điểm(?!\p{L})/iu
const time =
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{1,2}\/\d{4}|(?:(?:trước|đến|hết|từ|trong)\s)?(?:ngày|tháng|quý|năm|hàng|hằng)\s.+|thường xuyên)$/iu
/** A mark in a matrix of who or when. */
const mark = /^[xX×+✓✔]$/

/** A title that spans columns reads from the left, whatever the column below it holds, and so do words in a column of figures. */
function cellAlign(cell: Cell, row: Row, { align }: Column, columnAlign: Align): Align {
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
