import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { reportJson } from '../diagnostics/report-json.ts'
import { type LineOf, type Paint, plainPaint, reportText, summary } from '../diagnostics/report-text.ts'
import { Source } from '../diagnostics/source.ts'
import { totalsOf } from '../diagnostics/totals.ts'
import { version } from '../version.ts'
import type { Io } from './io.ts'
import type { Report } from './report-names.ts'

export type { Report } from './report-names.ts'

/** Findings of a report for people: nobody reads on. */
const mostReported = 500

/**
 * The report of what was found, ready to be printed.
 * @param texts the texts of the files that findings point into, by name; `colour` is for stderr unless it is given.
 */
export async function makeReport(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  report: Report,
  io: Pick<Io, 'own' | 'colour'>,
  colour = io.colour,
): Promise<string> {
  const sorted = sortDiagnostics(diagnostics)
  const lineOf = linesOfTexts(texts)
  if (report === 'json') return reportJson({ version, totals: totalsOf(sorted) }, sorted, lineOf)
  if (sorted.length === 0) return ''
  const more = sorted.length - mostReported
  const rest = more > 0 ? `Còn ${more} chỗ khác chưa kể ra ở đây; \`--report json\` kể đủ.\n` : ''
  return `${reportText(sorted.slice(0, mostReported), lineOf, await paintFor(colour, io))}${rest}${summary(sorted)}.\n`
}

/** Gives the lines of texts, by the names of their files; each text is cut into lines when one is first asked for. */
export function linesOfTexts(texts: ReadonlyMap<string, string>): LineOf {
  const sources = new Map([...texts].map(([file, text]) => [file, new Source(file, text)]))
  return (file, line) => sources.get(file)?.line(line)
}

/** Colours are loaded only where they will be seen. */
export async function paintFor(colour: boolean, io: Pick<Io, 'own'>): Promise<Paint> {
  if (!colour) return plainPaint
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const own = (style: (text: string) => string) => {
    const [begin, end] = style('|').split('|').map(io.own)
    return (text: string): string => `${begin}${text}${end}`
  }
  return {
    error: own(chalk.red),
    warning: own(chalk.yellow),
    info: own(chalk.cyan),
    dim: own(chalk.dim),
    bold: own(chalk.bold),
  }
}

/** Tells a failure that is not in a spec, such as a missing file. */
export function tellFailure(io: Io, message: string, hint?: string): void {
  io.stderr(`${message}\n${hint === undefined ? '' : `  → ${hint}\n`}`)
}
