import { readLines } from './lines.ts'
import type { ContentContext } from './outline.ts'
import type { PlacedText } from './placed-text.ts'
import type { Cell, Column, Row } from './plan.ts'
import type { RawRow } from './table.ts'
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
 * lets the title span the rest. What cannot be joined is told at its place.
 */
export function joinCells(rows: readonly RawRow[], columns: readonly Column[], context: ContentContext): Row[] {
  const grid: Corner[][] = []
  rows.forEach((row, index) => {
    const spanning = row.kind === 'group' ? spanningColumn(row) : undefined
    grid.push(
      spanning === undefined
        ? corners(row, rows, grid, index, columns, context)
        : columns.map((_, column) => ({ row: index, column: column > spanning ? spanning : column })),
    )
  })
  return rows.map((row, index) => ({
    kind: row.kind,
    level: row.level,
    ...(row.code === undefined ? {} : { code: row.code }),
    ...(row.wording === undefined ? {} : { wording: row.wording }),
    cells: cellsOf(row, index, grid, columns, context),
    place: row.place,
  }))
}

function corners(
  row: RawRow,
  rows: readonly RawRow[],
  grid: readonly Corner[][],
  index: number,
  columns: readonly Column[],
  context: ContentContext,
): Corner[] {
  const own: Corner[] = []
  columns.forEach((_, column) => {
    const cell = row.cells[column]
    const sign = cell?.text.trim()
    if (sign === above && cell) {
      if (index > 0 && row.kind !== 'group' && rows[index - 1]!.kind === row.kind) {
        own.push(grid[index - 1]![column]!)
        return
      }
      context.diagnostics.push(nothingToJoin(cell, 'trên', '^'))
    } else if (sign === left && cell) {
      if (column > 0) {
        own.push(own[column - 1]!)
        return
      }
      context.diagnostics.push(nothingToJoin(cell, 'bên trái', '<'))
    }
    own.push({ row: index, column })
  })
  return own
}

const nothingToJoin = (cell: PlacedText, where: string, sign: string) =>
  cell.diagnostic({
    rule: 'table/nothing-to-join',
    severity: 'error',
    message: `ô ghi ${sign} để gộp với ô ${where}, nhưng ở ${where} không có ô nào của bảng.`,
    hint: `Ghi chữ của ô, hoặc nếu ô có đúng dấu ${sign} thì viết \\${sign}.`,
  })

/** The column whose title spans the rest of a group row: with code and title only, or with one cell alone. */
function spanningColumn(row: RawRow): number | undefined {
  const filled = row.cells.flatMap((cell, column) => ((cell?.text ?? '').trim() === '' ? [] : [column]))
  if (filled.length === 1) return filled[0]
  return filled.length === 2 && filled[0] === 0 && filled[1] === 1 ? 1 : undefined
}

function cellsOf(
  row: RawRow,
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
    cells.push({ column, columnSpan, rowSpan, ...readCell(text, columns[column]!, context), place: text ?? row.place })
  })
  return cells
}

function readCell(text: PlacedText | undefined, column: Column, context: ContentContext): { lines: Cell['lines'] } {
  if (text === undefined || text.text === '') return { lines: [] }
  const named = column.role === 'lead' || column.role === 'cooperation' ? nameUnits(text, context.units) : text
  const { lines, notes, diagnostics } = readLines(named, context.lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  return { lines }
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
function isRectangle(corner: Corner, columnSpan: number, rowSpan: number, grid: readonly Corner[][]): boolean {
  for (let row = corner.row; row < corner.row + rowSpan; row++) {
    for (let column = 0; column < grid[row]!.length; column++) {
      const inside = column >= corner.column && column < corner.column + columnSpan
      if (sameCorner(grid[row]![column], corner) !== inside) return false
    }
  }
  const below = grid[corner.row + rowSpan]
  return below === undefined || !below.some(other => sameCorner(other, corner))
}
