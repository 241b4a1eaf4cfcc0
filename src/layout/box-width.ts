import type { Paragraph } from '../document/blocks.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { naturalWidth } from './paragraph-text.ts'

/** Between the words of a box that is as wide as they are, and its lines, in points. */
const inset = 6

/** Width of the rectangle around a paragraph in points; undefined for a paragraph without one. */
export function boxWidth(paragraph: Paragraph, layout: Layout): number | undefined {
  const { box } = layout.paragraphs[paragraph.kind]
  if (box === undefined) return undefined
  return box.width === undefined ? naturalWidth(paragraph, layout) + 2 * inset : mmToPoints(box.width)
}
