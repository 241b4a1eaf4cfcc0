import type { Page, PagePlace } from './page.ts'
import { runsOf, wholeOf } from './stretch.ts'

/** Lines among some paragraphs, of whatever they are made. */
interface FoundLines {
  count: number
  /** Those that are drawn: where they end is not in the text. */
  drawn: number
  /** Something that may hold several lines: a picture, a group. */
  hasGroup: boolean
}

/** Counts what is, or stands for, a line: shapes, borders of paragraphs, underlined words, rows of typed dashes. */
export function linesAmong(page: Page, places: readonly PagePlace[]): FoundLines {
  const found: FoundLines = { count: 0, drawn: 0, hasGroup: false }
  for (const { paragraph } of places) {
    for (const piece of paragraph.pieces) {
      if (piece.kind !== 'thing') continue
      if (piece.thing.kind === 'shape') {
        found.count++
        found.drawn++
      } else found.hasGroup = true
    }
    if (paragraph.borders.some(side => side === 'top' || side === 'bottom')) found.count++
    else if (
      runsOf(wholeOf(paragraph)).some(({ look, text }) => look.underline !== undefined && text.trim() !== '')
    )
      found.count += 1
    found.count += paragraph.text.match(/_{3,}|-{5,}|–{3,}|—{2,}|={3,}/g)?.length ?? 0
  }
  for (const table of new Set(places.map(({ table }) => table)))
    if (
      table?.rows.some(({ cells }) => cells.some(({ borders }) => borders.length > 0)) ||
      (table?.borders.length ?? 0) > 0
    )
      found.hasGroup = true
  const [first] = page.document.sections
  for (const { blocks } of first?.headers ?? [])
    if (blocks.some(block => block.kind === 'paragraph' && block.pieces.some(({ kind }) => kind === 'thing')))
      found.hasGroup = true
  return found
}
