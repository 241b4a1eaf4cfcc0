import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Remark } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Cell, Column, Row } from './plan.ts'
import type { RawRow } from './raw-row.ts'
import { nameUnits } from './units.ts'

const above = '^'
const left = '<'

/** Which cell each place of a table belongs to. Places are numbered from 0, row by row; a cell has the number of its top left corner. */
class Grid {
  readonly columns: number
  readonly rows: number
  private readonly corners: Int32Array
  /** Whether a place of the row belongs to the cell of another place: most tables have no such row. */
  private readonly joins: Uint8Array

  constructor(rows: number, columns: number) {
    this.rows = rows
    this.columns = columns
    this.corners = Int32Array.from({ length: rows * columns }, (_, place) => place)
    this.joins = new Uint8Array(rows)
  }

  /** The cell of a place; -1 outside the table. */
  at(row: number, column: number): number {
    return row < this.rows && column < this.columns ? this.corners[row * this.columns + column]! : -1
  }

  /** Lets a place belong to the cell of another. */
  join(row: number, column: number, cell: number): void {
    this.corners[row * this.columns + column] = cell
    this.joins[row] = 1
  }

  /** The number of the cell whose corner is here. */
  corner(row: number, column: number): number {
    return row * this.columns + column
  }

  /** True when all cells of a row are of one place. */
  isPlain(row: number): boolean {
    return this.joins[row] === 0 && (row + 1 === this.rows || this.joins[row + 1] === 0)
  }
}

/**
 * Turns rows of texts into rows of cells: `^` joins the cell above, `<` the cell to the left, a group row of code and title
 * lets the title span the cells that are not written. What cannot be joined is reported at its place.
 */
export function joinCells(
  rows: readonly RawRow[],
  columns: readonly Column[],
  context: ContentContext,
): Row[] {
  const grid = new Grid(rows.length, columns.length)
  rows.forEach((row, index) => {
    const spanning = row.kind === 'group' ? spanningColumn(row) : undefined
    if (spanning === undefined) {
      joinRow(row, rows[index - 1], grid, index, context)
      return
    }
    const end = endOfTitle(row, spanning)
    const title = grid.corner(index, spanning)
    for (let column = spanning + 1; column < end; column++) grid.join(index, column, title)
  })
  return rows.map((row, index) => {
    const { kind, level, wording, place, remarks = [] } = row
    const cells = withRemarks(cellsOf(row, index, grid, columns, context), remarks)
    const read: Row = { kind, level, cells, place }
    const code = row.code ?? codeInWords(cells)
    if (code !== undefined) read.code = code
    if (wording !== undefined) read.wording = wording
    return read
  })
}

/** Remarks of a row are those of its first line. */
function withRemarks(cells: Cell[], remarks: readonly Remark[]): Cell[] {
  if (remarks.length === 0) return cells
  const first = cells.find(({ lines }) => lines.length > 0)
  return cells.map(cell => {
    const [line, ...more] = cell.lines
    if (cell !== first || line === undefined) return cell
    return { ...cell, lines: [{ ...line, remarks: [...remarks, ...line.remarks] }, ...more] }
  })
}

/** A row without an id of its own has that of its first line that has one, `[#MA]` in a cell. */
function codeInWords(cells: readonly Cell[]): string | undefined {
  for (const { lines } of cells) for (const { code } of lines) if (code !== undefined) return code
  return undefined
}

/** Says of each place of a row which cell it belongs to; `grid` knows it of the rows above. */
function joinRow(
  row: RawRow,
  before: RawRow | undefined,
  grid: Grid,
  index: number,
  context: ContentContext,
): void {
  const noneAbove = whyNoneAbove(row, before)
  for (let column = 0; column < grid.columns; column++) {
    const cell = row.cells[column]
    const sign = cell === undefined ? undefined : signOf(cell.text)
    if (cell === undefined || sign === undefined) continue
    if (sign === above && noneAbove === undefined) grid.join(index, column, grid.at(index - 1, column))
    else if (sign === left && column > 0) grid.join(index, column, grid.at(index, column - 1))
    else if (sign === above) context.diagnostics.push(nothingToJoin(cell, above, 'trên', noneAbove!))
    else context.diagnostics.push(nothingToJoin(cell, left, 'bên trái', 'đây là cột đầu tiên'))
  }
}

/** The sign that a cell is joined by, with blanks around it; undefined for any other text. */
function signOf(text: string): string | undefined {
  if (!text.includes(above) && !text.includes(left)) return undefined
  const sign = text.trim()
  return sign === above || sign === left ? sign : undefined
}

/** Why a row cannot have cells in common with the row above it. */
function whyNoneAbove({ kind }: RawRow, before: RawRow | undefined): string | undefined {
  if (before === undefined) return 'đây là hàng đầu tiên của bảng'
  if (kind === 'group') return 'dòng nhóm đứng riêng'
  if (before.kind === kind) return undefined
  return before.kind === 'group' ? 'hàng trên là dòng nhóm' : 'một trong hai hàng là dòng tổng'
}

const nothingToJoin = (cell: PlacedText, sign: string, where: string, why: string) =>
  cell.diagnostic({
    rule: 'table/nothing-to-join',
    severity: 'error',
    message: `ô ghi ${sign} để gộp với ô ${where}, nhưng ${why}.`,
    hint: `Ghi chữ của ô, hoặc nếu ô có đúng dấu ${sign} thì viết \\${sign}.`,
  })

/** The column whose title spans the rest of a group row: with code and title only, or with one cell alone. */
function spanningColumn(row: RawRow): number | undefined {
  const filled = row.cells.flatMap((cell, column) => ((cell?.text ?? '').trim() === '' ? [] : [column]))
  if (filled.length === 1) return filled[0]
  return filled.length === 2 && filled[0] === 0 && filled[1] === 1 ? 1 : undefined
}

/**
 * Where the title of a group row ends: it spans the cells that are not written. One that is written and left blank stays a cell of its own;
 * a row of text has written its cells when it has as many as the table has columns.
 */
function endOfTitle({ cells, short }: RawRow, title: number): number {
  if (short && cells.includes(undefined)) return cells.length
  const written = cells.findIndex((cell, column) => column > title && cell !== undefined)
  return written < 0 ? cells.length : written
}

function cellsOf(
  { cells: texts, place }: RawRow,
  row: number,
  grid: Grid,
  columns: readonly Column[],
  context: ContentContext,
): Cell[] {
  const cells: Cell[] = []
  const isPlain = grid.isPlain(row)
  for (let column = 0; column < columns.length; column++) {
    if (!isPlain && grid.at(row, column) !== grid.corner(row, column)) continue
    const text = texts[column]
    const { columnSpan, rowSpan } = isPlain ? onePlace : spanOf(row, column, grid)
    if (!isPlain && !isRectangle(row, column, columnSpan, rowSpan, grid))
      context.diagnostics.push((text ?? place).diagnostic(notRectangular))
    const lines = readCell(text, columns[column]!, context)
    cells.push({ column, columnSpan, rowSpan, lines, place: text ?? place })
  }
  return cells
}

const onePlace = { columnSpan: 1, rowSpan: 1 }

const notRectangular: UnplacedFinding = {
  rule: 'table/join-not-rectangular',
  severity: 'error',
  message: 'các ô gộp với ô này không thành một hình chữ nhật.',
  hint: 'Trong vùng gộp, mỗi ô ở các hàng dưới ghi ^, mỗi ô bên phải của hàng đầu ghi <.',
}

function readCell(text: PlacedText | undefined, { role }: Column, context: ContentContext): Cell['lines'] {
  if (text === undefined || text.text === '') return []
  if (role !== 'lead' && role !== 'cooperation') return readText(text, context)
  return readText(nameUnits(text, context.units, context.unitSeparator), context)
}

/** How far the cell reaches whose corner is here. */
function spanOf(row: number, column: number, grid: Grid): { columnSpan: number; rowSpan: number } {
  const corner = grid.corner(row, column)
  let columnSpan = 1
  while (grid.at(row, column + columnSpan) === corner) columnSpan++
  let rowSpan = 1
  while (grid.at(row + rowSpan, column) === corner) rowSpan++
  return { columnSpan, rowSpan }
}

/** True when the cell whose corner is here fills its rectangle and reaches nowhere beyond it. */
function isRectangle(row: number, column: number, columnSpan: number, rowSpan: number, grid: Grid): boolean {
  const corner = grid.corner(row, column)
  // Of the row below no place may belong to it.
  for (let below = row; below <= row + rowSpan; below++)
    for (let beside = 0; beside < grid.columns; beside++) {
      const isInside = below < row + rowSpan && beside >= column && beside < column + columnSpan
      if ((grid.at(below, beside) === corner) !== isInside) return false
    }
  return true
}
