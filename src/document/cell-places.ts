import type { TableBlock, TableCell } from './blocks.ts'

/** A cell in a row that it reaches: its columns [from, to). */
export interface CellPlace {
  cell: TableCell
  from: number
  to: number
  /** True in its first row, false where it is joined to the row above. */
  isOwn: boolean
}

/** The cells of a table's rows, from the left to the right, with those that reach down from the rows above. */
export function cellPlaces({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): CellPlace[][] {
  const open = new Map<number, { place: CellPlace; rowsLeft: number }>()
  return rows.map(({ cells }) => {
    const places: CellPlace[] = []
    const own = cells.values()
    for (let from = 0; from < columns.length; from = places.at(-1)!.to) {
      const above = open.get(from)
      if (above !== undefined) {
        places.push(above.place)
        if (--above.rowsLeft === 0) open.delete(from)
        continue
      }
      const cell = own.next().value
      if (cell === undefined) break
      const place = { cell, from, to: Math.min(from + cell.columnSpan, columns.length), isOwn: true }
      places.push(place)
      if (cell.rowSpan > 1) open.set(from, { place: { ...place, isOwn: false }, rowsLeft: cell.rowSpan - 1 })
    }
    return places
  })
}
