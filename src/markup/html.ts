import { upper } from '../language/line-case.ts'
import { type Line, type Remark, type Run, textRun } from '../text/line.ts'

// By number, because named entities cost the HTML parser a table of two thousand names at start.
const escapes: Record<string, string> = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;' }

/** The text with the characters that markup is made of written as entities; a newline is a line break. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, character => escapes[character]!).replace(/\n/g, '<br>')
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

  toHTML(): string {
    return this.runs.map(runHtml).join('') + this.remarks.map(remarkHtml).join('')
  }
}

/** The attribute of the element that carries a remark to the paragraph it stands in; templates have no such element. */
export const remarkAttribute = 'data-loi'

const remarkHtml = ({ text }: Remark): string =>
  `<span ${remarkAttribute}="${escapeText(text.replace(/\s+/g, ' '))}"></span>`

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
