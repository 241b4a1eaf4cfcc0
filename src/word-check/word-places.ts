import type { WordPlace } from '../diagnostics/diagnostic.ts'
import type { Page } from '../page-rules/page.ts'
import type { Spot } from '../page-rules/page-rule.ts'
import type { Piece, WordParagraph } from '../word/document.ts'

/** The place of a stretch of a paragraph, for people and for programs. */
export function wordPlace(page: Page, { paragraph, from = 0, to = paragraph.text.length }: Spot): WordPlace {
  const runs = runsAround(paragraph, from, to)
  const { part, start, end } = paragraph.place
  return {
    paragraph: page.placeOf(paragraph)?.number ?? 1,
    words: page.wordsAt({ paragraph, from }),
    part,
    start,
    end,
    from,
    to,
    ...(runs === undefined ? {} : { runs }),
  }
}

/** The runs of the XML that hold a stretch: from the first to the last; undefined where no run has words there. */
function runsAround({ pieces }: WordParagraph, from: number, to: number): WordPlace['runs'] {
  let at = 0
  let found: { start: number; end: number } | undefined
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    if (end > at && end > from && at < Math.max(to, from + 1)) {
      const { start, end: last } = piece.place
      found = { start: Math.min(found?.start ?? start, start), end: Math.max(found?.end ?? last, last) }
    }
    at = end
  }
  return found
}

/** How much of the paragraph's text a piece is. */
function lengthOf(piece: Piece): number {
  if (piece.kind === 'break') return 1
  if (piece.kind === 'text') return piece.look.hidden ? 0 : piece.text.length
  return piece.kind === 'tab' && !piece.look.hidden ? 1 : 0
}

/** The text of each paragraph on a line of its own, by its number; signs that would break the line are blanks. */
export const textByParagraph = ({ places }: Page): string =>
  places.map(({ paragraph: { text } }) => text.replace(/[\n\r\u2028\u2029]/g, ' ')).join('\n')
