import { EM, singleLine } from '../measure.ts'
import type { Layout } from '../nd30.ts'
import { mmToPoints } from '../nd30.ts'
import type { MeasuredTable } from './measured-table.ts'
import { newSetLines, setPieces } from './set-pieces.ts'
import type { TableSetting } from './setting.ts'

const set = newSetLines()

/**
 * Estimated heights of a table's rows in points; a cell over several rows counts a share in the first.
 * @param widths those of the columns in points.
 */
export function rowHeights(
  table: MeasuredTable,
  widths: readonly number[],
  { size, cellMargin }: TableSetting,
  { paragraphs }: Layout,
): number[] {
  const { before, after, line } = paragraphs.cell
  const high = size * singleLine * line
  const padding = 2 * mmToPoints(cellMargin)
  const heights = Array.from({ length: table.rows }, () => high + before + after)
  for (const { row, from, to, rowSpan, texts } of table.cells) {
    let width = -padding
    for (let column = from; column < to; column++) width += widths[column]!
    let height = 0
    for (const { pieces } of texts) {
      setPieces(pieces, (width * EM) / size, set)
      height += set.lines * high + before + after
    }
    if (height / rowSpan > heights[row]!) heights[row] = height / rowSpan
  }
  return heights
}
