import { isBlank, mayBreakAfter, type TextRun, type Units, unitsOf } from '../measure.ts'

/** A part of a piece that is held together by no-break blanks; lengths in thousandths of an em. */
export interface PiecePart {
  width: number
  /** The no-break blank after it. */
  gap: number
  /** For a symbol, the widths of what stands between its no-break hyphens, each with its hyphen. */
  atHyphens?: number[]
}

/** A paragraph cut where its lines may end. Lengths are thousandths of an em, so they hold for every size. */
export interface Pieces {
  /** Where each piece begins in the text, and where it ends. */
  starts: number[]
  ends: number[]
  /** Width of each piece without the blank after it, and of that blank. */
  widths: number[]
  gaps: number[]
  /** True where a line ends after the piece, whatever room there is. */
  lineEnds: boolean[]
  /** What may come apart when a piece is wider than the line: words that are glued, groups of a symbol. */
  parts: (PiecePart[] | undefined)[]
  /** True for a web or mail address. */
  addresses: boolean[]
  /** Words of the paragraph, as Vietnamese counts them: between blanks. */
  syllables: number
  /** The widest line when none is broken. */
  widest: number
}

const NEWLINE = 0x0a
const NO_BREAK_BLANK = 0xa0
const NO_BREAK_HYPHEN = 0x2011

/** An address of more letters may part; a shorter one is a word. */
const longAddress = 16
const address = /@|:\/\/|^www\.|^[\w.-]+\/[\w./-]+$/

/** @param runs the paragraph as it is set, `font` the face of its kind. */
export function piecesOf(runs: readonly TextRun[], font: { bold?: boolean; italic?: boolean }): Pieces {
  const units = unitsOf(runs, { ...font, sizePt: 1 })
  const { text, widths } = units
  const pieces: Pieces = {
    starts: [],
    ends: [],
    widths: [],
    gaps: [],
    lineEnds: [],
    parts: [],
    addresses: [],
    syllables: 0,
    widest: 0,
  }
  let line = 0
  let at = 0
  while (at < text.length) {
    const start = at
    let width = 0
    let isHeld = false
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      if (isBlank(unit) || unit === NEWLINE) break
      if (unit === NO_BREAK_BLANK || unit === NO_BREAK_HYPHEN) isHeld = true
      width += widths[at]!
      at++
      if (mayBreakAfter(text, at - 1)) break
    }
    const end = at
    let gap = 0
    while (at < text.length && isBlank(text.charCodeAt(at))) gap += widths[at++]!
    const endsLine = text.charCodeAt(at) === NEWLINE
    if (endsLine) at++
    if (line + width > pieces.widest) pieces.widest = line + width
    line = endsLine ? 0 : line + width + gap
    if (width > 0) pieces.syllables++
    addPiece(pieces, units, start, end, width, gap, endsLine, isHeld)
  }
  return pieces
}

function addPiece(
  pieces: Pieces,
  units: Units,
  start: number,
  end: number,
  width: number,
  gap: number,
  endsLine: boolean,
  isHeld: boolean,
): void {
  pieces.starts.push(start)
  pieces.ends.push(end)
  pieces.widths.push(width)
  pieces.gaps.push(gap)
  pieces.lineEnds.push(endsLine)
  const parts = isHeld ? partsOf(units, start, end) : undefined
  pieces.parts.push(parts)
  if (parts !== undefined) pieces.syllables += parts.length - 1
  pieces.addresses.push(end - start > longAddress && address.test(units.text.slice(start, end)))
}

function partsOf({ text, widths }: Units, start: number, end: number): PiecePart[] {
  const parts: PiecePart[] = []
  let width = 0
  let group = 0
  let groups: number[] = []
  const close = (gap: number): void => {
    if (groups.length > 0) groups.push(group)
    parts.push({ width, gap, ...(groups.length > 0 ? { atHyphens: groups } : {}) })
    width = 0
    group = 0
    groups = []
  }
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === NO_BREAK_BLANK) {
      close(widths[at]!)
      continue
    }
    width += widths[at]!
    group += widths[at]!
    if (unit === NO_BREAK_HYPHEN && mayPartAfter(text, at)) {
      groups.push(group)
      group = 0
    }
  }
  close(0)
  return parts
}

/** A plain hyphen in the place of a no-break one would end a line there: before a letter, not before a digit or a blank. */
export const mayPartAfter = (text: string, at: number): boolean =>
  /[^\d\s\u2060\u2011-]/.test(text[at + 1] ?? '')
