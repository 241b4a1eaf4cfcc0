import { type Diagnostic, isFault, type Severity } from './diagnostic.ts'
import { visible, visibleLine } from './visible.ts'

/** Colours for a report; each takes a text and gives it coloured, or as it is. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  dim(text: string): string
  bold(text: string): string
}

const asIs = (text: string): string => text

/** No colours. */
export const plainPaint: Paint = { error: asIs, warning: asIs, info: asIs, dim: asIs, bold: asIs }

/** What a clerk calls the severities. */
export const severityNames: Record<Severity, string> = {
  error: 'Phải sửa',
  warning: 'Nên xem',
  info: 'Để biết',
}

/** Gives a line of a file (1-based), to be shown under a finding; undefined when the file is not at hand. */
export type LineOf = (file: string, line: number) => string | undefined

/** Longest part of a source line that is shown. */
const widest = 100

/** The report for people: place, message, the line of the file with a mark under the words, what to do. */
export function reportText(
  diagnostics: readonly Diagnostic[],
  lineOf: LineOf,
  paint: Paint = plainPaint,
): string {
  return diagnostics.map(diagnostic => findingText(diagnostic, lineOf, paint)).join('')
}

/** “2 chỗ phải sửa, 1 chỗ nên xem”; empty when nothing was found. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const).map(
    severity =>
      [severity, diagnostics.filter(diagnostic => diagnostic.severity === severity).length] as const,
  )
  return counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} chỗ ${severityNames[severity].toLowerCase()}`)
    .join(', ')
}

/** One finding of it, with its line end. */
export function findingText(diagnostic: Diagnostic, lineOf: LineOf, paint: Paint): string {
  const { file, start, severity, message, rule, hint, related, inWord } = diagnostic
  const name = visibleLine(file)
  // Nobody counts the paragraphs of a Word file: its message has the place in words.
  const at = inWord === undefined ? `${name}:${start.line}:${start.column}` : name
  const lines = [
    `${paint.bold(at)}: ${paint[severity](severityNames[severity])}: ${visibleLine(message)} ${paint.dim(`[${rule}]`)}`,
    ...(isFault(diagnostic) ? [] : excerpt(diagnostic, lineOf, paint)),
    ...(hint === undefined ? [] : [`  → ${visibleLine(hint)}`]),
    ...(related ?? []).map(
      other =>
        `  ${visibleLine(other.file)}${inWord === undefined ? `:${other.start.line}:${other.start.column}` : ''}: ${visibleLine(other.message)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** The source line and a mark under the words; a long line is cut around them. */
function excerpt({ file, start, end, severity, inWord }: Diagnostic, lineOf: LineOf, paint: Paint): string[] {
  const line = lineOf(file, start.line)
  const isNowhere = inWord !== undefined && start.column === end.column
  if (line === undefined || line.trim() === '' || isNowhere) return []
  const from = Math.max(0, Math.min(start.column - 1 - 30, line.length - widest))
  const shown = line.slice(from, from + widest)
  const before = from > 0 ? '…' : ''
  const after = from + widest < line.length ? '…' : ''
  const column = start.column - 1 - from
  const last = end.line === start.line ? end.column - 1 - from : shown.length
  const length = Math.max(1, Math.min(last, shown.length) - column)
  const margin = visible(shown.slice(0, column)).replace(/[^\t]/g, ' ')
  const marks = '^'.repeat(visible(shown.slice(column, column + length)).length || 1)
  const number = inWord === undefined ? String(start.line) : ''
  return [
    `  ${paint.dim(`${number} |`)} ${before}${visible(shown)}${after}`,
    `  ${paint.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(before.length)}${margin}${paint[severity](marks)}`,
  ]
}
