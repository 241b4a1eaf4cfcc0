import { OffsetRuns } from './offset-runs.ts'
import { Scalar } from './tree.ts'

/** Places in the value of a plain or quoted scalar, by the folding rules of YAML 1.2, 6.5 and 7.3. */
export function mapFlowScalar({ type, source, range: [offset] }: Scalar): OffsetRuns {
  const runs = new OffsetRuns()
  if (type === Scalar.QUOTE_DOUBLE) mapDoubleQuoted(source, offset, runs)
  else if (type === Scalar.QUOTE_SINGLE) {
    mapFolded(
      source,
      1,
      source.length - 1,
      (from, to) => addSingleQuoted(source, from, to, offset, runs),
      place,
    )
    runs.add(0, offset + source.length - 1)
  } else {
    mapFolded(source, 0, source.length, (from, to) => runs.add(to - from, offset + from), place)
    runs.add(0, offset + source.length)
  }
  return runs

  function place(at: number): void {
    runs.add(1, offset + at)
  }
}

/**
 * Goes through the lines of `source` from `from` to `to`: `copy` gets each stretch of text without the blanks around it,
 * `place` each line end that stands for a blank or a line end in the value.
 */
function mapFolded(
  source: string,
  from: number,
  to: number,
  copy: (from: number, to: number) => void,
  place: (at: number) => void,
): void {
  let start = from
  let breaks: number[] = []
  for (let isFirst = true; ; isFirst = false) {
    const feed = source.indexOf('\n', start)
    const isLast = feed < 0 || feed >= to
    const lineEnd = isLast ? to : breakStart(source, feed)
    const textStart = isFirst ? start : skipBlanks(source, start, lineEnd)
    const textEnd = isLast ? to : trimBlanks(source, textStart, lineEnd)
    if (isFirst || isLast || textEnd > textStart) {
      for (const at of keptBreaks(breaks)) place(at)
      copy(textStart, textEnd)
      breaks = []
    }
    if (isLast) return
    breaks.push(lineEnd)
    start = feed + 1
  }
}

/** One line end becomes a blank; of more the first is dropped. */
function keptBreaks(breaks: readonly number[]): readonly number[] {
  return breaks.length > 1 ? breaks.slice(1) : breaks
}

/** `''` is one apostrophe. */
function addSingleQuoted(source: string, from: number, to: number, offset: number, runs: OffsetRuns): void {
  let start = from
  for (let at = source.indexOf("''", start); at >= 0 && at + 1 < to; at = source.indexOf("''", start)) {
    runs.add(at + 1 - start, offset + start)
    start = at + 2
  }
  runs.add(to - start, offset + start)
}

function mapDoubleQuoted(source: string, offset: number, runs: OffsetRuns): void {
  const end = source.length - 1
  let at = 1
  while (at < end) {
    const character = source[at]!
    if (character === '\\') at = addEscape(source, at, offset, runs)
    else if (isLineBreak(source, at)) at = addBreaks(source, at, offset, runs)
    else if (isBlank(character)) {
      const next = skipBlanks(source, at, end)
      if (!isLineBreak(source, next)) runs.add(next - at, offset + at)
      at = next
    } else {
      runs.add(1, offset + at)
      at++
    }
  }
  runs.add(0, offset + end)
}

const hexLengths: Record<string, number> = { x: 2, u: 4, U: 8 }

/** Adds what an escape stands for (YAML 1.2, 5.7) and gives the place behind it. */
function addEscape(source: string, at: number, offset: number, runs: OffsetRuns): number {
  const letter = source[at + 1] ?? ''
  if (isLineBreak(source, at + 1)) return skipBlanks(source, source.indexOf('\n', at) + 1, source.length)
  const digits = hexLengths[letter] ?? 0
  const isPair = letter === 'U' && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff
  runs.add(1, offset + at)
  if (isPair) runs.add(1, offset + at)
  return at + 2 + digits
}

/** Adds what a run of line ends is folded to, and gives the place of the text behind it. */
function addBreaks(source: string, at: number, offset: number, runs: OffsetRuns): number {
  const breaks: number[] = []
  let next = at
  while (next < source.length && (isBlank(source[next]!) || isLineBreak(source, next))) {
    if (isLineBreak(source, next)) {
      breaks.push(next)
      next = source.indexOf('\n', next)
    }
    next++
  }
  for (const place of keptBreaks(breaks)) runs.add(1, offset + place)
  return next
}

function isLineBreak(source: string, at: number): boolean {
  return source[at] === '\n' || (source[at] === '\r' && source[at + 1] === '\n')
}

function breakStart(source: string, feed: number): number {
  return source[feed - 1] === '\r' ? feed - 1 : feed
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

function skipBlanks(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(source[at]!)) at++
  return at
}

function trimBlanks(source: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(source[at - 1]!)) at--
  return at
}
