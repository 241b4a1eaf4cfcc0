import type { TableBlock, TableCell } from './blocks.ts'

/** A cell in a row that it reaches: its columns [from, to). */
export interface CellPlace {
  cell: TableCell
  from: number
  to: number
  /** True in its first row, false where it is joined to the row above. */
  isOwn: boolean
}

/** Looks at a place of a table: its row, its cell and the columns [from, to), and whether the cell begins there or reaches down from the row above. */
type LookAtPlace = (row: number, cell: TableCell, from: number, to: number, isOwn: boolean) => void

/** Goes over the places of a table, row by row and from the left to the right. */
export function eachPlace({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, look: LookAtPlace): void {
  /** By their first columns, the cells that reach below the row where they begin, and how far. */
  const open = new Map<number, { cell: TableCell; to: number; rowsLeft: number }>()
  rows.forEach(({ cells }, row) => {
    let next = 0
    for (let from = 0; from < columns.length; ) {
      const above = open.size === 0 ? undefined : open.get(from)
      if (above !== undefined) {
        look(row, above.cell, from, above.to, false)
        if (--above.rowsLeft === 0) open.delete(from)
        from = above.to
        continue
      }
      const cell = cells[next++]
      if (cell === undefined) break
      const to = Math.min(from + cell.columnSpan, columns.length)
      look(row, cell, from, to, true)
      if (cell.rowSpan > 1) open.set(from, { cell, to, rowsLeft: cell.rowSpan - 1 })
      from = to
    }
  })
}

/** The cells of a table's rows, from the left to the right, with those that reach down from the rows above. */
export function cellPlaces(table: Pick<TableBlock, 'columns' | 'rows'>): CellPlace[][] {
  const places = table.rows.map((): CellPlace[] => [])
  eachPlace(table, (row, cell, from, to, isOwn) => {
    places[row]!.push({ cell, from, to, isOwn })
  })
  return places
}
