import type { Paragraph, TableCell } from '../document/blocks.ts'
import type { CellPlace } from '../document/cell-places.ts'
import { breakLines } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { fontOf, setText } from './paragraph-text.ts'

/** Height of a line of Times New Roman at single spacing, as a share of its size (ascent and descent of the font). */
const singleLine = 1.15

/**
 * Estimated height of a paragraph in points, its gaps included.
 * @param room width of its lines in points.
 */
export function paragraphHeight(paragraph: Paragraph, room: number, layout: Layout): number {
  const style = layout.paragraphs[paragraph.kind]
  const lines = breakLines(setText(paragraph, layout), fontOf(style), room).length
  return lines * style.size * singleLine * style.line + style.before + style.after
}

/**
 * Estimated height of a cell in points; an empty one is a line high.
 * @param width the cell's width in points, its margins included.
 */
export function cellHeight(cell: TableCell, width: number, layout: Layout): number {
  const room = width - 2 * mmToPoints(layout.table.cellMargin)
  const { cell: empty } = layout.paragraphs
  const height = cell.paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, room, layout), 0)
  return height > 0 ? height : empty.size * singleLine * empty.line + empty.before + empty.after
}

/**
 * Estimated height of a row in points; a cell over several rows counts a share in the first.
 * @param columns the width of each column in points.
 */
export function rowHeight(places: readonly CellPlace[], columns: readonly number[], layout: Layout): number {
  let height = 0
  for (const { cell, from, to, isOwn } of places) {
    if (!isOwn) continue
    const width = columns.slice(from, to).reduce((sum, column) => sum + column, 0)
    height = Math.max(height, cellHeight(cell, width, layout) / cell.rowSpan)
  }
  return height
}
