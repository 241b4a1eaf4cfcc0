import { OffsetRuns } from './offset-runs.ts'
import type { BlockHead, Scalar } from './tree.ts'

/** A line of a block scalar, its places as offsets into the spec's text. */
interface BlockLine {
  start: number
  /** Number of spaces it begins with. */
  indent: number
  /** Where its CR LF or LF begins; the end of the text in a last line without one. */
  end: number
  /** Behind its line end. */
  next: number
  isEmpty: boolean
  beginsWithTab: boolean
}

/** Places in the value of a `|` or `>` scalar, by the rules for indent, folding and chomping of YAML 1.2, 8.1. */
export function mapBlockScalar(
  { source }: Scalar,
  { mark, textStart: start, indent }: BlockHead,
): OffsetRuns {
  const lines = readLines(source, start)
  const runs = new OffsetRuns()
  runs.add(0, start)
  const first = lines.findIndex(line => !line.isEmpty)
  if (first < 0) {
    if (mark.includes('+'))
      for (const line of lines.slice(0, Math.max(1, lines.length - 1))) addBreak(line, runs)
    return runs
  }
  const trim = indent ?? lines[first]!.indent
  const last = lines.findLastIndex(line => !line.isEmpty || line.indent > trim)
  for (const line of lines.slice(0, first)) {
    addText(line, trim, runs)
    addBreak(line, runs)
  }
  const body = lines.slice(first, last + 1)
  if (mark.startsWith('>')) addFolded(body, trim, runs)
  else addLiteral(body, trim, runs)
  addTail(lines.slice(last), trim, mark, runs)
  return runs
}

function readLines(source: string, offset: number): BlockLine[] {
  if (source === '') return []
  const lines: BlockLine[] = []
  for (let start = 0; start <= source.length; ) {
    const feed = source.indexOf('\n', start)
    const next = feed < 0 ? source.length + 1 : feed + 1
    let end = next - 1
    if (feed > start && source[feed - 1] === '\r') end--
    let content = start
    while (content < end && source[content] === ' ') content++
    lines.push({
      start: offset + start,
      indent: content - start,
      end: offset + end,
      next: offset + Math.min(next, source.length),
      isEmpty: content === end,
      beginsWithTab: source[content] === '\t',
    })
    start = next
  }
  return lines
}

function addText(line: BlockLine, trim: number, runs: OffsetRuns): void {
  const start = Math.min(line.start + trim, line.end)
  runs.add(line.end - start, start)
}

/** The line end of `line`; what follows begins behind it, be it one character or two. */
function addBreak(line: BlockLine, runs: OffsetRuns): void {
  runs.add(1, line.end)
  runs.add(0, line.next)
}

function addLiteral(body: readonly BlockLine[], trim: number, runs: OffsetRuns): void {
  for (const [index, line] of body.entries()) {
    if (index > 0) addBreak(body[index - 1]!, runs)
    addText(line, trim, runs)
  }
}

/** Between two lines of text one line end becomes a blank, of more the first goes; around deeper lines all stay. */
function addFolded(body: readonly BlockLine[], trim: number, runs: OffsetRuns): void {
  let breaks: BlockLine[] = []
  let wasDeeper = false
  for (const line of body) {
    const isDeeper = line.indent > trim || line.beginsWithTab
    if (line.isEmpty && !isDeeper) {
      breaks.push(line)
      continue
    }
    const dropsFirst = !wasDeeper && !isDeeper && breaks.length > 1
    for (const before of dropsFirst ? breaks.slice(1) : breaks) addBreak(before, runs)
    addText(line, trim, runs)
    wasDeeper = isDeeper
    breaks = [line]
  }
}

/** What chomping leaves of the line ends behind the text; `lines` begins with the last line of text. */
function addTail(lines: readonly BlockLine[], trim: number, mark: string, runs: OffsetRuns): void {
  const [last] = lines
  if (last === undefined || mark.includes('-')) return
  addBreak(last, runs)
  if (!mark.includes('+')) return
  for (const line of lines.slice(1, -1)) {
    addText(line, trim, runs)
    addBreak(line, runs)
  }
}
