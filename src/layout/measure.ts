import { characterRanges, faceWidths } from './widths.ts'

/** Times New Roman in a size in points, and a face. */
export interface Font {
  sizePt: number
  bold?: boolean
  italic?: boolean
}

/** A stretch of a paragraph; a face it does not name is the paragraph's, and so is its size. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
  /** Set small, below or above the line. */
  isScript?: boolean
}

/** Text in one face, or runs in several. */
type Measurable = string | readonly TextRun[]

/** Widths are counted in whole thousandths of an em, so that sums are exact; only results are in points. */
export const EM = 1000

/** Height of a line of Times New Roman at single spacing, as a share of its size (ascent and descent of the font). */
export const singleLine = 1.15

/** For a character the font lacks, which Word draws in another: a digit's width is a fair guess. */
const UNKNOWN_WIDTH = 500

const TAB = 0x09
const NEWLINE = 0x0a
const SPACE = 0x20

type Face = keyof typeof faceWidths
const decodedFaces: Partial<Record<Face, Uint16Array>> = {}

/** Widths by UTF-16 code unit of the face that a run is set in, decoded when first asked for. */
function tableOf(run: Omit<TextRun, 'text'>, font: Font): Uint16Array {
  const bold = run.bold ?? font.bold
  const italic = run.italic ?? font.italic
  const face = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  decodedFaces[face] ??= decodeFace(faceWidths[face])
  return decodedFaces[face]
}

function decodeFace(encoded: string): Uint16Array {
  const ranges = characterRanges
    .split(',')
    .map(range => range.split('-').map(code => Number.parseInt(code, 36)))
  const table = new Uint16Array(0x10000).fill(UNKNOWN_WIDTH)
  let at = 0
  for (const [first, last] of ranges) {
    for (let code = first!; code <= last!; code++, at += 2)
      table[code] = Number.parseInt(encoded.slice(at, at + 2), 36)
  }
  table.fill(0, 0, SPACE)
  table[TAB] = table[SPACE]!
  // Combining marks take no room; a pair of surrogates is one wide character, counted at its first half.
  table.fill(0, 0x300, 0x370)
  table.fill(EM, 0xd800, 0xdc00)
  table.fill(0, 0xdc00, 0xe000)
  return table
}

/** Word sets a script at two thirds of the size. */
const scriptSize = 2 / 3

/** A text with the widths of its characters in thousandths of an em, whatever size it is set in. */
export interface Units {
  text: string
  /** A width for each UTF-16 unit of the text, perhaps with room for more. */
  widths: Uint16Array
  /** The width of all of it. */
  total: number
}

/**
 * Measures a text without its size; `font` tells the face of what names none.
 * @param room takes the widths of a text that is not longer: a list for each of thousands would cost more than to measure them.
 */
export function unitsOf(content: Measurable, font: Font, room?: Uint16Array): Units {
  const runs = typeof content === 'string' ? [{ text: content }] : content
  const text = runs.length === 1 ? runs[0]!.text : runs.map(run => run.text).join('')
  const widths = room !== undefined && text.length <= room.length ? room : new Uint16Array(text.length)
  let at = 0
  let total = 0
  for (const run of runs) {
    const table = tableOf(run, font)
    const { length } = run.text
    for (let i = 0; i < length; i++) {
      const full = table[run.text.charCodeAt(i)]!
      const width = run.isScript ? Math.round(full * scriptSize) : full
      widths[at++] = width
      total += width
    }
  }
  return { text, widths, total }
}

/**
 * Width in points of text set on one line, blanks at its ends included. A TAB counts as a blank, a newline as nothing.
 * Word kerns only where it is told to, so a line is as wide as its characters.
 */
export function textWidth(content: Measurable, font: Font): number {
  return (unitsOf(content, font).total * font.sizePt) / EM
}

export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB
}

/** Hyphen, its own character, and the two long dashes. */
export const isDash = (unit: number): boolean =>
  unit === 0x2d || unit === 0x2010 || unit === 0x2013 || unit === 0x2014

/** Word breaks a line after a blank, and after a dash unless a digit or a hyphen follows (`2021-2030` stays whole). */
export function mayBreakAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (isBlank(unit)) return true
  return isDash(unit) && /[^\d\s\u2060-]/.test(text[at + 1] ?? '')
}

/**
 * Lines of a paragraph `widthPt` points wide, the first shorter by `firstLineIndentPt` (longer if that is negative),
 * filled one after the other. A newline ends a line; U+00A0 and U+2011 never do; a word wider than a line is cut. The
 * lines are given without the blanks they were broken at. Word may squeeze one word more onto a justified line.
 */
export function breakLines(
  content: Measurable,
  font: Font,
  widthPt: number,
  firstLineIndentPt = 0,
): string[] {
  const { text, widths, total } = unitsOf(content, font)
  const room = (points: number) => (points * EM) / font.sizePt + 0.5
  const lines: string[] = []
  let limit = room(widthPt - firstLineIndentPt)
  if (total <= limit && !text.includes('\n')) return [text.replace(/(?<![ \t])[ \t]+$/, '')]
  let start = 0
  let width = 0
  let breakAt = 0
  let widthAtBreak = 0
  const endLine = (end: number, next: number, widthLeft: number) => {
    lines.push(text.slice(start, end).replace(/(?<![ \t])[ \t]+$/, ''))
    start = next
    breakAt = next
    width = widthLeft
    widthAtBreak = 0
    limit = room(widthPt)
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === NEWLINE) {
      endLine(at, at + 1, 0)
      continue
    }
    width += widths[at]!
    // Blanks may hang over the end of a line, and a mark of no width stays with its letter.
    if (width > limit && !isBlank(unit) && widths[at]! > 0) {
      if (breakAt > start) endLine(breakAt, breakAt, width - widthAtBreak)
      if (width > limit && at > start) endLine(at, at, widths[at]!)
    }
    if (mayBreakAfter(text, at)) {
      breakAt = at + 1
      widthAtBreak = width
    }
  }
  lines.push(text.slice(start).replace(/(?<![ \t])[ \t]+$/, ''))
  return lines
}
