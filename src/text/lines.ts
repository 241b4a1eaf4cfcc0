import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { readMark } from '../language/labels.ts'
import { GlyphReader } from './glyphs.ts'
import { isEmpty, type Line, type Note } from './line.ts'
import type { Lookup } from './lookup.ts'
import { type PlacedId, readMarks } from './marks.ts'
import type { PlacedText } from './placed-text.ts'

/** A text value read line by line. */
interface Lines {
  lines: Line[]
  notes: Note[]
  /** The ids of the lines. */
  ids: PlacedId[]
  diagnostics: Diagnostic[]
}

const noteDefinition = /^(\[\^([\p{L}\p{N}_-]{1,20})\]):\s*/u

/** The id of the footnote whose text a line is; undefined for any other line. */
export const noteOf = (line: string): string | undefined => noteDefinition.exec(line.trimStart())?.[2]

/** True for a line that prints nothing where it stands: a footnote's text, a remark to oneself. */
export const printsNothing = (line: string): boolean =>
  noteOf(line) !== undefined || /^\s*\[![^[\]]*\]\s*$/.test(line)

/**
 * Reads a text value: a line is a paragraph, its list mark is kept and gives its depth, `[^1]: …` is a footnote's text.
 * Blank lines, lines that hold nothing but remarks, and blanks at both ends go; remarks of such a line go to the next one.
 */
export function readLines(value: PlacedText, lookup: Lookup): Lines {
  const result: Lines = { lines: [], notes: [], ids: [], diagnostics: [] }
  const glyphs = new GlyphReader()
  for (const line of splitValueLines(value)) {
    if (line.text.length > longestLine) {
      result.diagnostics.push(line.diagnostic(tooLong, 0, 1))
      continue
    }
    const text = glyphs.read(line)
    const note = noteDefinition.exec(text.text)
    if (note) {
      const { runs, plain, remarks, diagnostics } = readMarks(text.slice(note[0].length), lookup)
      const read: Note = { id: note[2]!, place: text.slice(0, note[1]!.length), runs, plain, remarks }
      result.notes.push(read)
      result.diagnostics.push(...diagnostics, ...noteProblems(read))
      continue
    }
    const { runs, plain, remarks, id, diagnostics } = readMarks(text, lookup)
    result.diagnostics.push(...diagnostics)
    const { mark, depth } = readMark(plain.text)
    const read: Line = { runs, plain, remarks, mark, depth }
    if (id !== undefined) {
      read.code = id.code
      result.ids.push(id)
      if (isEmpty(read)) result.diagnostics.push(loneId(id))
    }
    result.lines.push(read)
  }
  result.diagnostics.push(...glyphs.diagnostics)
  result.lines = withoutUnprinted(result.lines)
  return result
}

/** Some thirty pages without a line end: no paragraph is that long. */
const longestLine = 100_000

const tooLong: UnplacedFinding = {
  rule: 'text/line-too-long',
  severity: 'error',
  message: `đoạn này dài quá ${longestLine} ký tự mà không xuống dòng.`,
  hint: 'Có lẽ chữ dán vào đã mất dấu xuống dòng; ngắt lại thành từng đoạn.',
}

/** The lines of a text value without blank ones, trimmed; `end` keeps the blanks before a line, which may be empty cells. */
export function splitValueLines(value: PlacedText, trim: 'both' | 'end' = 'both'): PlacedText[] {
  const lines: PlacedText[] = []
  const { text } = value
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const typed = text.slice(start, end)
    const blanks = trim === 'both' ? typed.length - typed.trimStart().length : 0
    const length = typed.trimEnd().length
    if (length > 0) lines.push(value.slice(start + blanks, start + length))
    start = end + 1
  }
  return lines
}

/** A footnote needs words, and cannot have footnotes of its own: Word knows none. */
function noteProblems({ id, place, runs }: Note): Diagnostic[] {
  const inner = runs.find(run => run.kind === 'note')
  if (inner?.kind === 'note')
    return [
      inner.place.diagnostic({
        rule: 'text/note-in-note',
        severity: 'error',
        message: `nội dung chú thích [^${id}] không thể có chú thích khác bên trong.`,
        hint: 'Viết nội dung đó thẳng vào chú thích này.',
      }),
    ]
  if (runs.length > 0) return []
  return [
    place.diagnostic({
      rule: 'text/note-without-text',
      severity: 'error',
      message: `chú thích [^${id}] chưa có nội dung.`,
      hint: `Viết nội dung sau dấu hai chấm: \`[^${id}]: …\`.`,
    }),
  ]
}

const loneId = ({ code, place }: PlacedId): Diagnostic =>
  place.diagnostic({
    rule: 'text/lone-id',
    severity: 'error',
    message: `mã [#${code}] đứng một mình trên dòng, không thuộc đoạn nào.`,
    hint: 'Đặt mã ở cuối dòng mà nó đặt tên.',
  })

/** Moves the remarks of lines that print nothing to the line after them (the last ones to the line before). */
function withoutUnprinted(lines: readonly Line[]): Line[] {
  // The plan keeps this list: a copy has no room to grow, which for the one line of a cell is most of a list that was pushed to.
  if (!lines.some(isEmpty)) return lines.slice()
  const printed: Line[] = []
  let waiting: Line['remarks'] = []
  for (const line of lines) {
    if (isEmpty(line)) waiting = [...waiting, ...line.remarks]
    else {
      printed.push(waiting.length === 0 ? line : { ...line, remarks: [...waiting, ...line.remarks] })
      waiting = []
    }
  }
  const last = printed.at(-1)
  if (last && waiting.length > 0) last.remarks = [...last.remarks, ...waiting]
  return printed
}
