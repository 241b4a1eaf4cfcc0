import type { SourceLine } from '../recognise/source-line.ts'
import type { RunFormat, TextPiece, WordParagraph } from '../word/document.ts'

/** A stretch of a paragraph's text. */
export interface Stretch {
  paragraph: WordParagraph
  from: number
  to: number
}

/** Letters of one look in a stretch, and where they begin in the paragraph's text. */
export interface Run {
  text: string
  look: RunFormat
  from: number
  piece: TextPiece
}

/** The letters of a stretch, run by run; hidden ones are not in a paragraph's text. */
export function runsOf({ paragraph, from, to }: Stretch): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const piece of paragraph.pieces) {
    if (piece.kind === 'break') at++
    else if (piece.kind === 'tab') at += piece.look.hidden ? 0 : 1
    if (piece.kind !== 'text' || piece.look.hidden) continue
    const end = at + piece.text.length
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') runs.push({ text, look: piece.look, from: Math.max(at, from), piece })
    at = end
  }
  return runs
}

/** The whole of a paragraph. */
export const wholeOf = (paragraph: WordParagraph): Stretch => ({
  paragraph,
  from: 0,
  to: paragraph.text.length,
})

/** How many letters and digits a text has. */
export const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/**
 * Where a line of the file stands in its paragraph: the lines between line breaks that have words, in their order.
 * @param index which of the paragraph's lines it is, `count` how many it has.
 */
export function stretchOfLine({ paragraph }: SourceLine, index: number, count: number): Stretch {
  if (count === 1 && !paragraph.text.includes('\n')) return wholeOf(paragraph)
  const parts: Stretch[] = []
  let from = 0
  for (const part of paragraph.text.split('\n')) {
    if (/[^\s_\-–—=*.…]/.test(part)) parts.push({ paragraph, from, to: from + part.length })
    from += part.length + 1
  }
  return (parts.length === count ? parts[index] : undefined) ?? wholeOf(paragraph)
}

/**
 * Where a part of a line's words stands in the paragraph. A line has its label before its words, and single blanks.
 * @param from and `to` count in the line's text.
 */
export function stretchInLine(line: SourceLine, whole: Stretch, from: number, to: number): Stretch {
  const { paragraph } = whole
  const places: number[] = []
  for (let at = whole.from; at < whole.to; at++) {
    const isBlank = blank.test(paragraph.text[at]!)
    if (isBlank && (places.length === 0 || blank.test(paragraph.text[at - 1]!))) continue
    places.push(at)
  }
  while (places.length > 0 && blank.test(paragraph.text[places.at(-1)!]!)) places.pop()
  const label = Math.max(0, line.text.length - places.length)
  const start = places[Math.max(0, from - label)] ?? whole.from
  const last = places[Math.min(places.length, to - label) - 1] ?? start
  return { paragraph, from: start, to: Math.max(start, last + 1) }
}

const blank = /[\s\u00a0\u2000-\u200a\u202f\u3000]/
