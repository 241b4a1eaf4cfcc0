import type { Paragraph } from '../document/blocks.ts'
import { breakLines, singleLine } from './measure.ts'
import type { Layout } from './nd30.ts'
import { fontOf, setText } from './paragraph-text.ts'

/**
 * Estimated height of a paragraph in points, its gaps included.
 * @param room width of its lines in points.
 */
export function paragraphHeight(paragraph: Paragraph, room: number, layout: Layout): number {
  const style = layout.paragraphs[paragraph.kind]
  const lines = breakLines(setText(paragraph, layout), fontOf(style), room).length
  return lines * style.size * singleLine * style.line + style.before + style.after
}
