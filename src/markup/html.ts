import { upper } from '../language/line-case.ts'
import { type Line, type Run, textRun } from '../text/line.ts'

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

  constructor(runs: readonly Run[]) {
    this.runs = runs
  }

  /** The same words in capitals, for the helper `hoa`. */
  upper(): Html {
    return new Html(this.runs.map(run => (run.kind === 'text' ? { ...run, text: upper(run.text) } : run)))
  }

  toHTML(): string {
    return this.runs.map(runHtml).join('')
  }
}

/** Words for a template; nothing to print is an empty text, so that `{{#if ten}}` tells. */
export function printable(runs: readonly Run[]): Html | '' {
  return runs.every(run => run.kind === 'text' && run.text.trim() === '') ? '' : new Html(runs)
}

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
