import { oddBlank } from './characters.ts'

/** A line of the source, places as offsets. */
export interface SourceLine {
  /** 0-based. */
  index: number
  start: number
  /** Before the line end. */
  end: number
  /** Number of plain spaces at its beginning: its indent to YAML. */
  indent: number
  /** First character that is no blank of any kind; `end` in a blank line. */
  content: number
}

/** Splits a text at LF or CRLF. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length + 1 : feed + 1
    let end = next - 1
    if (feed > start && text[feed - 1] === '\r') end--
    let spaces = start
    while (spaces < end && text[spaces] === ' ') spaces++
    let content = spaces
    while (content < end && isAnyBlank(text[content]!)) content++
    lines.push({ index: lines.length, start, end, indent: spaces - start, content })
    start = next
  }
  return lines
}

/** The first line with more than blanks among `lines`, from index `from` on; blank lines by the hundred are not searched. */
export function nextTextLine(lines: readonly SourceLine[], from: number): SourceLine | undefined {
  return lines.slice(from, from + 100).find(({ content, end }) => content < end)
}

/** Where the last line above `line` begins that has more than blanks or a comment; that of `line` when it is the first. */
export function startAbove(text: string, lines: readonly SourceLine[], line: SourceLine): number {
  const above = lines.slice(Math.max(0, line.index - 100), line.index)
  return above.findLast(({ content, end }) => content < end && text[content] !== '#')?.start ?? line.start
}

/** The start of the line that `at` stands in. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** The end of the line that `at` stands in, before its LF or CRLF. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  const end = feed < 0 ? text.length : feed
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}

function isAnyBlank(character: string): boolean {
  return /\s/.test(character) || oddBlank.test(character)
}
