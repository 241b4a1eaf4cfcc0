import { child, type XmlElement } from '../word/package/xml.ts'

/** The words of a text of a workbook: in one piece or in pieces of several looks; how they are read out (`rPh`) is left out. */
export function wordsOf(text: XmlElement | undefined): string {
  if (text === undefined) return ''
  const pieces = text.children
    .filter(({ name }) => name === 'x:t' || name === 'x:r')
    .map(piece => (piece.name === 'x:t' ? piece : child(piece, 'x:t'))?.text ?? '')
  return decoded(pieces.join(''))
}

/** Letters that XML cannot hold stand as their codes: `_x000D_` (ECMA-376 Part 1, 22.9.2.19). */
export const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
