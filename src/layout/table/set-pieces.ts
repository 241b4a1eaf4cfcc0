import { type PiecePart, type Pieces, widthOfPiece } from './pieces.ts'

/** How pieces come to stand in a room; one object serves for all, so that a search makes nothing. */
export interface SetLines {
  lines: number
  /** Glued pieces that came apart, symbols that parted, line ends inside addresses, words that were cut. */
  loosened: number
  parted: number
  addressEnds: number
  cut: number
  /** The least room, in thousandths of an em, in which something stands otherwise. */
  next: number
}

export const newSetLines = (): SetLines => ({
  lines: 0,
  loosened: 0,
  parted: 0,
  addressEnds: 0,
  cut: 0,
  next: 0,
})

/** Sums of rounded lengths may be off by so much. */
const slack = 0.5

/**
 * Fills lines one after the other, as Word does and as `breakLines` does for text that is done.
 * A piece wider than the line comes apart: glue at its blanks, a symbol at its hyphens, anything else where the line is full.
 * @param room in thousandths of an em.
 */
export function setPieces(pieces: Pieces, room: number, out: SetLines): void {
  const { starts, ends, lineEnds } = pieces
  const limit = Math.max(room, 1) + slack
  const count = ends.length
  let lines = 1
  let next = Number.POSITIVE_INFINITY
  out.loosened = 0
  out.parted = 0
  out.addressEnds = 0
  out.cut = 0
  if (pieces.widest <= limit) {
    out.lines = lineEnds === undefined ? 1 : 1 + lineEnds.size
    out.next = next
    return
  }
  /** Where the line begins, on the one line of `starts` and `ends`. */
  let from = 0
  for (let index = 0; index < count; index++) {
    const end = ends[index]! - from
    if (end > limit) {
      const start = starts[index]!
      if (ends[index]! - start <= limit) {
        if (end < next) next = end
        lines++
        from = start
      } else {
        out.lines = lines
        out.next = Math.min(next, ends[index]! - start)
        from = ends[index]! - setWide(pieces, index, start - from, limit, out)
        lines = out.lines
        next = out.next
      }
    }
    if (lineEnds?.has(index)) {
      lines++
      from = starts[index + 1]!
    }
  }
  out.lines = lines
  out.next = next
}

/** Sets a piece that is wider than the line. */
function setWide(pieces: Pieces, index: number, x: number, limit: number, out: SetLines): number {
  const held = pieces.parts?.get(index)
  if (held !== undefined) return setParts(held, x, limit, out)
  const { lines } = out
  const rest = cutPiece(widthOfPiece(pieces, index), x, limit, out)
  // An address that is on a line of its own anyhow parts at each further line.
  if (pieces.addresses?.has(index)) out.addressEnds += Math.max(1, out.lines - lines - 1)
  else out.cut++
  return rest
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

/** However narrow a column is, a letter stands on each line; so wide is one. */
const letter = 500

/** A piece that is cut begins a line of its own; where it is cut changes with every point of room. */
function cutPiece(width: number, x: number, room: number, out: SetLines): number {
  if (x > 0) out.lines++
  const limit = Math.max(room, letter)
  const more = Math.ceil(width / limit) - 1
  out.lines += more
  out.next = Math.min(out.next, room + slack)
  return width - more * limit
}
