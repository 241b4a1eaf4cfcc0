import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { everyMatch } from '../language/every-match.ts'
import { type Remark, type Run, type Script, textRun, withoutEndBlanks } from './line.ts'
import type { Lookup } from './lookup.ts'
import { cutMarks, type MarkToken } from './mark-tokens.ts'
import { PlacedText, PlacedTextBuilder } from './placed-text.ts'
import { pairStars } from './stars.ts'
import { openValue, unknownValue } from './value-findings.ts'

/** The id of a line, a heading or a row, and the words that give it. */
export interface PlacedId {
  code: string
  place: PlacedText
}

/** A line with its marks read. */
interface MarkedText {
  runs: Run[]
  plain: PlacedText
  id?: PlacedId
  remarks: readonly Remark[]
  diagnostics: readonly Diagnostic[]
}

/**
 * Reads the marks of a line: `**bold**`, `*italic*`, `m^2^`, `NH~4~`, `[^1]`, `[#MA]`, `[! …]`, `{{value}}`, and `\` before a mark
 * that is meant as text. Linear in the line's length.
 * @param line the line, blanks trimmed.
 * @param lookup gives the runs of a value; an unknown name is reported at its place.
 */
export function readMarks(line: PlacedText, lookup: Lookup): MarkedText {
  if (!mayHoldMark.test(line.text)) return plainLine(line)
  const reader = new MarkReader(line, lookup)
  reader.read()
  return reader.result()
}

/** Signs that a mark may begin with, and the TAB, which prints as a blank: most lines have none. */
const mayHoldMark = /[\\*[{^~\t]/

/** A line that is printed as it is typed. */
function plainLine(line: PlacedText): MarkedText {
  const plain = line.trim()
  return { runs: plain.text === '' ? [] : [textRun(plain.text)], plain, remarks: none, diagnostics: none }
}

const none: readonly never[] = []

/** Findings that are reported of one line. */
const mostReported = 20

class MarkReader {
  private readonly line: PlacedText
  private readonly lookup: Lookup
  private readonly runs: Run[] = []
  private readonly plain: PlacedTextBuilder
  private readonly remarks: Remark[] = []
  private readonly diagnostics: Diagnostic[] = []
  private id: PlacedId | undefined
  private bold = false
  private italic = false
  private script: Script | undefined
  /** Something that does not print stood between two blanks: the second one goes. */
  private dropsBlank = false

  constructor(line: PlacedText, lookup: Lookup) {
    this.line = line
    this.lookup = lookup
    this.plain = new PlacedTextBuilder(line.origin)
  }

  read(): void {
    const tokens = cutMarks(this.line.text)
    const stars = pairStars(this.line.text, tokens)
    for (const token of tokens) {
      if (token.kind === 'stars') this.readStars(token, stars)
      else this.readToken(token)
      const isUnprinted = token.kind === 'id' || token.kind === 'remark'
      this.dropsBlank = isUnprinted && this.endsBlank()
    }
  }

  result(): MarkedText {
    return {
      runs: withoutEndBlanks(this.runs),
      plain: this.plain.build(this.line.indexInValue(0)).trim(),
      ...(this.id === undefined ? {} : { id: this.id }),
      remarks: this.remarks,
      diagnostics: this.diagnostics,
    }
  }

  private readToken(token: Exclude<MarkToken, { kind: 'stars' }>): void {
    const { from, to } = token
    switch (token.kind) {
      case 'text':
        this.tellLooseScripts(from, to)
        this.addWords(from, to)
        break
      case 'script':
        this.script = token.begins ? token.script : undefined
        break
      case 'note':
        this.runs.push({ kind: 'note', id: token.id, place: this.line.slice(from, to) })
        break
      case 'id':
        this.readId(token)
        break
      case 'remark':
        this.remarks.push({ text: token.text, place: this.line.slice(from, to) })
        break
      case 'value':
        this.readValue(token)
        break
      case 'broken':
        this.tell(brokenMark(token), from, to)
        this.addWords(from, to)
        break
    }
  }

  private readStars({ from, to }: MarkToken, pairs: ReadonlyMap<number, 1 | 2>): void {
    for (let at = from; at < to; ) {
      const size = pairs.get(at)
      if (size === 2) this.bold = !this.bold
      else if (size === 1) this.italic = !this.italic
      else this.addWords(at, at + 1)
      at += size ?? 1
    }
  }

  private readId({ code, from, to }: Extract<MarkToken, { kind: 'id' }>): void {
    if (this.id === undefined) this.id = { code, place: this.line.slice(from, to) }
    else
      this.tell(
        {
          rule: 'text/second-id',
          severity: 'error',
          message: `dòng này đã có mã [#${this.id.code}], không thể có thêm mã [#${code}].`,
          hint: 'Mỗi dòng chỉ giữ một mã.',
        },
        from,
        to,
      )
  }

  private readValue({ name, from, to }: Extract<MarkToken, { kind: 'value' }>): void {
    const runs = this.lookup.find(name)
    if (runs === undefined) {
      this.tell(unknownValue(name, this.lookup), from, to)
      this.addWords(from, to)
      return
    }
    const { line } = this
    for (const run of runs) {
      if (run.kind !== 'text') this.runs.push(run)
      else {
        this.plain.add(run.text, line.indexInValue(from), line.indexInValue(to))
        this.addRun(run.text, run.bold, run.italic)
      }
    }
  }

  /** Adds the words [from, to) of the line. */
  private addWords(from: number, to: number): void {
    const start = this.dropsBlank && this.line.text[from] === ' ' ? from + 1 : from
    // Word puts a TAB behind the marks of its lists; on paper it is a blank.
    const text = this.line.text.slice(start, to).replaceAll('\t', ' ')
    const index = this.line.indexInValue(start)
    // Names of units in place of their codes keep the places of what stands beside them.
    if (this.line.isTyped || text === '') this.plain.add(text, index)
    else {
      const pieces = this.line.slice(start, to).stretches()
      this.plain.addPlaced(PlacedText.ofSpans(text, this.line.origin, pieces, index))
    }
    this.addRun(text, false, false)
  }

  private addRun(text: string, bold: boolean, italic: boolean): void {
    if (text === '') return
    const last = this.runs.at(-1)
    const { script } = this
    const face = { bold: this.bold || bold, italic: this.italic || italic, ...(script ? { script } : {}) }
    const goesOn =
      last?.kind === 'text' &&
      last.bold === face.bold &&
      last.italic === face.italic &&
      last.script === face.script
    if (goesOn) last.text += text
    else this.runs.push({ kind: 'text', text, ...face })
  }

  /** A sign that begins a script and does not end it; a `^` alone is a join of cells, one behind `\` is meant. */
  private tellLooseScripts(from: number, to: number): void {
    const { text } = this.line
    for (const { 0: sign, index } of everyMatch(text.slice(from, to), looseScript)) {
      const at = from + index
      if (text.trim() === '^' || (index === 0 && text[at - 1] === '\\')) continue
      this.tell(sign.startsWith('^') ? looseSuper : looseSub, at, at + 1)
    }
  }

  private endsBlank(): boolean {
    const last = this.runs.at(-1)
    return last === undefined || (last.kind === 'text' && /\s$/.test(last.text))
  }

  private tell(finding: UnplacedFinding, from: number, to: number): void {
    if (this.diagnostics.length >= mostReported) return
    this.diagnostics.push(this.line.diagnostic(finding, from, to))
  }
}

/** `m^2` and `CO~2`: a `~` before a number or between two is no script. */
const looseScript = /\^(?=\S)|(?<=\S)\^|(?<=\p{L})~(?=[\d+-])/gu

const looseSuper: UnplacedFinding = {
  rule: 'text/loose-script',
  severity: 'warning',
  message: 'dấu ^ đứng lẻ nên in ra đúng dấu ^.',
  hint: 'Muốn chữ nhỏ ở trên thì đặt giữa hai dấu ^, không có dấu cách, ví dụ m^2^; muốn in dấu ^ thì gõ \\^.',
}

const looseSub: UnplacedFinding = {
  rule: 'text/loose-script',
  severity: 'warning',
  message: 'dấu ~ đứng lẻ nên in ra đúng dấu ~.',
  hint: 'Muốn chữ nhỏ ở dưới thì đặt giữa hai dấu ~, không có dấu cách, ví dụ CO~2~; muốn in dấu ~ thì gõ \\~.',
}

const openMarks = {
  '[^': { what: 'một chú thích', example: '[^1]' },
  '[#': { what: 'mã của dòng', example: '[#NV-01]' },
  '[!': { what: 'lời ghi riêng không in', example: '[! hỏi lại Văn phòng]' },
} as const

function brokenMark({ sign, closed }: Extract<MarkToken, { kind: 'broken' }>): UnplacedFinding {
  if (sign === '{{') return openValue
  if (closed)
    return {
      rule: 'text/bad-note-id',
      severity: 'error',
      message: 'số của chú thích chỉ gồm chữ và chữ số, không có dấu cách, dài nhất 20 ký tự.',
      hint: 'Ví dụ [^1]; nếu muốn in đúng dấu ngoặc vuông, gõ \\[.',
    }
  const { what, example } = openMarks[sign]
  return {
    rule: 'text/open-bracket',
    severity: 'error',
    message: `dấu \`${sign}\` mở ${what} nhưng trên dòng này không có \`]\` để đóng.`,
    hint: `Viết đủ, ví dụ ${example}; nếu muốn in đúng dấu ngoặc vuông, gõ \\[.`,
  }
}
