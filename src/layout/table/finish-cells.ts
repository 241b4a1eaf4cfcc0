import type { Inline, Paragraph, TableBlock, TableCell } from '../../document/blocks.ts'
import { balancedStarts } from '../balance-lines.ts'
import { breakInlines } from '../break-inlines.ts'
import { breakLines, EM, type TextRun } from '../measure.ts'
import { type Layout, mmToPoints } from '../nd30.ts'
import { fontOf, paragraphWords, setText } from '../paragraph-text.ts'
import type { MeasuredTable } from './measured-table.ts'
import { mayPartAfter, type Pieces, widthOfPiece } from './pieces.ts'
import type { TableSetting } from './setting.ts'

const noBreakHyphen = '\u2011'

/**
 * A table as its columns have it printed: what is held together comes apart where it is wider than its column, since Word would cut it anywhere;
 * lines of titles are about as long as each other (Cơ quan / chủ trì).
 * @param widths those of the columns in points.
 */
export function finishCells(
  table: TableBlock,
  measured: MeasuredTable,
  widths: readonly number[],
  setting: TableSetting,
  layout: Layout,
): TableBlock {
  const padding = 2 * mmToPoints(setting.cellMargin)
  const changed = new Map<TableCell, TableCell>()
  for (const { source, from, to, isHeader, texts } of measured.cells) {
    let width = -padding
    for (let column = from; column < to; column++) width += widths[column]!
    const room = (width * EM) / setting.size
    if (!isHeader && !texts.some(({ pieces }) => pieces.parts !== undefined && pieces.widestPiece > room))
      continue
    const paragraphs = source.paragraphs.map((paragraph, index) => {
      const { pieces } = texts[index]!
      const loose = loosened(paragraph, pieces, room, layout)
      return isHeader && pieces.widest > room ? balanced(loose, width, setting, layout) : loose
    })
    if (paragraphs.some((paragraph, index) => paragraph !== source.paragraphs[index]))
      changed.set(source, { ...source, paragraphs })
  }
  if (changed.size === 0) return table
  const rows = table.rows.map(row =>
    row.cells.some(cell => changed.has(cell))
      ? { ...row, cells: row.cells.map(cell => changed.get(cell) ?? cell) }
      : row,
  )
  return { ...table, rows }
}

/** The paragraph with plain blanks and hyphens in what is wider than the room. */
function loosened(paragraph: Paragraph, pieces: Pieces, room: number, layout: Layout): Paragraph {
  const { parts } = pieces
  if (parts === undefined || ![...parts.keys()].some(index => widthOfPiece(pieces, index) > room))
    return paragraph
  const runs = setText(paragraph, layout)
  const text = paragraphWords(runs)
  const characters = text.split('')
  for (const [index, held] of parts) {
    if (widthOfPiece(pieces, index) <= room) continue
    for (const { from, to, width } of held) {
      for (let at = from; at < to; at++)
        if (text[at] === noBreakHyphen && width > room && mayPartAfter(text, at)) characters[at] = '-'
      if (to < held.at(-1)!.to) characters[to] = ' '
    }
  }
  return { ...paragraph, inlines: replaced(paragraph.inlines, runs, characters.join('')) }
}

/** The inlines with other characters in their places. */
function replaced(inlines: readonly Inline[], runs: readonly TextRun[], text: string): Inline[] {
  let from = 0
  return inlines.map((inline, index) => {
    const start = from
    from += runs[index]!.text.length
    return inline.type === 'text' ? { ...inline, text: text.slice(start, from) } : inline
  })
}

/** A title in lines of about the same length; one that has breaks of its own keeps them. */
function balanced(paragraph: Paragraph, width: number, setting: TableSetting, layout: Layout): Paragraph {
  const runs = setText(paragraph, layout)
  const text = paragraphWords(runs)
  if (text.includes('\n')) return paragraph
  const font = { ...fontOf(layout.paragraphs[paragraph.kind]), sizePt: setting.size }
  const starts = balancedStarts(text, runs, font, width)
  const isAsFew = starts.length > 0 && starts.length < breakLines(runs, font, width).length
  return isAsFew ? { ...paragraph, inlines: breakInlines(paragraph.inlines, runs, starts) } : paragraph
}
