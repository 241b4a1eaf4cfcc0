import { isBlank, isDash, mayBreakAfter, type TextRun, type Units, unitsOf } from '../measure.ts'

/** A part of a piece that is held together by no-break blanks; lengths in thousandths of an em. */
export interface PiecePart {
  /** Its place [from, to) in the text. */
  from: number
  to: number
  width: number
  /** The no-break blank after it. */
  gap: number
  /** For a symbol, the widths of what stands between its no-break hyphens, each with its hyphen. */
  atHyphens?: number[]
}

/** A paragraph cut where its lines may end. Lengths are thousandths of an em, so they hold for every size. */
export interface Pieces {
  /** Where each piece begins and ends, were all of them on one line; between two of them is the blank that a line may end at. */
  starts: number[]
  ends: number[]
  /** Pieces after which a line ends whatever room there is; undefined for none, as in most paragraphs. */
  lineEnds: Set<number> | undefined
  /** What may come apart when a piece is wider than the line: words that are glued, groups of a symbol. */
  parts: Map<number, PiecePart[]> | undefined
  /** Web and mail addresses. */
  addresses: Set<number> | undefined
  /** Words of the paragraph, as Vietnamese counts them: between blanks. */
  syllables: number
  /** The widest line when none is broken, and the widest piece. */
  widest: number
  widestPiece: number
}

const newline = 0x0a
const noBreakBlank = 0xa0
const noBreakHyphen = 0x2011

/** An address of more letters may part; a shorter one is a word. */
const longAddress = 16
const address = /@|:\/\/|^www\.|^[\w.-]+\/[\w./-]+$/

/** Of the text that is cut. */
const widthsOfText = new Uint16Array(1000)

/** @param runs the paragraph as it is set, `font` the face of its kind. */
export function piecesOf(runs: readonly TextRun[], font: { bold?: boolean; italic?: boolean }): Pieces {
  const units = unitsOf(runs, { ...font, sizePt: 1 }, widthsOfText)
  const { text, widths } = units
  const pieces: Pieces = {
    starts: [],
    ends: [],
    lineEnds: undefined,
    parts: undefined,
    addresses: undefined,
    syllables: 0,
    widest: 0,
    widestPiece: 0,
  }
  const { length } = text
  let from = 0
  let line = 0
  let at = 0
  while (at < length) {
    const start = at
    let width = 0
    let isHeld = false
    while (at < length) {
      const unit = text.charCodeAt(at)
      if (unit <= 0x20 && (isBlank(unit) || unit === newline)) break
      width += widths[at]!
      at++
      if (unit === noBreakBlank || unit === noBreakHyphen) isHeld = true
      else if (isDash(unit) && mayBreakAfter(text, at - 1)) break
    }
    if (isHeld || at - start > longAddress) addSpecial(pieces, units, start, at, isHeld)
    let gap = 0
    while (at < length && isBlank(text.charCodeAt(at))) gap += widths[at++]!
    if (line + width > pieces.widest) pieces.widest = line + width
    if (width > pieces.widestPiece) pieces.widestPiece = width
    line += width + gap
    if (text.charCodeAt(at) === newline) {
      at++
      line = 0
      pieces.lineEnds ??= new Set()
      pieces.lineEnds.add(pieces.ends.length)
    }
    if (width > 0) pieces.syllables++
    pieces.starts.push(from)
    pieces.ends.push(from + width)
    from += width + gap
  }
  return pieces
}

/** Width of a piece. */
export const widthOfPiece = ({ starts, ends }: Pieces, index: number): number => ends[index]! - starts[index]!

/** Notes what may come apart, or is an address. */
function addSpecial(pieces: Pieces, units: Units, start: number, end: number, isHeld: boolean): void {
  const index = pieces.ends.length
  if (isHeld) {
    const parts = partsOf(units, start, end)
    pieces.parts ??= new Map()
    pieces.parts.set(index, parts)
    pieces.syllables += parts.length - 1
  } else if (address.test(units.text.slice(start, end))) {
    pieces.addresses ??= new Set()
    pieces.addresses.add(index)
  }
}

function partsOf({ text, widths }: Units, start: number, end: number): PiecePart[] {
  const parts: PiecePart[] = []
  let width = 0
  let group = 0
  let groups: number[] = []
  let from = start
  const close = (to: number, gap: number): void => {
    if (groups.length > 0) groups.push(group)
    parts.push({ from, to, width, gap, ...(groups.length > 0 ? { atHyphens: groups } : {}) })
    width = 0
    group = 0
    groups = []
    from = to + 1
  }
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === noBreakBlank) {
      close(at, widths[at]!)
      continue
    }
    width += widths[at]!
    group += widths[at]!
    if (unit === noBreakHyphen && mayPartAfter(text, at)) {
      groups.push(group)
      group = 0
    }
  }
  close(end, 0)
  return parts
}

/** A plain hyphen in the place of a no-break one would end a line there: before a letter, not before a digit or a blank. */
export const mayPartAfter = (text: string, at: number): boolean =>
  /[^\d\s\u2060\u2011-]/.test(text[at + 1] ?? '')
