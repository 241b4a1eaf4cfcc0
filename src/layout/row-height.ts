import { plainText, type TableCell } from '../markup/blocks.ts'
import { breakLines } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'

/** Height of a line of Times New Roman at single spacing, as a share of its size (ascent and descent of the font). */
const singleLine = 1.15

/**
 * Estimated height of a cell in points.
 * @param width the cell's width in points, its margins included.
 */
export function cellHeight(cell: TableCell, width: number, layout: Layout): number {
  const room = width - 2 * mmToPoints(layout.table.cellMargin)
  return cell.paragraphs.reduce((height, paragraph) => {
    const style = layout.paragraphs[paragraph.kind]
    const font = { sizePt: style.size, bold: style.bold === true }
    const lines = breakLines(plainText(paragraph.inlines), font, room).length
    return height + lines * style.size * singleLine * style.line + style.before + style.after
  }, 0)
}
