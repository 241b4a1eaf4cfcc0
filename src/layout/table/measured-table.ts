import { TextMemory } from '../../collections/text-memory.ts'
import type { Paragraph, TableBlock, TableCell, TableColumn } from '../../document/blocks.ts'
import { eachPlace } from '../../document/cell-places.ts'
import { looksNumeric } from '../../language/numbers.ts'
import type { TextRun } from '../measure.ts'
import type { Layout } from '../nd30.ts'
import { fontOf, paragraphWords, setText } from '../paragraph-text.ts'
import { type PiecePart, type Pieces, piecesOf, widthOfPiece } from './pieces.ts'

/** A text of a cell, measured once however often the table has it. */
export interface MeasuredText {
  pieces: Pieces
  words: string
  isFigure: boolean
}

/** A cell in the row where it begins: its columns [from, to), the rows that it covers. */
export interface MeasuredCell {
  row: number
  from: number
  to: number
  rowSpan: number
  isHeader: boolean
  texts: readonly MeasuredText[]
  source: TableCell
}

/** What the cells of one column ask for; lengths in thousandths of an em. */
export interface MeasuredColumn {
  column: TableColumn
  /** The widest piece that does not come apart, the widest symbol and its widest group, the widest address. */
  word: number
  symbol: number
  group: number
  address: number
  /** The widest figure on one line; in a column of order the widest of all. */
  figure: number
  /** The longest paragraph on one line. */
  longest: number
  isFigures: boolean
  /** The same few phrases come again and again: units, deadlines. */
  isEnumerable: boolean
  /** The words of the lowest title. */
  title: string
}

/** A table whose texts are measured. */
export interface MeasuredTable {
  columns: MeasuredColumn[]
  cells: MeasuredCell[]
  rows: number
  headerRows: number
}

/** Fewer cells do not tell whether a column comes back to the same phrases. */
const fewCells = 6

interface ColumnTally {
  figures: number
  others: number
  cells: number
  distinct: Set<string>
  /** Texts that the column was widened for. */
  held: Set<MeasuredText>
}

/** What texts of cells measure in a layout: tables of one office have many in common. */
const measured = new WeakMap<Layout, KnownTexts>()

function knownIn(layout: Layout): KnownTexts {
  const known = measured.get(layout) ?? new KnownTexts(layout)
  measured.set(layout, known)
  return known
}

/** Measures the texts of a table; each distinct one once. */
export function measureTable(table: TableBlock, layout: Layout): MeasuredTable {
  const known = knownIn(layout)
  const columns = table.columns.map(newColumn)
  const tallies = table.columns.map(
    (): ColumnTally => ({ figures: 0, others: 0, cells: 0, distinct: new Set(), held: new Set() }),
  )
  const cells: MeasuredCell[] = []
  eachPlace(table, (row, cell, from, to, isOwn) => {
    if (!isOwn) return
    const isHeader = table.rows[row]!.kind === 'header'
    const texts = cell.paragraphs.map(paragraph => known.textOf(paragraph))
    cells.push({ row, from, to, rowSpan: cell.rowSpan, isHeader, texts, source: cell })
    if (to - from > 1) return
    const column = columns[from]!
    if (isHeader) {
      column.title = texts.map(text => text.words).join(' ')
      for (const text of texts) widen(column, text, true)
      return
    }
    const own = tallies[from]!
    tally(own, texts)
    for (const text of texts) {
      if (own.held.has(text)) continue
      own.held.add(text)
      widen(column, text, false)
    }
  })
  columns.forEach((column, index) => {
    const { figures, others, cells: count, distinct } = tallies[index]!
    const { role } = column.column
    column.isFigures = figures > others
    column.isEnumerable =
      role === 'lead' ||
      role === 'cooperation' ||
      role === 'deadline' ||
      (count >= fewCells && distinct.size * 2 <= count)
  })
  const headerRows = table.rows.findIndex(row => row.kind !== 'header')
  const rows = table.rows.length
  return { columns, cells, rows, headerRows: headerRows < 0 ? rows : headerRows }
}

const newColumn = (column: TableColumn): MeasuredColumn => ({
  column,
  word: 0,
  symbol: 0,
  group: 0,
  address: 0,
  figure: 0,
  longest: 0,
  isFigures: false,
  isEnumerable: false,
  title: '',
})

/** So many characters of cells are kept: what is measured takes several times their room. */
const [plainCharacters, otherCharacters] = [250_000, 50_000]

/** The texts of tables that are measured, by how they are set. */
class KnownTexts {
  /** Those in the face of their kind by their words, as nearly all are, and the others. */
  private readonly plain = new Map<string, TextMemory<MeasuredText>>()
  private readonly others = new TextMemory<MeasuredText>(otherCharacters)
  private readonly layout: Layout

  constructor(layout: Layout) {
    this.layout = layout
  }

  textOf(paragraph: Paragraph): MeasuredText {
    const { kind, inlines, isRegular } = paragraph
    const [only] = inlines
    const isPlain =
      only?.type === 'text' &&
      inlines.length === 1 &&
      !only.bold &&
      !only.italic &&
      !only.script &&
      !isRegular
    if (!isPlain) {
      const runs = setText(paragraph, this.layout)
      return this.others.of(keyOf(kind, runs), () => this.measure(kind, runs))
    }
    const texts = this.plain.get(kind) ?? new TextMemory<MeasuredText>(plainCharacters)
    this.plain.set(kind, texts)
    return texts.of(only.text, () => this.measure(kind, setText(paragraph, this.layout)))
  }

  private measure(kind: Paragraph['kind'], runs: readonly TextRun[]): MeasuredText {
    const words = paragraphWords(runs).trim()
    return {
      pieces: piecesOf(runs, fontOf(this.layout.paragraphs[kind])),
      words,
      isFigure: words.length <= longestFigure && looksNumeric(words) === true,
    }
  }
}

/** The same for paragraphs that are set the same. */
function keyOf(kind: string, runs: readonly TextRun[]): string {
  let key = kind
  for (const { text, bold, italic, isScript } of runs) {
    const face = (bold === undefined ? 0 : bold ? 1 : 2) + (italic ? 3 : 0) + (isScript ? 6 : 0)
    key += `\0${face}${text}`
  }
  return key
}

/** Longer words are no figure, and need no look. */
const longestFigure = 40

function tally(column: ColumnTally, texts: readonly MeasuredText[]): void {
  const [first] = texts
  if (first === undefined || first.words === '') return
  if (texts.length === 1 && first.isFigure) column.figures++
  else column.others++
  column.cells++
  column.distinct.add(texts.length === 1 ? first.words : texts.map(text => text.words).join('\n'))
}

function widen(column: MeasuredColumn, { pieces, isFigure }: MeasuredText, isHeader: boolean): void {
  const { ends, parts, addresses, widest } = pieces
  if (widest > column.longest) column.longest = widest
  if (!isHeader && (isFigure || column.column.role === 'order') && widest > column.figure)
    column.figure = widest
  if (parts === undefined && addresses === undefined) {
    if (pieces.widestPiece > column.word) column.word = pieces.widestPiece
    return
  }
  for (let index = 0; index < ends.length; index++) {
    const width = widthOfPiece(pieces, index)
    const held = parts?.get(index)
    if (held !== undefined) for (const part of held) widenByPart(column, part)
    else if (addresses?.has(index)) column.address = Math.max(column.address, width)
    else if (width > column.word) column.word = width
  }
}

function widenByPart(column: MeasuredColumn, { width, atHyphens }: PiecePart): void {
  if (atHyphens === undefined) column.word = Math.max(column.word, width)
  else {
    column.symbol = Math.max(column.symbol, width)
    column.group = Math.max(column.group, ...atHyphens)
  }
}
