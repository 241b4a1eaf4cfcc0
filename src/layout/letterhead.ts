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

/** What an agency's name leaves free of its column (mm): Quốc hiệu beside it fills its own nearly to the end. */
export const agencyRoom = 4

/** Sums of points are not exact. */
const tolerance = 0.01

/**
 * Widths of the two columns of a frame.
 * The name of an agency of several lines (Ủy ban nhân dân / thành phố …) takes room from the margin where that keeps its lines whole.
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
  const outsideFor = (column: number): number => Math.max(0, wide + column - width)
  const forAgency = outsideFor(Math.max(mmToPoints(leftMinimum), agencyWidth(frame, layout)))
  const outside =
    forAgency <= mmToPoints(standOut)
      ? forAgency
      : Math.min(mmToPoints(standOut), outsideFor(mmToPoints(leftMinimum)))
  const narrow = Math.max(width + outside - wide, mmToPoints(leftLeast))
  return { columns: [narrow, width + outside - narrow], outside }
}

/** True when every line of the right column of a head stays whole. @param width width of the text in points. */
export const holdsLines = (frame: Frame, width: number, layout: Layout): boolean =>
  frameWidths(frame, width, layout).columns[1]! >= widestLine(frame, layout) + slack

/**
 * True when each line of an agency's name of several lines (Ủy ban nhân dân / thành phố …) stays whole; a name of one line breaks where it is long.
 * @param width width of the text in points.
 */
export const holdsAgency = (frame: Frame, width: number, layout: Layout): boolean =>
  frameWidths(frame, width, layout).columns[0]! >= agencyWidth(frame, layout) - tolerance

/** What the lines of an agency's name of several lines ask for, with the room beside them; nothing for a name of one line. */
function agencyWidth(frame: Frame, layout: Layout): number {
  const widths = frame.rows.flatMap(([cell]) =>
    (cell ?? []).flatMap(block =>
      block.type === 'paragraph' &&
      block.kind === 'agency' &&
      block.inlines.some(({ type }) => type === 'break')
        ? [naturalWidth(block, layout) + mmToPoints(agencyRoom)]
        : [],
    ),
  )
  return Math.max(0, ...widths)
}

/** Width of the widest line of the right column. */
const widestLine = (frame: Frame, layout: Layout): number =>
  Math.max(
    0,
    ...frame.rows.flatMap(row =>
      (row[1] ?? []).map(block => (block.type === 'paragraph' ? naturalWidth(block, layout) : 0)),
    ),
  )
