import type { Frame } from '../document/blocks.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { naturalWidth } from './paragraph-text.ts'

/** Columns of a head or a signature block in points; `outside` is how far it stands out to the left of the text. */
interface FrameWidths {
  columns: number[]
  outside: number
}

/** A line must not be measured too tightly: the reader's font may be a hair wider. In points. */
const slack = 8

/**
 * Widths of the two columns of a frame.
 * The right column of a head holds Quốc hiệu and the place-date line on one line each: where a long place name needs more, it takes room
 * from the left column, then from the margin, then from the left column again, as far as `Ủy ban nhân dân` allows; what still does not fit
 * is broken like any text.
 * @param width width of the text in points.
 */
export function frameWidths(frame: Frame, width: number, layout: Layout): FrameWidths {
  if (frame.kind === 'signature') {
    const { left, right } = layout.signature
    return { columns: [(width * left) / (left + right), (width * right) / (left + right)], outside: 0 }
  }
  const { left, right, leftMinimum, standOut, leftLeast } = layout.letterhead
  const wide = Math.max((width * right) / (left + right), widestLine(frame, layout) + slack)
  const outside = Math.min(mmToPoints(standOut), Math.max(0, wide + mmToPoints(leftMinimum) - width))
  const narrow = Math.max(width + outside - wide, mmToPoints(leftLeast))
  return { columns: [narrow, width + outside - narrow], outside }
}

/** True when every line of the right column of a head stays whole. @param width width of the text in points. */
export const holdsLines = (frame: Frame, width: number, layout: Layout): boolean =>
  frameWidths(frame, width, layout).columns[1]! >= widestLine(frame, layout) + slack

/** Width of the widest line of the right column. */
const widestLine = (frame: Frame, layout: Layout): number =>
  Math.max(
    0,
    ...frame.rows.flatMap(row =>
      (row[1] ?? []).map(block => (block.type === 'paragraph' ? naturalWidth(block, layout) : 0)),
    ),
  )
