import type { Inline, Paragraph } from '../document/blocks.ts'
import type { ParagraphStyle } from '../document/paragraphs.ts'
import { upper } from '../language/line-case.ts'
import { blankText } from './blank-text.ts'
import { type Font, type TextRun, textWidth } from './measure.ts'
import type { Layout } from './nd30.ts'

/** The font that a paragraph is set in where nothing is emphasised. */
export const fontOf = ({ size, bold, italic }: ParagraphStyle): Font => ({
  sizePt: size,
  bold: bold === true,
  italic: italic === true,
})

/** A paragraph as it is set: capitals where its kind has them, emphasis, blanks to fill in at their width, breaks as newlines. */
export function setText(paragraph: Paragraph, layout: Layout): TextRun[] {
  const style = layout.paragraphs[paragraph.kind]
  const runs = paragraph.inlines.map(inline => setInline(inline, style, layout))
  return paragraph.isRegular ? runs.map(run => ({ bold: false, ...run })) : runs
}

function setInline(inline: Inline, style: ParagraphStyle, layout: Layout): TextRun {
  switch (inline.type) {
    case 'text':
      return textRun(inline, style.upper ? upper(inline.text) : inline.text)
    case 'break':
      return { text: '\n' }
    case 'blank':
      return { text: blankText(inline.field, style.size, layout) }
    case 'note':
      return { text: '' }
  }
}

/** A run names a face only where the text has one. */
function textRun({ bold, italic, script }: Extract<Inline, { type: 'text' }>, text: string): TextRun {
  const run: TextRun = { text }
  if (bold) run.bold = true
  if (italic) run.italic = true
  if (script !== undefined) run.isScript = true
  return run
}

/** The words of runs. */
export const paragraphWords = (runs: readonly TextRun[]): string => runs.map(run => run.text).join('')

/** The stretch [from, to) of runs. */
export function sliceRuns(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  const slice: TextRun[] = []
  let start = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (text !== '') slice.push({ ...run, text })
    start += run.text.length
  }
  return slice
}

/** Runs line by line, where the paragraph itself breaks. */
export function handLines(runs: readonly TextRun[]): { from: number; runs: TextRun[] }[] {
  let from = 0
  return paragraphWords(runs)
    .split('\n')
    .map(line => {
      const start = from
      from += line.length + 1
      return { from: start, runs: sliceRuns(runs, start, start + line.length) }
    })
}

/** Width in points of the widest line that a paragraph needs when no line is broken but where the paragraph itself breaks. */
export function naturalWidth(paragraph: Paragraph, layout: Layout): number {
  const font = fontOf(layout.paragraphs[paragraph.kind])
  return Math.max(0, ...handLines(setText(paragraph, layout)).map(({ runs }) => textWidth(runs, font)))
}
