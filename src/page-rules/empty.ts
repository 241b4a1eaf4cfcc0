import type { PagePlace } from './page.ts'

/** Points below which an empty paragraph is no room, but the end of a section or of a table. */
const tiny = 3

/** A paragraph without words, pictures, boxes, lines and page breaks, as high as a line. */
export const isEmpty = ({ paragraph }: PagePlace): boolean =>
  paragraph.text.trim() === '' &&
  paragraph.borders.length === 0 &&
  paragraph.mark.size / 2 > tiny &&
  !paragraph.mark.hidden &&
  (paragraph.label === undefined || paragraph.label.text === '') &&
  paragraph.pieces.every(piece => (piece.kind === 'text' && !piece.look.hidden) || piece.kind === 'tab')
