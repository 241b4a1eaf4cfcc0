import type { FileCell, FileUnit } from './file-units.ts'
import type { Pairs } from './pair.ts'
import type { PrintedSpec } from './printed-spec.ts'

/**
 * The units of a file with the columns of its spec. A row of other widths that comes into a table gives it a finer grid: its other cells then
 * span more than one column, and stand at other numbers than those they were printed at.
 * @param units those of the file; the pairs go by their indexes, which stay.
 */
export function inOwnColumns(
  units: readonly FileUnit[],
  { units: printed, rows }: PrintedSpec,
  pairs: Pairs,
): FileUnit[] {
  const partnerOf = (index: number): FileUnit | undefined => {
    const own = pairs.ofFile.get(index)
    return own === undefined ? undefined : printed[own]
  }
  const grids = gridsOf(units, partnerOf, unit => rows.get(unit)?.table)
  return units.map((unit, index) => {
    const grid = unit.table === undefined ? undefined : grids.get(unit.table)
    if (grid === undefined) return unit
    const cells = mapped(unit.cells, grid) ?? likePartner(unit.cells, partnerOf(index))
    return cells === undefined ? unit : { ...unit, cells }
  })
}

/** For each table of the file whose grid is another: where its borders stand in that of the spec. */
function gridsOf(
  units: readonly FileUnit[],
  partnerOf: (index: number) => FileUnit | undefined,
  tableOf: (unit: FileUnit) => object | undefined,
): Map<number, ReadonlyMap<number, number>> {
  const votes = new Map<number, Map<object, { its: FileUnit; own: FileUnit }[]>>()
  units.forEach((its, index) => {
    const own = its.table === undefined ? undefined : partnerOf(index)
    const table = own && tableOf(own)
    if (own === undefined || table === undefined) return
    const tables = votes.get(its.table!) ?? new Map<object, { its: FileUnit; own: FileUnit }[]>()
    votes.set(its.table!, tables.set(table, [...(tables.get(table) ?? []), { its, own }]))
  })
  const grids = new Map<number, ReadonlyMap<number, number>>()
  for (const [table, tables] of votes) {
    const [most = []] = [...tables.values()].sort((a, b) => b.length - a.length)
    const grid = gridOf(most)
    if (grid !== undefined) grids.set(table, grid)
  }
  return grids
}

/** Undefined for a grid that is that of the spec, or that the rows do not agree on. */
function gridOf(rows: readonly { its: FileUnit; own: FileUnit }[]): ReadonlyMap<number, number> | undefined {
  const grid = new Map<number, number>()
  for (const { its, own } of rows) {
    if (its.cells.length !== own.cells.length) continue
    for (const [at, cell] of its.cells.entries())
      for (const [border, before] of [
        [cell.column, own.cells[at]!.column],
        [endOf(cell), endOf(own.cells[at]!)],
      ] as const) {
        if ((grid.get(border) ?? before) !== before) return undefined
        grid.set(border, before)
      }
  }
  return [...grid].every(([border, before]) => border === before) ? undefined : grid
}

function mapped(cells: readonly FileCell[], grid: ReadonlyMap<number, number>): FileCell[] | undefined {
  const own = cells.map(cell => {
    const [from, to] = [grid.get(cell.column), grid.get(endOf(cell))]
    return from === undefined || to === undefined
      ? undefined
      : { ...cell, column: from, columnSpan: to - from }
  })
  return own.every(cell => cell !== undefined) ? own : undefined
}

/** A row of another table has the columns that it had there. */
const likePartner = (cells: readonly FileCell[], partner: FileUnit | undefined): FileCell[] | undefined =>
  partner?.cells.length !== cells.length
    ? undefined
    : cells.map((cell, at) => {
        const { column, columnSpan } = partner.cells[at]!
        return { ...cell, column, columnSpan }
      })

const endOf = ({ column, columnSpan }: FileCell): number => column + columnSpan
