import { type Carrier, hiddenPlace, readCarrier, splitLabel } from '../document/carrier.ts'
import { isMadePlace } from '../document/carrier-places.ts'
import { upper } from '../language/line-case.ts'
import type { Piece, WordBlock, WordDocument, WordNote, WordParagraph, WordTable } from '../word/document.ts'

/** What a bookmark says: a carrier, or of a file of an earlier version its place alone. */
export type FoundCarrier = Partial<Carrier> & Pick<Carrier, 'place'>

/** A paragraph of a Word file. */
export interface FileText {
  /** Its words as they are compared (`carriedText`), a note's mark as U+FFFC; its automatic label stands before them. */
  text: string
  /** For each character of `text` its index in what was read. */
  from: readonly number[]
  /** What was read, NFC. */
  raw: string
  carriers: readonly FoundCarrier[]
  /** Name of its style. */
  style: string
  paragraph: WordParagraph
  /** The notes whose marks it has, in their order. */
  notes: readonly WordNote[]
}

/** A cell of a row; a paragraph outside of tables is one cell with one text. */
export interface FileCell {
  column: number
  columnSpan: number
  rowSpan: number
  texts: readonly FileText[]
}

/** What is found again as one: a paragraph, a row of a table with lines, the text of a note. */
export interface FileUnit {
  kind: 'paragraph' | 'row' | 'note'
  cells: readonly FileCell[]
  /** The section it stands in, from 0; notes stand behind all. */
  section: number
  /** It stands in a table that only places it: the head, or recipients and signature. */
  isFramed: boolean
  /** The number of its table, for a row. */
  table?: number
  isHeader?: true
}

/** The name that the tables of the program have their style by. */
const tableStyle = 'Bảng kế hoạch'

/** The paragraphs and rows of a Word file that have words, in their order, then the notes. */
export function fileUnits(document: WordDocument): FileUnit[] {
  const units: FileUnit[] = []
  let tables = 0
  const cellOf = (texts: readonly FileText[], column = 0, columnSpan = 1, rowSpan = 1): FileCell => ({
    column,
    columnSpan,
    rowSpan,
    texts,
  })
  const walk = (blocks: readonly WordBlock[], section: number, isFramed: boolean): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        const text = textOf(block)
        if (text.text !== '') units.push({ kind: 'paragraph', cells: [cellOf([text])], section, isFramed })
      } else if (isDrawn(block)) {
        const table = tables++
        for (const { cells, isHeader } of block.rows)
          units.push({
            kind: 'row',
            section,
            isFramed: false,
            table,
            cells: cells.map(({ blocks: inside, column, columnSpan, rowSpan }) =>
              cellOf(textsIn(inside), column, columnSpan, rowSpan),
            ),
            ...(isHeader ? { isHeader } : {}),
          })
      } else for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks, section, true)
    }
  }
  document.sections.forEach(({ blocks }, index) => {
    walk(blocks, index, false)
  })
  for (const { blocks } of document.notes)
    units.push({
      kind: 'note',
      cells: [cellOf(textsIn(blocks))],
      section: document.sections.length,
      isFramed: false,
    })
  return units
}

/** A table with lines, not one that only places what stands in it. */
const isDrawn = ({ style, borders, rows }: WordTable): boolean =>
  style?.name === tableStyle ||
  borders.includes('insideH') ||
  borders.includes('insideV') ||
  rows.some(({ cells }) => cells.some(cell => cell.borders.length >= 3))

/** The texts with words of blocks, those of tables in them too. */
function textsIn(blocks: readonly WordBlock[]): FileText[] {
  return blocks.flatMap(block => {
    if (block.kind === 'table')
      return block.rows.flatMap(row => row.cells.flatMap(cell => textsIn(cell.blocks)))
    const text = textOf(block)
    return text.text === '' ? [] : [text]
  })
}

function textOf(paragraph: WordParagraph): FileText {
  const label = paragraph.label?.text ?? ''
  const notes: WordNote[] = []
  let read = label === '' ? '' : `${label} `
  for (const piece of paragraph.pieces) {
    if (piece.look.hidden) continue
    read += wordsOf(piece)
    if (piece.kind === 'note') notes.push(piece.note)
  }
  const raw = read.normalize('NFC')
  return {
    ...compared(raw),
    raw,
    carriers: paragraph.marks.flatMap(({ of, side, name }) =>
      of === 'bookmark' && side === 'start' ? carriersOf(name) : [],
    ),
    style: paragraph.style.name,
    paragraph,
    notes,
  }
}

function wordsOf(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.look.caps ? upper(piece.text) : piece.text
    case 'note':
      return '\uFFFC'
    case 'tab':
    case 'break':
      return ' '
    default:
      return ''
  }
}

/** Earlier versions named a bookmark by its place alone, with the id as it was typed. */
function carriersOf(name: string): FoundCarrier[] {
  const carrier = readCarrier(name)
  if (carrier !== undefined) return carrier.isCopy ? [] : [carrier]
  if (/^_cc_/.test(name) || /_Copy_\d+$/.test(name)) return []
  return [{ place: isMadePlace(name) ? name.slice(1) : hiddenPlace(name) }]
}

/** A text as `carriedText` has it, and where each of its characters comes from. */
export function compared(raw: string): { text: string; from: number[] } {
  let text = ''
  const from: number[] = []
  for (let at = 0; at < raw.length; at++) {
    let sign = raw[at]!
    if (unseen.test(sign)) continue
    if (sign === '\u2010' || sign === '\u2011') sign = '-'
    else if (/\s/.test(sign)) sign = ' '
    if (sign === ' ' && (text === '' || text.endsWith(' '))) continue
    text += sign
    from.push(at)
  }
  if (text.endsWith(' ')) return { text: text.slice(0, -1), from: from.slice(0, -1) }
  return { text, from }
}

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/** All words of a unit on one line. */
export const wordsOfUnit = ({ cells }: FileUnit): string =>
  cells
    .map(cell => cell.texts.map(({ text }) => text).join(' '))
    .filter(text => text !== '')
    .join(' | ')

/** A number (TT) alone. */
const orderNumber = /^(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Z])[.)/]?$/

/** The words that a unit is found again by: without its label, of a row without its number. */
export function keyOfUnit(unit: FileUnit): string {
  if (unit.kind !== 'row') {
    const text = wordsOfUnit(unit)
    return splitLabel(text).words || text
  }
  const [first, ...others] = unit.cells.map(cell => cell.texts.map(({ text }) => text).join('\n'))
  const cells =
    first !== undefined && (first === '' || orderNumber.test(first)) ? others : [first ?? '', ...others]
  return cells.join('\t')
}

/** The bookmarks that begin in a unit. */
export const carriersOfUnit = ({ cells }: FileUnit): FoundCarrier[] =>
  cells.flatMap(({ texts }) => texts.flatMap(({ carriers }) => carriers))
