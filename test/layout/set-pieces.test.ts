import { expect, it } from 'vitest'
import { type Pieces, piecesOf, widthOfPiece } from '../../src/layout/table/pieces.ts'
import { newSetLines, setPieces } from '../../src/layout/table/set-pieces.ts'
import fc from '../helpers/fast-check.ts'

const words = fc
  .array(
    fc.constantFrom('Ủy ban', 'nhân', 'dân', 'xã', '2021–2030', 'Quý I –', 'trực thuộc', '\n', '  ', 'a'),
    {
      maxLength: 30,
    },
  )
  .map(parts => parts.join(' '))

/** Lines, and the least room that changes one, when pieces are put side by side one after the other. */
function sideBySide(pieces: Pieces, limit: number): { lines: number; next: number } {
  let lines = 1
  let next = Number.POSITIVE_INFINITY
  let x = 0
  pieces.ends.forEach((end, index) => {
    const width = widthOfPiece(pieces, index)
    if (x + width > limit) {
      next = Math.min(next, x + width)
      lines++
      x = 0
    }
    x += width + ((pieces.starts[index + 1] ?? end) - end)
    if (!pieces.lineEnds?.has(index)) return
    lines++
    x = 0
  })
  return { lines, next }
}

it('pieces in a room fill as many lines as when each is put beside the one before', () => {
  const set = newSetLines()
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 20_000 }), (text, more) => {
      const pieces = piecesOf([{ text }], {})
      const room = pieces.widestPiece + more
      setPieces(pieces, room, set)
      const { lines, next } = set
      expect({ lines, next }).toEqual(sideBySide(pieces, Math.max(room, 1) + 0.5))
    }),
  )
})
