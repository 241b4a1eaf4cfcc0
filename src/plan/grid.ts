import type { Cell, Row, Table } from './plan.ts'

/** A place of a table: the cell that covers it. */
export interface GridPlace {
  cell: Cell
  /** True where the cell begins in this row, false where it is joined to the one above. */
  isOwn: boolean
}

/** The places of a table, row by row and column by column, with the joined cells that reach them. */
export function gridOf({ rows, columns }: Table): (GridPlace | undefined)[][] {
  const reaching: ({ cell: Cell; last: number } | undefined)[] = columns.map(() => undefined)
  return rows.map(({ cells }, index) => {
    for (const cell of cells)
      reaching.fill({ cell, last: index + cell.rowSpan - 1 }, cell.column, cell.column + cell.columnSpan)
    const own = new Set(cells)
    return reaching.map(each =>
      each === undefined || each.last < index ? undefined : { cell: each.cell, isOwn: own.has(each.cell) },
    )
  })
}

/** The cell of a row that begins in a column; none for a table without such a column. */
export const cellAt = ({ cells }: Row, column: number | undefined): Cell | undefined =>
  cells.find(cell => cell.column === column)

/** The words of a cell on one line; empty for none. */
export function cellWords(cell: Cell | undefined): string {
  const lines = cell?.lines ?? []
  // As nearly all cells have.
  if (lines.length === 1) return lines[0]!.plain.text.trim()
  return lines
    .map(line => line.plain.text.trim())
    .join(' ')
    .trim()
}
