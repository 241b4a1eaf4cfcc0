import type { Piece } from '../../compare/change.ts'

/** The pieces of a text, of what stayed only the words next to a change: the first ones after the change before, the last before the next. */
export const cutPieces = (pieces: readonly Piece[], context: number): Piece[] =>
  pieces.map((piece, index) => {
    if (piece.changed) return piece
    const cut = (words: string): string => cutWords(words, index > 0, index < pieces.length - 1, context)
    return { changed: false, before: cut(piece.before), after: cut(piece.after) }
  })

/** @param hasBefore whether a change stands before the words, `hasAfter` behind them. */
export function cutWords(text: string, hasBefore: boolean, hasAfter: boolean, context: number): string {
  const parts = text.split(/(?<=\s)/)
  const kept = (hasBefore ? context : 0) + (hasAfter ? context : 0)
  if (parts.length <= kept + context) return text
  const start = hasBefore ? `${parts.slice(0, context).join('')}` : ''
  const end = hasAfter ? parts.slice(-context).join('') : ''
  return `${start}… ${end}`
}
