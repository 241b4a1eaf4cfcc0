import type { Paragraph } from '../document/blocks.ts'
import { textWidth } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { fontOf, paragraphWords, setText } from './paragraph-text.ts'

/**
 * A paragraph that fits on one line, with plain blanks: no line ends in it, and some programs set an italic no-break blank wider, so that a legal basis
 * which just fits would be broken and stretched over its line.
 * @param width width of the text in points.
 */
export function withPlainBlanks(paragraph: Paragraph, width: number, layout: Layout): Paragraph {
  const style = layout.paragraphs[paragraph.kind]
  const runs = setText(paragraph, layout)
  const words = paragraphWords(runs)
  if (!words.includes('\u00a0') || words.includes('\n')) return paragraph
  if (textWidth(runs, fontOf(style)) > width - mmToPoints(style.firstLine ?? 0)) return paragraph
  const inlines = paragraph.inlines.map(inline =>
    inline.type === 'text' ? { ...inline, text: inline.text.replaceAll('\u00a0', ' ') } : inline,
  )
  return { ...paragraph, inlines }
}
