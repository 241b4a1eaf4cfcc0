import type { Block, DocumentBlocks, Frame, Paragraph } from '../document/blocks.ts'
import type { ParagraphKind } from '../document/paragraphs.ts'
import { balancedStarts } from './balance-lines.ts'
import { breakInlines } from './break-inlines.ts'
import { agencyRoom, frameWidths } from './letterhead.ts'
import { type Font, type TextRun, textWidth } from './measure.ts'
import { type Layout, mmToPoints, textAreaWidth as pageTextWidth } from './nd30.ts'
import { fontOf, handLines, paragraphWords, setText, sliceRuns } from './paragraph-text.ts'
import { withPlainBlanks } from './plain-blanks.ts'
import { referenceStarts } from './reference-lines.ts'

/** Centred titles, whose lines should be about as long as each other. */
const titles: readonly ParagraphKind[] = [
  'subject',
  'appendixTitle',
  'authority',
  'reference',
  'parentAgency',
  'agency',
  'signerPost',
]

/** What a `(Kèm theo …)` line leaves free, in points: programs set its blanks, which are italic, in widths of their own. */
const referenceSlack = 8

/**
 * Breaks titles that are longer than a line into lines of about the same length, where their sense allows it: a title whose last word stands
 * alone on its line looks broken, and its rule would be as short as that word. Breaks made by hand stay; a line between two of them that fits is left alone.
 * The `(Kèm theo …)` line breaks before “của” or “ngày”. Legal bases of one line need no blanks that hold words together.
 */
export function balanceTitles(document: DocumentBlocks, layout: Layout): DocumentBlocks {
  const sections = document.sections.map(section => {
    const width = mmToPoints(pageTextWidth(layout.page, section.landscape))
    return { ...section, blocks: section.blocks.map(block => balancedBlock(block, width, layout)) }
  })
  return { ...document, sections }
}

function balancedBlock(block: Block, width: number, layout: Layout): Block {
  if (block.type === 'paragraph')
    return block.kind === 'legalBasis'
      ? withPlainBlanks(block, width, layout)
      : balanced(block, width, layout)
  return block.type === 'frame' ? balancedFrame(block, width, layout) : block
}

/** The names of agencies in a head, the posts of signers. */
function balancedFrame(frame: Frame, width: number, layout: Layout): Frame {
  const { columns: full } = frameWidths(frame, width, layout)
  const room = frame.kind === 'letterhead' ? mmToPoints(agencyRoom) : 0
  const columns = full.map((column, index) => (index === 0 ? column - room : column))
  const rows = frame.rows.map(row =>
    row.map((cell, column) =>
      cell.map(item => (item.type === 'paragraph' ? balanced(item, columns[column] ?? width, layout) : item)),
    ),
  )
  return { ...frame, rows }
}

function balanced(paragraph: Paragraph, width: number, layout: Layout): Paragraph {
  if (!titles.includes(paragraph.kind)) return paragraph
  const runs = setText(paragraph, layout)
  // Some letters have capitals of two: then places in capitals are not places in the text.
  const isSameLength = paragraph.inlines.every(
    (inline, index) => inline.type !== 'text' || inline.text.length === runs[index]!.text.length,
  )
  if (!isSameLength) return paragraph
  const font = fontOf(layout.paragraphs[paragraph.kind])
  const typed = paragraph.inlines
    .map((inline, index) => (inline.type === 'text' ? inline.text : runs[index]!.text))
    .join('')
  const starts = handLines(runs).flatMap(({ from, runs: line }) => {
    const text = typed.slice(from, from + paragraphWords(line).length)
    return lineStarts(text, line, font, width, paragraph.kind).map(start => from + start)
  })
  return starts.length === 0
    ? paragraph
    : { ...paragraph, inlines: breakInlines(paragraph.inlines, runs, starts) }
}

/** Where the lines after the first begin; none when all fits on one. */
function lineStarts(
  text: string,
  runs: readonly TextRun[],
  font: Font,
  width: number,
  kind: ParagraphKind,
): number[] {
  const room = kind === 'reference' ? width - referenceSlack : width
  const fits = (from: number, to: number): boolean =>
    textWidth(sliceRuns(runs, from, from + text.slice(from, to).trimEnd().length), font) <= room
  if (fits(0, text.length)) return []
  if (kind !== 'reference') return balancedStarts(text, runs, font, room)
  return referenceStarts(text, fits, (from, to) =>
    balancedStarts(text.slice(from, to), sliceRuns(runs, from, to), font, room).map(start => from + start),
  )
}
