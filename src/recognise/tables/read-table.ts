import type { SourceTable } from '../flow.ts'
import type { Column, Table, Text } from '../model.ts'
import { type Grid, type GridCell, gridOf } from './grid.ts'
import { readRows, withoutBold } from './rows.ts'

/** Reads a table as columns and rows. The first row is the header, whatever it looks like: a table of the spec has one. */
export function readDataTable(source: SourceTable): Table {
  const grid = gridOf(source)
  const height = headerHeight(grid)
  const header = grid.rows.slice(0, height)
  let from = height
  const numbers = columnNumbers(grid.rows[from], grid, from < grid.headerRows)
  if (numbers !== undefined) from++
  const columns = readColumns(header, 0, 0, grid.columns)
  const rows = readRows(grid.rows.slice(from), grid.columns)
  alignColumns(leaves(columns), grid.rows.slice(from))
  return { kind: 'table', columns, ...(numbers === undefined ? {} : { columnNumbers: numbers }), rows }
}

/** Columns at the lowest level, from the left. */
export const leaves = (columns: readonly Column[]): Column[] =>
  columns.flatMap(column => (column.below.length === 0 ? [column] : leaves(column.below)))

const mostHeaderRows = 4

/** Rows of the header: as far as the cells of the first row reach; where that says nothing, the rows that repeat on each page. */
function headerHeight({ rows, headerRows, columns }: Grid): number {
  const [first = []] = rows
  const most = Math.min(mostHeaderRows, Math.max(1, rows.length - 1))
  const reach = Math.max(1, ...first.map(cell => cell.rowSpan))
  const hasGroups = first.some(cell => cell.columnSpan > 1)
  if (reach > 1 && (hasGroups || headerRows >= reach)) return Math.min(reach, most)
  if (!hasGroups) return 1
  // A title over all columns, or groups whose columns are named in the next row.
  const second = rows[1] ?? []
  const isAllBold = (row: readonly GridCell[]): boolean =>
    row.every(cell => cell.lines.length === 0 || cell.isBold) && row.some(cell => cell.lines.length > 0)
  const isFull = second.length === columns || second.length > first.length
  return (headerRows >= 2 || (isFull && isAllBold(first) && isAllBold(second))) && most >= 2 ? 2 : 1
}

/** Columns between `from` and `to`, whose titles begin in row `row` of the header. */
function readColumns(header: readonly GridCell[][], row: number, from: number, to: number): Column[] {
  const columns: Column[] = []
  for (let at = from; at < to; ) {
    const cell = header[row]?.find(({ column }) => column === at)
    const span = Math.min(cell?.columnSpan ?? 1, to - at)
    const below = row + (cell?.rowSpan ?? 1)
    const title = (cell?.paragraphs ?? []).map(withoutBold)
    const hasNames = below < header.length && (span > 1 || namesBelow(header, below, at))
    if (hasNames || span > 1) {
      const inner =
        below < header.length
          ? readColumns(header, below, at, at + span)
          : Array.from({ length: span }, (): Column => ({ title: [], below: [] }))
      columns.push({ title, below: inner })
    } else columns.push({ title, below: [] })
    at += span
  }
  return columns
}

const namesBelow = (header: readonly GridCell[][], row: number, column: number): boolean =>
  header.slice(row).some(cells => cells.some(cell => cell.column === column && cell.lines.length > 0))

/** The row of column numbers: a sign of one or two letters in each column. */
function columnNumbers(
  row: readonly GridCell[] | undefined,
  { columns }: Grid,
  isHeader: boolean,
): Text[] | undefined {
  if (
    row === undefined ||
    row.length !== columns ||
    row.some(cell => cell.columnSpan > 1 || cell.rowSpan > 1)
  )
    return undefined
  const signs = row.map(cell => (cell.lines.length === 1 ? cell.lines[0]!.text : ''))
  const isNumbered = signs.every(
    sign => sign === '' || /^\(?(?:\d{1,2}|[A-ZĐa-zđ])\)?(?:\s*=.{1,40})?$/u.test(sign),
  )
  const digits = signs
    .map(sign => /^\(?(\d{1,2})\)?/.exec(sign)?.[1])
    .filter(digit => digit !== undefined)
    .map(Number)
  const isCounted =
    digits.length >= 2 && digits.every((digit, index) => index === 0 || digit === digits[index - 1]! + 1)
  if (
    !isNumbered ||
    !isCounted ||
    digits[0] !== 1 ||
    signs.filter(sign => sign !== '').length < (isHeader ? columns / 2 : columns - 1)
  )
    return undefined
  return row.map(cell => cell.lines[0] ?? { spans: [], text: '', from: [] })
}

/** The alignment that nine in ten of a column's cells have. */
function alignColumns(columns: readonly Column[], rows: readonly GridCell[][]): void {
  columns.forEach((column, index) => {
    const counts = { left: 0, center: 0, right: 0 }
    for (const row of rows)
      for (const cell of row) {
        if (cell.column !== index || cell.columnSpan > 1 || cell.lines.length === 0 || cell.isBold) continue
        const align = cell.align === 'both' || cell.align === 'distribute' ? 'left' : cell.align
        if (align !== undefined) counts[align]++
      }
    const total = counts.left + counts.center + counts.right
    for (const align of ['left', 'center', 'right'] as const)
      if (total > 0 && (counts[align] === total || (total >= 10 && counts[align] >= 0.9 * total)))
        column.align = align
  })
}
