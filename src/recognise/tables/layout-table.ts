import { linesIn, type SourceTable } from '../flow.ts'
import type { SourceLine } from '../source-line.ts'

/** A table that only places text: a frame of one column without lines, or one cell. */
export function isLayoutTable(table: SourceTable): boolean {
  const cells = table.rows.flatMap(row => row.cells)
  if (cells.length <= 1) return true
  const columns = new Set(
    cells.filter(cell => [...linesIn(cell.content)].length > 0).map(cell => cell.column),
  )
  return columns.size <= 1 && !table.hasLines
}

/** Its lines, cell by cell. */
export const linesOfLayout = (table: SourceTable): SourceLine[] => [...linesIn([table])]
