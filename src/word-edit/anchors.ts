import type { Piece, WordBlock, WordDocument, WordParagraph } from '../word/document.ts'
import { paragraphsOf } from '../word/text-of.ts'

/**
 * Words in a Word file as `src/word` gives them: a paragraph by its `w:p`, and the stretch [from, to) of its text; all of it where no
 * stretch is given. Also those of a header, a note or a text box.
 */
export interface WordsPlace {
  part: string
  /** Where its `w:p` begins in the part's text. */
  start: number
  from?: number
  to?: number
}

/** A point between letters of the body. */
export type Point =
  /** Before or behind an element: one of a run, a run, what stands in a paragraph. */
  | { at: 'element'; start: number; side: Side }
  /** In a text element, before the letter with this number of `text`, which is what the reader made of it. */
  | { at: 'letter'; start: number; letter: number; text: string }
  /** In a paragraph that holds nothing. */
  | { at: 'paragraph'; start: number }

export type Side = 'before' | 'after'

/** Where a comment of some words begins and ends in the part of the body. */
export interface Anchor {
  from: Point
  to: Point
}

/** Finds where the comment of some words stands; undefined in a document that has no paragraph. */
export type FindAnchor = (place: WordsPlace) => Anchor | undefined

/** A paragraph, and where comments of it stand when they cannot stand in it. */
interface Home {
  paragraph: WordParagraph
  elsewhere?: Anchor | undefined
}

/**
 * A comment of Word stands in the body alone. Words of a note are commented at its mark, those of a text box at the box, those of a header or
 * footer at the first paragraph of its section; words that are not found, at the first paragraph of all.
 */
export function anchorsIn(document: WordDocument): FindAnchor {
  const homes = new Map<string, Home>()
  let first: Anchor | undefined
  for (const { blocks } of document.sections) addBlocks(homes, blocks, undefined)
  for (const { blocks, headers, footers } of document.sections) {
    const opening = paragraphsOf(blocks).next().value
    const anchor = opening === undefined ? first : anchorOf(opening)
    first ??= anchor
    for (const margin of [...headers, ...footers]) addBlocks(homes, margin.blocks, anchor)
  }
  return place => {
    const home = homes.get(keyOf(place))
    if (home === undefined) return first
    return 'elsewhere' in home ? (home.elsewhere ?? first) : anchorOf(home.paragraph, place)
  }
}

const keyOf = ({ part, start }: WordsPlace): string => `${start} ${part}`

/** @param elsewhere where comments of these blocks stand; undefined when they stand in them. */
function addBlocks(
  homes: Map<string, Home>,
  blocks: readonly WordBlock[],
  elsewhere: Anchor | undefined,
): void {
  for (const block of blocks)
    if (block.kind === 'paragraph') addParagraph(homes, block, elsewhere)
    else
      for (const { cells } of block.rows)
        for (const cell of cells) {
          addBlocks(homes, cell.blocks, elsewhere)
          // Nobody sees the words of a cell that goes on from above, nor a comment there.
          const seen = paragraphsOf(cell.blocks).next().value
          if (cell.covered !== undefined && seen !== undefined)
            addBlocks(homes, cell.covered, elsewhere ?? anchorOf(seen))
        }
}

function addParagraph(
  homes: Map<string, Home>,
  paragraph: WordParagraph,
  elsewhere: Anchor | undefined,
): void {
  const home = elsewhere === undefined ? { paragraph } : { paragraph, elsewhere }
  for (const place of [paragraph.place, ...(paragraph.joined ?? [])]) {
    const key = keyOf(place)
    // A header stands in several sections: its first one counts.
    if (!homes.has(key)) homes.set(key, home)
  }
  for (const piece of paragraph.pieces) {
    if (piece.kind !== 'note' && piece.kind !== 'box') continue
    const inner = piece.kind === 'note' ? piece.note.blocks : piece.blocks
    const isKnown = piece.kind === 'note' && isListed(homes, inner)
    if (!isKnown)
      addBlocks(homes, inner, elsewhere ?? { from: beside(piece, 'before'), to: beside(piece, 'after') })
  }
}

/** A note can be referred to twice, and by itself. */
const isListed = (homes: Map<string, Home>, blocks: readonly WordBlock[]): boolean => {
  const one = paragraphsOf(blocks).next().value
  return one !== undefined && homes.has(keyOf(one.place))
}

/** The anchor of a stretch of a paragraph. */
function anchorOf(paragraph: WordParagraph, { from, to }: Omit<WordsPlace, 'part' | 'start'> = {}): Anchor {
  const { text } = paragraph
  const firstLetter = text.search(/\S/)
  const isAll = firstLetter < 0 || from === undefined || to === undefined || (from <= 0 && to >= text.length)
  const begin = isAll ? Math.max(0, firstLetter) : within(from, text)
  const end = isAll ? text.trimEnd().length : within(Math.max(from, to), text)
  const pieces = placed(paragraph.pieces)
  const first = pieces.find(one => one.end > one.start && one.end > begin) ?? pieces.at(-1)
  const last = pieces.findLast(one => one.end > one.start && one.start < end) ?? pieces[0]
  if (first === undefined || last === undefined) {
    const point: Point = { at: 'paragraph', start: paragraph.place.start }
    return { from: point, to: point }
  }
  const opens = pointIn(first, begin, 'before')
  return { from: opens, to: end <= begin ? opens : pointIn(last, end, 'after') }
}

const within = (offset: number, text: string): number => Math.min(Math.max(0, offset), text.length)

/** A piece with the stretch of its paragraph's text that it is; empty for what has none. */
interface PlacedPiece {
  piece: Piece
  start: number
  end: number
}

function placed(pieces: readonly Piece[]): PlacedPiece[] {
  let at = 0
  return pieces.map(piece => {
    const start = at
    // As the reader joins the text of a paragraph.
    if (piece.kind === 'text') at += piece.look.hidden ? 0 : piece.text.length
    else if (piece.kind === 'tab') at += piece.look.hidden ? 0 : 1
    else if (piece.kind === 'break') at += 1
    return { piece, start, end: at }
  })
}

function pointIn({ piece, start, end }: PlacedPiece, offset: number, side: Side): Point {
  if (piece.kind !== 'text' || piece.element === undefined) return beside(piece, side)
  if (offset <= start) return beside(piece, 'before')
  if (offset >= end) return beside(piece, 'after')
  return { at: 'letter', start: piece.element.start, letter: offset - start, text: piece.text }
}

const beside = ({ element, place }: Piece, side: Side): Point => ({
  at: 'element',
  start: (element ?? place).start,
  side,
})
