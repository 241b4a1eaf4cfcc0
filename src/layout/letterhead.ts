import { plainText, type Frame } from '../markup/blocks.ts'
import { upper } from '../language/line-case.ts'
import { textWidth as widthOfText } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'

/** Columns of a head or a signature block in points; `outside` is how far it stands out to the left of the text. */
export interface FrameWidths {
  columns: number[]
  outside: number
}

/** A line must not be measured too tightly: the reader's font may be a hair wider. */
const slack = 4

/**
 * Widths of the two columns of a frame.
 * The right column of a head holds Quốc hiệu and the place-date line on one line each: where a long place name needs more, it takes room
 * from the left column, then from the margin.
 * @param width width of the text in points.
 */
export function frameWidths(frame: Frame, width: number, layout: Layout): FrameWidths {
  if (frame.kind === 'signature') {
    const { left, right } = layout.signature
    return { columns: [(width * left) / (left + right), (width * right) / (left + right)], outside: 0 }
  }
  const { left, right, leftMinimum, standOut } = layout.letterhead
  const needed = widestLine(frame, layout) + slack
  const wide = Math.max((width * right) / (left + right), needed)
  const narrow = Math.max(width - wide, mmToPoints(leftMinimum))
  const outside = Math.min(mmToPoints(standOut), Math.max(0, wide + narrow - width))
  return { columns: [narrow, width + outside - narrow], outside }
}

function widestLine(frame: Frame, layout: Layout): number {
  let widest = 0
  for (const row of frame.rows) {
    for (const block of row[1] ?? []) {
      if (block.type !== 'paragraph') continue
      const style = layout.paragraphs[block.kind]
      const font = { sizePt: style.size, bold: style.bold === true, italic: style.italic === true }
      const text = plainText(block.inlines)
      const blanks = block.inlines.reduce(
        (sum, inline) => sum + (inline.type === 'blank' ? mmToPoints(layout.blanks[inline.field]) : 0),
        0,
      )
      widest = Math.max(widest, widthOfText(style.upper ? upper(text) : text, font) + blanks)
    }
  }
  return widest
}
