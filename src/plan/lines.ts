import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readMark } from '../language/labels.ts'
import { isEmpty, type Line, type Note } from './line.ts'
import { type Lookup, readMarks } from './marks.ts'
import type { PlacedText } from './placed-text.ts'

/** A text value read line by line. */
export interface Lines {
  lines: Line[]
  notes: Note[]
  diagnostics: Diagnostic[]
}

const noteDefinition = /^\[\^([\p{L}\p{N}_-]{1,20})\]:\s*/u

/**
 * Reads a text value: a line is a paragraph, its list mark is kept and gives its depth, `[^1]: …` is a footnote's text.
 * Blank lines, lines that hold nothing but remarks, and blanks at both ends go; remarks of such a line go to the next one.
 */
export function readLines(value: PlacedText, lookup: Lookup): Lines {
  const result: Lines = { lines: [], notes: [], diagnostics: [] }
  for (const text of splitLines(value)) {
    const note = noteDefinition.exec(text.text)
    if (note) {
      const marked = readMarks(text.slice(note[0].length), lookup)
      result.diagnostics.push(...marked.diagnostics)
      result.notes.push({ id: note[1]!, runs: marked.runs, plain: marked.plain })
      continue
    }
    const { diagnostics, ...marked } = readMarks(text, lookup)
    result.diagnostics.push(...diagnostics)
    const { mark, depth } = readMark(marked.plain.text)
    const line: Line = { ...marked, mark, depth }
    if (!isEmpty(line) || line.remarks.length > 0) result.lines.push(line)
  }
  result.lines = withoutUnprinted(result.lines)
  return result
}

/** The lines of a text value, trimmed, without blank ones. */
export function splitLines(value: PlacedText): PlacedText[] {
  const lines: PlacedText[] = []
  const { text } = value
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = value.slice(start, end).trim()
    if (line.text !== '') lines.push(line)
    start = end + 1
  }
  return lines
}

/** Moves the remarks of lines that print nothing to the line after them (the last ones to the line before). */
function withoutUnprinted(lines: readonly Line[]): Line[] {
  const printed: Line[] = []
  let waiting: Line['remarks'] = []
  for (const line of lines) {
    if (isEmpty(line)) waiting = [...waiting, ...line.remarks]
    else {
      if (waiting.length > 0) line.remarks = [...waiting, ...line.remarks]
      waiting = []
      printed.push(line)
    }
  }
  const last = printed.at(-1)
  if (last && waiting.length > 0) last.remarks = [...last.remarks, ...waiting]
  return printed
}
