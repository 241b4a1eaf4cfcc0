import { describe, expect, it } from 'vitest'
import { BlockMaker } from '../../src/markup/block-maker.ts'
import { PieceMemory } from '../../src/markup/piece-memory.ts'

/** A piece of a document: a paragraph with a name, with a note if one is given. */
interface Piece {
  name: string
  note?: string
}

/** Documents of one frame with the same pieces; what is made of one is counted. */
function maker() {
  const memory = new PieceMemory()
  let made = 0
  const document = (pieces: readonly Piece[], remark?: string) => {
    const to = new BlockMaker()
    to.begin('section', 'ke-hoach')
    for (const piece of pieces)
      to.piece(piece, memory, () => {
        made++
        to.begin('p', 'doan', { id: piece.name })
        to.text('Chữ')
        if (piece.note !== undefined) to.reference(piece.note)
        to.end('p')
      })
    for (const note of new Set(pieces.flatMap(({ note }) => note ?? []))) {
      to.begin('aside', 'chu-thich', { 'data-ma': note })
      to.text('Nguồn')
      if (remark !== undefined) to.remark(remark)
      to.end('aside')
    }
    to.end('section')
    to.remember(memory)
    return to.document
  }
  return { document, count: () => made }
}

const a: Piece = { name: '_a' }
const b: Piece = { name: '_b' }
const noted: Piece = { name: '_c', note: '1' }
const notedToo: Piece = { name: '_d', note: '1' }

/** Each list of pieces is a document after the others, and is the same as if it were alone. */
function expectAlike(...documents: readonly (readonly Piece[])[]): number {
  const { document, count } = maker()
  for (const pieces of documents) expect(document(pieces)).toEqual(maker().document(pieces))
  return count()
}

describe('pieces that documents have in common', () => {
  it('are made once', () => {
    expect(expectAlike([a, b], [a, b], [b])).toBe(2)
  })

  it('are made once also below a note that is none of theirs', () => {
    expect(expectAlike([noted, a], [noted, a])).toBe(2)
  })

  it('are made anew where a name of theirs is taken', () => {
    const other = { name: a.name }
    expect(expectAlike([a], [other, a], [a])).toBe(3)
  })

  it('are made anew where their notes have other numbers', () => {
    const other = { name: '_e', note: 'x' }
    expect(expectAlike([noted], [other, noted], [noted], [notedToo, noted])).toBe(5)
  })

  it('are not known by what a note above made of them', () => {
    expect(expectAlike([noted, notedToo], [notedToo])).toBe(3)
  })

  it('have the remarks of a note of their own document alone', () => {
    const { document } = maker()
    const remarks = (remark?: string) =>
      document([noted], remark).sections[0]!.blocks.map(block => block.type === 'paragraph' && block.remarks)
    expect(remarks('một')).toEqual([['một']])
    expect(remarks('hai')).toEqual([['hai']])
    expect(remarks()).toEqual([undefined])
    expect(remarks()).toEqual([undefined])
  })
})
