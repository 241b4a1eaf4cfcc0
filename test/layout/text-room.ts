import { EM, type Font, isBlank, mayBreakAfter, type TextRun, unitsOf } from '../../src/layout/measure.ts'

/** How much room a text asks for, in points. */
interface TextRoom {
  /** Its width on one line. */
  width: number
  /** The width of its widest piece that no line break divides: what a table column must at least hold. */
  longestWord: number
}

/** Measures a text letter by letter, apart from how tables are measured: what columns are held against. */
export function textRoom(content: string | readonly TextRun[], font: Font): TextRoom {
  const { text, widths, total } = unitsOf(content, font)
  let widest = 0
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const blank = isBlank(unit) || text[at] === '\n'
    if (!blank) width += widths[at]!
    if (width > widest) widest = width
    if (blank || mayBreakAfter(text, at)) width = 0
  }
  return { width: (total * font.sizePt) / EM, longestWord: (widest * font.sizePt) / EM }
}
