import type { Remark } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Cell, Column, Row } from './plan.ts'
import type { RawRow } from './raw-row.ts'
import { nameUnits } from './units.ts'

/** The top left corner of the joined cell that a place of the grid belongs to. */
interface Corner {
  row: number
  column: number
}

const above = '^'
const left = '<'

/**
 * Turns rows of texts into rows of cells: `^` joins the cell above, `<` the cell to the left, a group row of code and title
 * lets the title span the cells that are not written. What cannot be joined is reported at its place.
 */
export function joinCells(
  rows: readonly RawRow[],
  columns: readonly Column[],
  context: ContentContext,
): Row[] {
  const grid: Corner[][] = []
  rows.forEach((row, index) => {
    const spanning = row.kind === 'group' ? spanningColumn(row) : undefined
    const end = spanning === undefined ? 0 : endOfTitle(row, spanning)
    grid.push(
      spanning === undefined
        ? corners(row, rows, grid, index, columns, context)
        : columns.map((_, column) => ({
            row: index,
            column: column > spanning && column < end ? spanning : column,
          })),
    )
  })
  return rows.map(({ kind, level, code: ownCode, wording, place, remarks = [], ...row }, index) => {
    const cells = withRemarks(cellsOf({ ...row, place }, index, grid, columns, context), remarks)
    const code = ownCode ?? codeInWords(cells)
    return {
      kind,
      level,
      ...(code === undefined ? {} : { code }),
      ...(wording === undefined ? {} : { wording }),
      cells,
      place,
    }
  })
}

/** Remarks of a row are those of its first line. */
function withRemarks(cells: readonly Cell[], remarks: readonly Remark[]): Cell[] {
  const first = remarks.length === 0 ? undefined : cells.find(({ lines }) => lines.length > 0)
  return cells.map(cell => {
    const [line, ...more] = cell.lines
    if (cell !== first || line === undefined) return cell
    return { ...cell, lines: [{ ...line, remarks: [...remarks, ...line.remarks] }, ...more] }
  })
}

/** A row without an id of its own has that of its first line that has one, `[#MA]` in a cell. */
const codeInWords = (cells: readonly Cell[]): string | undefined =>
  cells.flatMap(cell => cell.lines).find(line => line.code !== undefined)?.code

/** The corners that a row's places belong to; `grid` holds those of the rows above. */
function corners(
  row: RawRow,
  rows: readonly RawRow[],
  grid: readonly Corner[][],
  index: number,
  columns: readonly Column[],
  context: ContentContext,
): Corner[] {
  const own: Corner[] = []
  const noneAbove = whyNoneAbove(row, rows[index - 1])
  columns.forEach((_, column) => {
    const cell = row.cells[column]
    const sign = cell?.text.trim()
    const joined =
      sign === above && noneAbove === undefined
        ? grid[index - 1]![column]
        : sign === left
          ? own[column - 1]
          : undefined
    own.push(joined ?? { row: index, column })
    if (joined !== undefined || cell === undefined) return
    if (sign === above) context.diagnostics.push(nothingToJoin(cell, above, 'trên', noneAbove!))
    if (sign === left) context.diagnostics.push(nothingToJoin(cell, left, 'bên trái', 'đây là cột đầu tiên'))
  })
  return own
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
  row: Pick<RawRow, 'cells' | 'place'>,
  index: number,
  grid: readonly Corner[][],
  columns: readonly Column[],
  context: ContentContext,
): Cell[] {
  const cells: Cell[] = []
  grid[index]!.forEach((corner, column) => {
    if (corner.row !== index || corner.column !== column) return
    const text = row.cells[column]
    const { columnSpan, rowSpan } = spanOf(corner, grid)
    if (!isRectangle(corner, columnSpan, rowSpan, grid))
      context.diagnostics.push(
        (text ?? row.place).diagnostic({
          rule: 'table/join-not-rectangular',
          severity: 'error',
          message: 'các ô gộp với ô này không thành một hình chữ nhật.',
          hint: 'Trong vùng gộp, mỗi ô ở các hàng dưới ghi ^, mỗi ô bên phải của hàng đầu ghi <.',
        }),
      )
    const lines = readCell(text, columns[column]!, context)
    cells.push({ column, columnSpan, rowSpan, lines, place: text ?? row.place })
  })
  return cells
}

function readCell(text: PlacedText | undefined, { role }: Column, context: ContentContext): Cell['lines'] {
  if (text === undefined || text.text === '') return []
  if (role !== 'lead' && role !== 'cooperation') return readText(text, context)
  return readText(nameUnits(text, context.units, context.unitSeparator), context)
}

const sameCorner = (a: Corner | undefined, b: Corner) => a?.row === b.row && a.column === b.column

function spanOf(corner: Corner, grid: readonly Corner[][]): { columnSpan: number; rowSpan: number } {
  let columnSpan = 1
  while (sameCorner(grid[corner.row]![corner.column + columnSpan], corner)) columnSpan++
  let rowSpan = 1
  while (sameCorner(grid[corner.row + rowSpan]?.[corner.column], corner)) rowSpan++
  return { columnSpan, rowSpan }
}

/** True when the joined cell fills its rectangle and reaches nowhere beyond it. */
function isRectangle(
  corner: Corner,
  columnSpan: number,
  rowSpan: number,
  grid: readonly Corner[][],
): boolean {
  for (let row = corner.row; row < corner.row + rowSpan; row++) {
    for (let column = 0; column < grid[row]!.length; column++) {
      const inside = column >= corner.column && column < corner.column + columnSpan
      if (sameCorner(grid[row]![column], corner) !== inside) return false
    }
  }
  const below = grid[corner.row + rowSpan]
  return below === undefined || !below.some(other => sameCorner(other, corner))
}
