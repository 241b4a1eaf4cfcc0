import { upper } from '../language/line-case.ts'
import type { Block, DocumentBlocks, Inline, Paragraph } from '../markup/blocks.ts'
import { breakLines } from './measure.ts'
import { type Layout, mmToPoints, textWidth } from './nd30.ts'
import type { ParagraphKind } from './paragraphs.ts'

/** Centred titles across the page, whose lines should be about as long as each other. */
const titles: readonly ParagraphKind[] = ['subject', 'appendixTitle', 'authority']

/** Steps of the search for the narrowest width; each halves what is left. */
const precision = 12

/**
 * Breaks titles that are longer than a line into lines of about the same length: a title whose last word stands alone on its line looks
 * broken, and its rule would be as short as that word. A title that is broken by hand is left alone.
 */
export function balanceTitles(document: DocumentBlocks, layout: Layout): DocumentBlocks {
  const sections = document.sections.map(section => {
    const width = mmToPoints(textWidth(layout.page, section.landscape))
    return { ...section, blocks: section.blocks.map(block => balanced(block, width, layout)) }
  })
  return { ...document, sections }
}

function balanced(block: Block, width: number, layout: Layout): Block {
  if (block.type !== 'paragraph' || !titles.includes(block.kind)) return block
  const [only, ...more] = block.inlines
  if (only?.type !== 'text' || more.length > 0) return block
  const lines = balancedLines(only.text, block, width, layout)
  if (lines.length === 1) return block
  const inlines = lines.flatMap((text, index): Inline[] =>
    index === 0 ? [{ ...only, text }] : [{ type: 'break' }, { ...only, text }],
  )
  return { ...block, inlines }
}

/** The lines of the narrowest width in which the text takes no more lines than in the whole width. */
function balancedLines(text: string, { kind }: Paragraph, width: number, layout: Layout): string[] {
  const style = layout.paragraphs[kind]
  const font = { sizePt: style.size, bold: style.bold === true, italic: style.italic === true }
  const shown = style.upper ? upper(text) : text
  const { length } = breakLines(shown, font, width)
  if (length === 1) return [text]
  let narrow = 0
  let wide = width
  for (let step = 0; step < precision; step++) {
    const middle = (narrow + wide) / 2
    if (breakLines(shown, font, middle).length <= length) wide = middle
    else narrow = middle
  }
  return cutLike(text, breakLines(shown, font, wide))
}

/** Cuts the text where its capitals were cut: capitals have the same number of characters. */
function cutLike(text: string, lines: readonly string[]): string[] {
  let at = 0
  return lines.map((line, index) => {
    const end = index === lines.length - 1 ? text.length : at + line.length
    const cut = text.slice(at, end)
    at = end
    while (text[at] === ' ') at++
    return cut
  })
}
