import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { findingsJson } from '../diagnostics/report-json.ts'
import { jsonText } from '../diagnostics/visible.ts'
import {
  isFailure,
  type Job,
  type JobOutcome,
  type LineText,
  lineIn,
  type OutcomeEntry,
  type State,
  states,
} from './outcome.ts'

/** What a clerk calls the states. */
const stateNames: Record<State, string> = {
  written: 'đã ghi',
  unchanged: 'không đổi (bỏ qua)',
  invalid: 'phải sửa',
  kept: 'không ghi đè',
  failed: 'không xuất được',
}

/** A table of more documents lists only those that there is something to say about. */
const longest = 30

/** The table at the end of a run, and its totals. */
export function summaryText(entries: readonly OutcomeEntry[]): string {
  const reported =
    entries.length <= longest
      ? entries
      : entries.filter(entry => isFailure(entry) || entry.errors + entry.warnings > 0)
  const rows = reported.map(({ job, state, errors, warnings }) => [
    nameOf(job),
    stateNames[state],
    String(errors),
    String(warnings),
  ])
  const table = rows.length === 0 ? '' : `${tableText([heads, ...rows])}\n`
  return `${table}${totalsText(entries)}\n`
}

const heads = ['Tệp', 'Kết quả', 'Phải sửa', 'Nên xem']

/** A document by the spec that its clerk would open; one of many rows by its own name. */
const nameOf = ({ spec, target, row }: Job): string =>
  (row === undefined ? spec : `${target} (dòng ${row.line})`).normalize('NFC')

/** Columns of equal width; numbers stand to the right. */
function tableText(rows: readonly string[][]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  return rows.map(row => `${line(row)}\n`).join('')
}

/** `3321 văn bản: 3320 đã ghi, 1 phải sửa.` */
function totalsText(entries: readonly OutcomeEntry[]): string {
  const parts = states
    .map(state => [state, entries.filter(entry => entry.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${stateNames[state]}`)
  return `${entries.length} văn bản: ${parts.join(', ')}.`
}

/** The beginning of the report for programs, which is printed as the documents come, so that no finding is kept. */
export const jsonStart = (version: string): string =>
  `{\n  "version": ${JSON.stringify(version)},\n  "documents": [`

/** A document in the report for programs. */
export function jsonDocument(
  index: number,
  job: Job,
  { state, diagnostics, lines, refusal }: JobOutcome,
): string {
  const document = {
    spec: job.spec,
    row: job.row?.line ?? null,
    output: job.isRefused ? null : job.target,
    state,
    message: refusal?.message ?? null,
    findings: sortedJson(diagnostics, lines),
  }
  return `${index === 0 ? '' : ','}\n${indent(jsonText(document), 4)}`
}

/** The end of the report for programs. @param findings what was found in the data as a whole, `lines` those that it points at. */
export function jsonEnd(
  entries: readonly OutcomeEntry[],
  findings: readonly Diagnostic[],
  lines: readonly LineText[],
): string {
  const counts = states.map(state => [state, entries.filter(entry => entry.state === state).length])
  const sum = (count: (entry: OutcomeEntry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0)
  const totals = {
    documents: entries.length,
    ...Object.fromEntries(counts),
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
  }
  const rest = jsonText({ findings: sortedJson(findings, lines), totals })
  return `${entries.length === 0 ? '' : '\n  '}],${rest.slice(1)}\n`
}

const sortedJson = (diagnostics: readonly Diagnostic[], lines: readonly LineText[]): object[] =>
  findingsJson(sortDiagnostics(diagnostics), lineIn(lines))

const indent = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by))
