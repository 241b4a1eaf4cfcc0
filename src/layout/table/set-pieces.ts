import type { PiecePart, Pieces } from './pieces.ts'

/** How pieces come to stand in a room; one object serves for all, so that a search makes nothing. */
export interface SetLines {
  lines: number
  /** Glued pieces that came apart, symbols and addresses that parted, words that were cut. */
  loosened: number
  parted: number
  cut: number
  /** The least room, in thousandths of an em, in which something stands otherwise. */
  next: number
}

export const newSetLines = (): SetLines => ({ lines: 0, loosened: 0, parted: 0, cut: 0, next: 0 })

/** Sums of rounded lengths may be off by so much. */
const slack = 0.5

/**
 * Fills lines one after the other, as Word does and as `breakLines` does for text that is done.
 * A piece wider than the line comes apart: glue at its blanks, a symbol at its hyphens, anything else where the line is full.
 * @param room in thousandths of an em.
 */
export function setPieces(pieces: Pieces, room: number, out: SetLines): void {
  const { widths, gaps, lineEnds, parts, addresses } = pieces
  const limit = Math.max(room, 1) + slack
  out.lines = 1
  out.loosened = 0
  out.parted = 0
  out.cut = 0
  out.next = Number.POSITIVE_INFINITY
  let x = 0
  for (let index = 0; index < widths.length; index++) {
    const width = widths[index]!
    if (x + width <= limit) x += width
    else if (width <= limit) {
      if (x + width < out.next) out.next = x + width
      out.lines++
      x = width
    } else {
      if (width < out.next) out.next = width
      const held = parts[index]
      if (held !== undefined) x = setParts(held, x, limit, out)
      else {
        if (addresses[index]) out.parted++
        else out.cut++
        x = cutPiece(width, x, limit, out)
      }
    }
    x += gaps[index]!
    if (lineEnds[index]) {
      out.lines++
      x = 0
    }
  }
}

function setParts(parts: readonly PiecePart[], start: number, limit: number, out: SetLines): number {
  let x = start
  if (parts.length > 1) out.loosened++
  for (const { width, gap, atHyphens } of parts) {
    if (x + width <= limit) x += width
    else if (width <= limit) {
      if (x + width < out.next) out.next = x + width
      out.lines++
      x = width
    } else {
      if (width < out.next) out.next = width
      if (atHyphens === undefined) {
        out.cut++
        x = cutPiece(width, x, limit, out)
      } else {
        out.parted++
        x = setGroups(atHyphens, x, limit, out)
      }
    }
    x += gap
  }
  return x
}

function setGroups(groups: readonly number[], start: number, limit: number, out: SetLines): number {
  let x = start
  for (const width of groups) {
    if (x + width <= limit) {
      x += width
      continue
    }
    if (x + width < out.next) out.next = x + width
    if (width <= limit) {
      out.lines++
      x = width
    } else {
      out.cut++
      x = cutPiece(width, x, limit, out)
    }
  }
  return x
}

/** A piece that is cut begins a line of its own; where it is cut changes with every point of room. */
function cutPiece(width: number, x: number, limit: number, out: SetLines): number {
  if (x > 0) out.lines++
  const more = Math.ceil(width / limit) - 1
  out.lines += more
  out.next = Math.min(out.next, limit + slack)
  return width - more * limit
}
