import { upper } from '../language/line-case.ts'
import { type Line, type Remark, type Run, type Script, textRun } from '../text/line.ts'

// By number, because named entities cost the HTML parser a table of two thousand names at start.
const escapes: Record<string, string> = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;' }

/** The text with the characters that markup is made of written as entities; a newline is a line break. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, character => escapes[character]!).replace(/\n/g, '<br>')
}

/** Where words of a plan go that are not written as markup. */
interface WordTarget {
  text(text: string, bold: boolean, italic: boolean, script?: Script): void
  lineBreak(): void
  blank(field: Extract<Run, { kind: 'blank' }>['field']): void
  reference(note: string): void
  remark(text: string): void
}

const blankClass = { number: 'trong-so', day: 'trong-ngay', month: 'trong-thang', year: 'trong-nam' } as const

/**
 * Words of the plan for a template: `{{ten}}` prints them with their emphasis, blanks and note references, everything else escaped.
 * Handlebars asks values for `toHTML` before it escapes them, so the plan's own text can never be markup.
 */
export class Html {
  private readonly runs: readonly Run[]
  private readonly remarks: readonly Remark[]

  constructor(runs: readonly Run[], remarks: readonly Remark[] = []) {
    this.runs = runs
    this.remarks = remarks
  }

  /** The same words in capitals, for the helper `hoa`. */
  upper(): Html {
    const runs = this.runs.map(run => (run.kind === 'text' ? { ...run, text: upper(run.text) } : run))
    return new Html(runs, this.remarks)
  }

  /** As markup, for an office's templates. */
  toHTML(): string {
    return this.runs.map(runHtml).join('') + this.remarks.map(remarkHtml).join('')
  }

  /** The same without markup, for the built-in templates. */
  printInto(target: WordTarget): void {
    for (const run of this.runs)
      if (run.kind === 'blank') target.blank(run.field)
      else if (run.kind === 'note') target.reference(run.id)
      else printText(run, target)
    for (const { text } of this.remarks) target.remark(onOneLine(text))
  }
}

function printText({ text, bold, italic, script }: Extract<Run, { kind: 'text' }>, target: WordTarget): void {
  if (!text.includes('\n')) {
    target.text(text, bold, italic, script)
    return
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) target.lineBreak()
    target.text(line, bold, italic, script)
  }
}

/** What the helper `hoa` makes of words of the plan or of a plain text. An office's templates are in a bundle with a class `Html` of its own. */
export const inCapitals = (words: unknown): Html | string =>
  typeof words === 'object' && words !== null ? (words as Html).upper() : upper(String(words))

/** The attribute of the element that carries a remark to the paragraph it stands in; templates have no such element. */
export const remarkAttribute = 'data-loi'

const remarkHtml = ({ text }: Remark): string =>
  `<span ${remarkAttribute}="${escapeText(onOneLine(text))}"></span>`

const onOneLine = (remark: string): string => remark.replace(/\s+/g, ' ')

/**
 * Words for a template; nothing to print is an empty text, so that `{{#if ten}}` tells.
 * @param remarks what the writer says of them to himself: it is not printed, and goes with its paragraph.
 */
export function printable(runs: readonly Run[], remarks: readonly Remark[] = []): Html | '' {
  return runs.every(run => run.kind === 'text' && run.text.trim() === '') ? '' : new Html(runs, remarks)
}

/** The same of lines with a separator between them; a newline separates lines on paper. */
export const printableLines = (lines: readonly Line[], separator: string): Html | '' =>
  printable(
    joinLines(lines, separator),
    lines.flatMap(({ remarks }) => remarks),
  )

/** The same of a line, if there is one. */
export const printableLine = (line: Line | undefined): Html | '' =>
  line === undefined ? '' : printable(line.runs, line.remarks)

/** The words of several lines with a separator between them; a newline separates lines on paper. */
export const joinLines = (lines: readonly Line[], separator: string): Run[] =>
  lines.flatMap((line, index) => (index === 0 ? line.runs : [textRun(separator), ...line.runs]))

function runHtml(run: Run): string {
  if (run.kind === 'blank') return `<span class="${blankClass[run.field]}"></span>`
  if (run.kind === 'note') return `<sup class="chu-thich" data-ma="${escapeText(run.id)}"></sup>`
  let html = escapeText(run.text)
  if (run.script) html = run.script === 'sub' ? `<sub>${html}</sub>` : `<sup>${html}</sup>`
  if (run.italic) html = `<i>${html}</i>`
  return run.bold ? `<b>${html}</b>` : html
}
