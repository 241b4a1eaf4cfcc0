import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Remark, Run } from './line.ts'
import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'

/** What `{{name}}` stands for: runs to print, or undefined for a name nobody knows. */
export type Lookup = (name: string) => readonly Run[] | undefined

/** A line with its marks read. */
export interface MarkedText {
  runs: Run[]
  plain: PlacedText
  code?: string
  remarks: Remark[]
  diagnostics: Diagnostic[]
}

const escapable = /[\\*[\]{}^#!|-]/
const special = /[\\*[{]/g
const noteReference = /^\[\^([\p{L}\p{N}_-]{1,20})\]/u
const lineCode = /^\[#([^\]\s]{1,60})\]/u
const value = /^\{\{\s*([^{}\s][^{}]*?)\s*\}\}/

/**
 * Reads the marks of a line: `**bold**`, `*italic*`, `[^1]`, `[#MA]`, `[! …]`, `{{value}}`, and `\` before a mark that is meant as text.
 * A star opens only before a non-blank and closes only after one; else it is a star. Linear in the line's length.
 * @param line the line, blanks trimmed.
 * @param lookup gives the runs of a value; an unknown name is told at its place.
 */
export function readMarks(line: PlacedText, lookup: Lookup): MarkedText {
  const reader = new MarkReader(line, lookup)
  reader.read()
  return reader.result()
}

class MarkReader {
  private readonly text: string
  private readonly runs: Run[] = []
  private readonly remarks: Remark[] = []
  private readonly diagnostics: Diagnostic[] = []
  private readonly plain: PlacedTextBuilder
  private code: string | undefined
  private bold = false
  private italic = false
  private readonly line: PlacedText
  private readonly lookup: Lookup
  private readonly stars: StarPairs

  constructor(line: PlacedText, lookup: Lookup) {
    this.line = line
    this.lookup = lookup
    this.text = line.text
    this.plain = new PlacedTextBuilder(line.origin)
    this.stars = pairStars(this.text)
  }

  read(): void {
    const text = this.text
    let at = 0
    while (at < text.length) {
      special.lastIndex = at
      const next = special.exec(text)?.index ?? text.length
      this.add(text.slice(at, next), at)
      at = next
      if (at < text.length) at = this.readSpecial(at)
    }
  }

  result(): MarkedText {
    const runs = trimEnds(this.runs)
    const plain = this.plain.build(this.line.indexInValue(0))
    return {
      runs,
      plain: plain.trim(),
      ...(this.code === undefined ? {} : { code: this.code }),
      remarks: this.remarks,
      diagnostics: this.diagnostics,
    }
  }

  /** Reads the mark at `at` and gives the index after it. */
  private readSpecial(at: number): number {
    const text = this.text
    const character = text[at]
    if (character === '\\' && at + 1 < text.length && escapable.test(text[at + 1]!)) {
      this.add(text[at + 1]!, at + 1)
      return at + 2
    }
    if (character === '*') return this.readStars(at)
    if (character === '[') return this.readBracket(at)
    if (character === '{' && text[at + 1] === '{') return this.readValue(at)
    this.add(character!, at)
    return at + 1
  }

  private readStars(at: number): number {
    const toggle = this.stars.get(at)
    if (toggle === undefined) {
      let end = at
      while (this.text[end] === '*' && (end === at || !this.stars.has(end))) end++
      this.add(this.text.slice(at, end), at)
      return end
    }
    if (toggle === 2) this.bold = !this.bold
    else this.italic = !this.italic
    return at + toggle
  }

  private readBracket(at: number): number {
    const rest = this.text.slice(at, at + 80)
    const note = noteReference.exec(rest)
    if (note) {
      this.runs.push({ kind: 'note', id: note[1]! })
      return at + note[0].length
    }
    const id = lineCode.exec(rest)
    if (id) {
      if (this.code !== undefined)
        this.diagnostics.push(
          this.line.diagnostic(
            {
              rule: 'text/second-id',
              severity: 'error',
              message: `dòng này đã có mã [#${this.code}], không thể có thêm mã [#${id[1]}].`,
              hint: 'Mỗi dòng chỉ giữ một mã.',
            },
            at,
            at + id[0].length,
          ),
        )
      else this.code = id[1]!
      return this.skipBlankBefore(at + id[0].length)
    }
    if (this.text.startsWith('[!', at)) {
      const end = closingBracket(this.text, at)
      if (end > 0) {
        this.remarks.push({ text: this.text.slice(at + 2, end - 1).trim(), place: this.line.slice(at, end) })
        return this.skipBlankBefore(end)
      }
    }
    this.add('[', at)
    return at + 1
  }

  /** After something unprinted between two blanks, one of the blanks goes too. */
  private skipBlankBefore(at: number): number {
    const last = this.runs.at(-1)
    const blankBefore = last === undefined || (last.kind === 'text' && /\s$/.test(last.text))
    return blankBefore && this.text[at] === ' ' ? at + 1 : at
  }

  private readValue(at: number): number {
    const match = value.exec(this.text.slice(at, at + 200))
    if (!match) {
      this.diagnostics.push(
        this.line.diagnostic(
          {
            rule: 'text/open-value',
            severity: 'error',
            message: 'sau `{{` không thấy tên một giá trị và `}}`.',
            hint: 'Viết đủ, ví dụ {{nam}}; nếu muốn in đúng hai dấu ngoặc, gõ \\{\\{.',
          },
          at,
          at + 2,
        ),
      )
      this.add('{{', at)
      return at + 2
    }
    const end = at + match[0].length
    const runs = this.lookup(match[1]!)
    if (runs === undefined) {
      this.diagnostics.push(
        this.line.diagnostic(
          {
            rule: 'text/unknown-value',
            severity: 'error',
            message: `không có giá trị nào tên là \`${match[1]}\`.`,
          },
          at,
          end,
        ),
      )
      this.add(match[0], at)
      return end
    }
    for (const run of runs) {
      if (run.kind === 'text') this.add(run.text, at, run.bold, run.italic)
      else this.runs.push(run)
    }
    return end
  }

  private add(text: string, at: number, bold = false, italic = false): void {
    if (text === '') return
    this.plain.add(text, this.line.indexInValue(at))
    const last = this.runs.at(-1)
    const run: Run = { kind: 'text', text, bold: this.bold || bold, italic: this.italic || italic }
    if (last?.kind === 'text' && last.bold === run.bold && last.italic === run.italic) last.text += text
    else this.runs.push(run)
  }
}

/** Where emphasis begins or ends: index of the star → 2 (bold) or 1 (italic). */
type StarPairs = Map<number, 1 | 2>

/** Pairs the stars of a line, innermost first; stars without a partner are not in the map. */
function pairStars(text: string): StarPairs {
  const pairs: StarPairs = new Map()
  if (!text.includes('*')) return pairs
  const open: { at: number; size: 1 | 2 }[] = []
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    let end = at
    while (text[end] === '*') end++
    if (isEscaped(text, at)) {
      at++
      continue
    }
    const canClose = at > 0 && !/\s/.test(text[at - 1]!)
    const canOpen = end < text.length && !/\s/.test(text[end]!)
    let from = at
    while (canClose && from < end) {
      const index = open.findLastIndex(star => star.size <= end - from)
      if (index < 0 || open[index]!.at + open[index]!.size === from) break
      const star = open[index]!
      pairs.set(star.at, star.size)
      pairs.set(from, star.size)
      from += star.size
      open.length = index
    }
    while (canOpen && from < end) {
      const size = end - from >= 2 ? 2 : 1
      open.push({ at: from, size })
      from += size
    }
    // A long row of stars is a drawing, and would make the search above slow.
    if (open.length > 64) open.splice(0, open.length - 64)
    at = end
  }
  return pairs
}

function isEscaped(text: string, at: number): boolean {
  let count = 0
  while (text[at - 1 - count] === '\\') count++
  return count % 2 === 1
}

/** The index after the `]` that closes the bracket at `at`, or 0. */
function closingBracket(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < text.length; index++) {
    if (text[index] === '[') depth++
    else if (text[index] === ']' && --depth === 0) return index + 1
  }
  return 0
}

function trimEnds(runs: Run[]): Run[] {
  const first = runs[0]
  if (first?.kind === 'text') first.text = first.text.trimStart()
  const last = runs.at(-1)
  if (last?.kind === 'text') last.text = last.text.trimEnd()
  return runs.filter(run => run.kind !== 'text' || run.text !== '')
}
