import type { PlacedText } from '../../text/placed-text.ts'
import type { StoredText } from '../spec-tree.ts'

/** A change of a text: the characters [from, to) become others, which have their own places; none take them out. */
export interface TextEdit {
  from: number
  to: number
  by: readonly PlacedText[]
}

/** A text after edits that do not overlap: each of its characters stands where it was written, in whatever file. */
export function composeText(base: PlacedText, edits: readonly TextEdit[]): StoredText {
  const pieces: PlacedText[] = []
  let at = 0
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(base.slice(at, from), ...by)
    at = to
  }
  pieces.push(base.slice(at))
  const starts: number[] = []
  let length = 0
  for (const { text } of pieces) {
    starts.push(length)
    length += text.length
  }
  return {
    text: pieces.map(piece => piece.text).join(''),
    placeAt: index => {
      let piece = 0
      while (piece + 1 < pieces.length && starts[piece + 1]! <= index) piece++
      // The end of a text is reported in its last piece that has words.
      while (piece > 0 && pieces[piece]!.text === '') piece--
      const found = pieces[piece]!
      return found.origin.placeAt(found.indexInValue(Math.min(index - starts[piece]!, found.text.length)))
    },
  }
}
