import type { TableColumn } from '../../document/blocks.ts'
import { EM } from '../measure.ts'
import { type Layout, mmToPoints } from '../nd30.ts'
import type { MeasuredCell, MeasuredColumn, MeasuredTable } from './measured-table.ts'
import { type PiecePart, widthOfPiece } from './pieces.ts'
import type { TableSetting } from './setting.ts'

/** What a column may ask for at most in points: a symbol and an address come apart in less, figures wrap in less. */
const caps = { symbol: 75, address: 85, figure: 90 }

/** A column is wider than its words by so much, so that rounding ends no line. */
const spare = 1

/** Between what and what the widths of columns may lie, in points, cell margins included. */
export interface WidthBounds {
  least: number[]
  most: number[]
  /** Widths that the spec gives, never less than the least; undefined where it gives none. */
  given: (number | undefined)[]
}

/** @param width the table's width in points. */
export function widthBounds(
  table: MeasuredTable,
  { size, cellMargin }: TableSetting,
  width: number,
): WidthBounds {
  const scale = size / EM
  const padding = 2 * mmToPoints(cellMargin) + spare
  const least = table.columns.map(column => leastText(column, scale) + padding)
  const given = table.columns.map(({ column }) => givenWidth(column, width))
  const joined = table.cells.filter(cell => cell.to - cell.from > 1)
  for (const cell of joined) raise(least, cell, leastOfCell(cell, scale) + padding)
  const most = table.columns.map(({ longest }, index) => Math.max(least[index]!, longest * scale + padding))
  for (const cell of joined) raise(most, cell, longestOf(cell) * scale + padding)
  return {
    least,
    most,
    given: given.map((value, index) => (value === undefined ? undefined : Math.max(value, least[index]!))),
  }
}

function leastText(
  { column, word, symbol, group, address, figure, isFigures }: MeasuredColumn,
  scale: number,
): number {
  const isWhole = isFigures || column.role === 'order'
  return Math.max(
    word * scale,
    Math.min(symbol * scale, Math.max(caps.symbol, group * scale)),
    Math.min(address * scale, caps.address),
    isWhole ? Math.min(figure * scale, caps.figure) : 0,
  )
}

/** A cell over several columns raises those below it in proportion. */
function raise(widths: number[], { from, to }: MeasuredCell, needed: number): void {
  let sum = 0
  for (let column = from; column < to; column++) sum += widths[column]!
  if (sum >= needed || sum === 0) return
  for (let column = from; column < to; column++) widths[column] = (widths[column]! * needed) / sum
}

function leastOfCell({ texts }: MeasuredCell, scale: number): number {
  let least = 0
  for (const { pieces } of texts)
    pieces.ends.forEach((_, index) => {
      const width = widthOfPiece(pieces, index)
      const parts = pieces.parts?.get(index)
      const own = pieces.addresses?.has(index)
        ? Math.min(width * scale, caps.address)
        : parts === undefined
          ? width * scale
          : Math.max(...parts.map(part => leastOfPart(part, scale)))
      if (own > least) least = own
    })
  return least
}

const leastOfPart = ({ width, atHyphens }: PiecePart, scale: number): number =>
  atHyphens === undefined ? width * scale : Math.min(width * scale, caps.symbol)

const longestOf = ({ texts }: MeasuredCell): number =>
  texts.reduce((longest, { pieces }) => Math.max(longest, pieces.widest), 0)

function givenWidth({ width }: TableColumn, table: number): number | undefined {
  if (width === undefined) return undefined
  return 'percent' in width ? (table * width.percent) / 100 : mmToPoints(width.cm * 10)
}

/** The width in points that offices want a column to have where there is room. */
export function usualWidth({ role }: TableColumn, { table }: Layout): number {
  if (role === 'order') return mmToPoints(table.order)
  return mmToPoints(role === undefined ? table.minimum.other : table.minimum[role])
}
