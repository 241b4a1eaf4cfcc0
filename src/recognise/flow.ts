import type { Piece, RunFormat, WordBlock, WordDocument, WordParagraph, WordTable } from '../word/document.ts'
import { toDashes } from './bullets.ts'
import { type Look, lineOf, type SourceLine, type Span } from './source-line.ts'

/** What a document is read as: lines and tables in the order of the file. */
export type Flow = SourceLine | SourceTable

/** A table of the file. Cells hold lines, and tables within them. */
export interface SourceTable {
  kind: 'table'
  table: WordTable
  /** Widths of the grid's columns in twips. */
  grid: readonly number[]
  rows: readonly SourceRow[]
  /** It has lines between its cells. */
  hasLines: boolean
  landscape: boolean
  /** It begins a page. */
  page: boolean
  /** Empty paragraphs before it. */
  gap: number
}

export interface SourceRow {
  isHeader: boolean
  cells: readonly SourceCell[]
}

export interface SourceCell {
  column: number
  columnSpan: number
  rowSpan: number
  content: readonly Flow[]
}

/** All text of the file as lines and tables. Empty paragraphs, drawn rules and hidden text are not in it. */
export function flowOf(document: WordDocument): { flow: Flow[]; lines: readonly SourceLine[] } {
  const reader = new FlowReader()
  const flow: Flow[] = []
  document.sections.forEach((section, index) => {
    if (index > 0 && section.start !== 'continuous') reader.page = true
    flow.push(...reader.blocks(section.blocks, section.orientation === 'landscape'))
  })
  return { flow, lines: reader.lines }
}

class FlowReader {
  readonly lines: SourceLine[] = []
  /** The next thing stands on a new page. */
  page = false
  private gap = 0

  blocks(blocks: readonly WordBlock[], landscape: boolean): Flow[] {
    const flow: Flow[] = []
    for (const block of blocks) {
      if (block.kind === 'table') flow.push(this.table(block, landscape))
      else flow.push(...this.paragraph(block, landscape))
    }
    return flow
  }

  private table(table: WordTable, landscape: boolean): SourceTable {
    const { page, gap } = this.begin()
    const rows = table.rows.map(({ isHeader, cells }) => ({
      isHeader,
      cells: cells.map(({ column, columnSpan, rowSpan, blocks }) => {
        this.gap = 0
        return { column, columnSpan, rowSpan, content: this.blocks(blocks, landscape) }
      }),
    }))
    this.gap = 0
    const hasLines =
      table.borders.includes('insideH') ||
      table.borders.includes('insideV') ||
      table.rows.some(({ cells }) => cells.some(({ borders }) => borders.length >= 3))
    return { kind: 'table', table, grid: table.grid, rows, hasLines, landscape, page, gap }
  }

  private begin(): { page: boolean; gap: number } {
    const { page, gap } = this
    this.page = false
    this.gap = 0
    return { page, gap }
  }

  private *paragraph(paragraph: WordParagraph, landscape: boolean): Generator<Flow> {
    if (paragraph.pageBreakBefore) this.page = true
    const label = paragraph.label === undefined ? '' : toDashes(paragraph.label.text)
    let spans: Span[] = []
    let isFirst = true
    const boxes: WordBlock[][] = []
    const made: SourceLine[] = []
    const close = (): void => {
      const own = isFirst && label !== '' ? { text: label, look: lookOf(paragraph.label!.look) } : undefined
      isFirst = false
      const line = lineOf(spans, own)
      spans = []
      if (line === undefined) {
        this.gap++
        return
      }
      const { page, gap } = this.begin()
      const source: SourceLine = {
        ...line,
        id: -1,
        paragraph,
        align: paragraph.alignment,
        isBox: false,
        landscape,
        page,
        gap,
      }
      made.push(source)
    }
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'break' && !piece.look.hidden) {
        close()
        if (piece.of === 'page') this.page = true
      } else if (piece.kind === 'box') boxes.push([...piece.blocks])
      else {
        const span = spanOf(piece)
        if (span !== undefined) spans.push(span)
      }
    }
    if (spans.length > 0 || made.length === 0) close()
    for (const box of boxes)
      for (const block of this.blocks(box, landscape))
        yield block.kind === 'table' ? block : Object.assign(block, { isBox: true })
    for (const line of made) {
      line.id = this.lines.length
      this.lines.push(line)
      yield line
    }
  }
}

function spanOf(piece: Piece): Span | undefined {
  if (piece.look.hidden) return undefined
  switch (piece.kind) {
    case 'text':
      return {
        kind: 'text',
        text: piece.look.caps ? piece.text.toUpperCase() : piece.text,
        ...lookOf(piece.look),
      }
    case 'tab':
      return { kind: 'text', text: '\t', ...lookOf(piece.look) }
    case 'note':
      return { kind: 'note', note: piece.note }
    default:
      return undefined
  }
}

const lookOf = ({ bold, italic, vertical }: RunFormat): Look => ({
  bold,
  italic,
  ...(vertical === 'baseline'
    ? {}
    : { script: vertical === 'subscript' ? ('sub' as const) : ('super' as const) }),
})

/** All lines of a flow, those in tables too. */
export function* linesIn(flow: readonly Flow[]): Generator<SourceLine> {
  for (const item of flow) {
    if (item.kind === 'line') yield item
    else for (const row of item.rows) for (const cell of row.cells) yield* linesIn(cell.content)
  }
}

/** The words of a flow on one line. */
export function wordsIn(flow: readonly Flow[]): string {
  const words: string[] = []
  for (const { text } of linesIn(flow)) words.push(text)
  return words.join(' ')
}

/** The lines of blocks that stand outside the flow: those of a note. */
export const linesOfBlocks = (blocks: readonly WordBlock[]): SourceLine[] => [
  ...linesIn(new FlowReader().blocks(blocks, false)),
]
