import type { ReadPlan } from '../../../src/plan/read-plan.ts'
import type { ChangeSide, Piece, WordBlock, WordParagraph, WordTable } from '../../../src/word/document.ts'
import { readWord } from '../../../src/word/read-word.ts'
import { redlinePlans } from '../../../src/writers/redline/redline-plans.ts'
import { readText } from '../../compare/compare-texts.ts'
import { shown } from '../../helpers/render.ts'

const version = '0.0.0'

/** The redline of two plans that are read. */
export async function redlineOf(
  before: { read: ReadPlan; text: string },
  after: { read: ReadPlan; text: string },
  author?: string,
): Promise<{ bytes: Uint8Array; isChanged: boolean }> {
  const { value, diagnostics } = await redlinePlans(before, after, { version, author })
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

/** The redline of two specs that must be right. */
export const redlineTexts = (before: string, after: string, author?: string) =>
  redlineOf({ read: readText(before), text: before }, { read: readText(after), text: after }, author)

/** What a file says on a side of its changes: papers, paragraphs with their styles, tables with their cells and joins, notes. */
export function saidBy(
  docx: Uint8Array,
  side: ChangeSide = 'accepted',
  toldOf: (paragraph: WordParagraph) => string = lookedAt,
): unknown {
  const { value, diagnostics } = readWord('ke-hoach.docx', docx, side)
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join())
  return {
    sections: value.sections.map(({ blocks }) => blocksOf(blocks, toldOf)),
    notes: value.notes.map(({ number, text }) => `${number} ${text}`),
  }
}

const blocksOf = (blocks: readonly WordBlock[], toldOf: (paragraph: WordParagraph) => string): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'paragraph') return [`${block.style.id}: ${toldOf(block)}`]
    return block.rows.length === 0 ? [] : [tableOf(block, toldOf)]
  })

const tableOf = ({ rows }: WordTable, toldOf: (paragraph: WordParagraph) => string): unknown =>
  rows.map(({ isHeader, cells }) => ({
    isHeader,
    cells: cells.map(({ column, columnSpan, rowSpan, blocks }) => ({
      at: `${column}+${columnSpan}/${rowSpan}`,
      blocks: blocksOf(blocks, toldOf),
    })),
  }))

/** The words of a paragraph, its notes at their places. What holds words together is the layout's, and so are breaks in a table. */
export function wordsOf({ pieces, style }: WordParagraph): string {
  const words = textsOf(pieces).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
  return /^O(?:Dau|Nhom)?$/.test(style.id) ? words.replaceAll('[break]', ' ') : words
}

const textsOf = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (piece.kind === 'text' ? piece.text : markOf(piece))).join('')

const markOf = (piece: Piece): string =>
  piece.kind === 'note' ? `[${piece.note.number}]` : `[${piece.kind}]`

/** The words of a paragraph with their looks. */
function lookedAt(paragraph: WordParagraph): string {
  let told = ''
  let before = ''
  for (const piece of paragraph.pieces) {
    const { bold, italic, vertical } = piece.look
    const look = `<${bold ? 'b' : ''}${italic ? 'i' : ''} ${vertical}>`
    told += (look === before ? '' : look) + textsOf([piece])
    before = look
  }
  return told
}
