import { normaliseText } from '../../language/normalise.ts'
import type { Piece, TextPiece } from '../document.ts'
import { decodeLegacy, encodingsOfRuns, type LegacyEncoding } from '../legacy/encoding.ts'
import { isSymbolFont, signOf, withoutPrivateSigns } from '../numbering/symbols.ts'
import type { Document } from './story.ts'

/**
 * Makes the letters of a paragraph what they look like: old encodings and symbol fonts to Unicode, marks to their letters (also to one in
 * the run before), NFC, nothing that cannot be seen.
 * @returns what the paragraph was in; undefined for Unicode.
 */
export function settleLetters(document: Document, pieces: readonly Piece[]): LegacyEncoding | undefined {
  const runs = pieces.filter(piece => piece.kind === 'text')
  const encodings = encodingsOfRuns(
    runs.map(({ text, look }) => ({ text, font: look.font })),
    document.encoding,
  )
  encodings.forEach((encoding, index) => {
    if (encoding !== undefined) convert(document, runs[index]!, encoding)
  })
  joinMarks(pieces)
  for (const run of runs) run.text = normaliseText(signs(run)).text.replace(/\n/g, ' ')
  return encodings.find(encoding => encoding !== undefined)
}

function convert({ legacy }: Document, run: TextPiece, encoding: LegacyEncoding): void {
  const before = run.text
  run.text = decodeLegacy(before, encoding, run.look.font)
  if (run.text === before) return
  legacy[encoding]++
  legacy.first ??= { before, after: run.text, place: run.place }
}

/** Signs of symbol fonts: those with codes of their own, and a single character of such a font. Words in it are words. */
function signs({ text, look }: TextPiece): string {
  if (text.length === 1 && isSymbolFont(look.font) && text.charCodeAt(0) < 0x100)
    return signOf(look.font, text.charCodeAt(0)) ?? text
  return withoutPrivateSigns(text, look.font)
}

/** A mark at the beginning of a run belongs to the letter before it. */
function joinMarks(pieces: readonly Piece[]): void {
  let before: TextPiece | undefined
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      before = undefined
      continue
    }
    const marks = before === undefined ? '' : (/^[\u0300-\u036f]+/.exec(piece.text)?.[0] ?? '')
    if (before !== undefined && marks !== '') {
      before.text += marks
      piece.text = piece.text.slice(marks.length)
    }
    if (piece.text !== '') before = piece
  }
}
