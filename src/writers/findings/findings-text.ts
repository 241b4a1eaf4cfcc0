import { groupBy } from '../../collections/group-by.ts'
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import { type NotJudged, notJudgedTitle } from '../../diagnostics/not-judged.ts'
import {
  findingText,
  type LineOf,
  type Paint,
  severityNames,
  summary,
} from '../../diagnostics/report-text.ts'
import { visibleLine } from '../../diagnostics/visible.ts'
import { arrange, type Folding } from './arrange.ts'
import { foldedPlaces } from './folded-places.ts'

/** What a report of `check` is about. */
export interface CheckedFiles {
  /** The specs that were looked at. */
  files: readonly string[]
  /** What is told of them, sorted by place; at least one. */
  diagnostics: readonly Diagnostic[]
  /** What was left out and why, each a sentence. */
  notes: readonly string[]
  /** What nobody can judge by the files. */
  notJudged?: readonly NotJudged[]
  lineOf: LineOf
}

/** Findings in full beyond which nobody reads on, unless all are asked for. */
export const mostInFull = 500

/** So many files have a line of their own. */
const mostFiles = 30

/**
 * The report for people: first how many findings of each kind, then what has to be mended, each in full, then the rest rule by rule, where
 * findings that are alike are folded.
 */
export function findingsText(
  { files, diagnostics, notes, notJudged = [], lineOf }: CheckedFiles,
  folding: Folding,
  paint: Paint,
): string {
  const limit = folding.limit ?? (folding.all ? undefined : mostInFull)
  const { errors, groups, left } = arrange(diagnostics, { ...folding, limit })
  const what = files.length === 1 ? visibleLine(files[0]!) : `${files.length} tệp`
  const hasFiles = new Set(diagnostics.map(({ file }) => file)).size > 1
  const told = (list: readonly Diagnostic[]): string =>
    list.map(diagnostic => findingText(diagnostic, lineOf, paint)).join('')
  // The first line has said it where all are of one kind.
  const hasHeads = new Set(diagnostics.map(({ severity }) => severity)).size > 1
  const headOf = (severity: Severity, rules?: number): string =>
    hasHeads ? head(severity, diagnostics, paint, rules) : ''
  const rest = (['warning', 'info'] as const).flatMap(severity => {
    const ofKind = groups.filter(group => group.severity === severity)
    if (ofKind.length === 0) return []
    const parts = ofKind.map(({ shown, folded }) => told(shown) + foldedText(folded, lineOf, hasFiles, paint))
    return [headOf(severity, ofKind.length) + parts.join('\n')]
  })
  const foldedCount = groups.reduce((sum, { folded }) => sum + folded.length, 0)
  return [
    `Soát ${what}: ${summary(diagnostics)}.\n${notes.map(note => `${note}\n`).join('')}${fileTable(files, diagnostics)}`,
    ...(errors.length === 0 ? [] : [headOf('error') + told(errors)]),
    ...rest,
    ...(notJudged.length === 0 ? [] : [notJudgedText(notJudged, files.length > 1, paint)]),
    ...closing(diagnostics.length, foldedCount, left, folding.limit),
  ].join('\n')
}

/** What nobody can judge by the files, a line each. @param hasFiles names the file of each. */
export function notJudgedText(notJudged: readonly NotJudged[], hasFiles: boolean, paint: Paint): string {
  const lines = notJudged.map(
    ({ file, message, rule }) =>
      `  ${hasFiles ? `${visibleLine(file)}: ` : ''}${visibleLine(message)} ${paint.dim(`[${rule}]`)}\n`,
  )
  return `${paint.bold(`== ${notJudgedTitle}: ${notJudged.length} điều ==`)}\n${lines.join('')}`
}

/** `Nên xem: 194 chỗ, theo 38 quy tắc`. @param rules how many rules they are told by; none where they are not told by rules. */
function head(severity: Severity, diagnostics: readonly Diagnostic[], paint: Paint, rules?: number): string {
  const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  const by = rules === undefined || rules === 1 ? '' : `, theo ${rules} quy tắc`
  return `${paint.bold(`== ${severityNames[severity]}: ${count} chỗ${by} ==`)}\n`
}

function foldedText(folded: readonly Diagnostic[], lineOf: LineOf, hasFiles: boolean, paint: Paint): string {
  if (folded.length === 0) return ''
  const places = foldedPlaces(folded, lineOf, { words: 6, lines: 6 }, hasFiles)
  return paint.dim(`  … và ${folded.length} chỗ khác cũng quy tắc này: ${places}`).concat('\n')
}

/** Of several files, how many findings each has. */
function fileTable(files: readonly string[], diagnostics: readonly Diagnostic[]): string {
  if (files.length === 1) return ''
  const found = groupBy(diagnostics, ({ file }) => file)
  const lines = [...found]
    .slice(0, mostFiles)
    .map(([file, list]) => `  ${visibleLine(file)}: ${summary(list)}\n`)
  const clean = files.filter(file => !found.has(file)).length
  return [
    ...lines,
    ...(found.size > mostFiles ? [`  và ${found.size - mostFiles} tệp khác\n`] : []),
    ...(clean > 0 ? [`  ${clean} tệp không có gì\n`] : []),
  ].join('')
}

/** What was not told in full, and how to see it. */
function closing(count: number, folded: number, left: number, limit: number | undefined): string[] {
  const parts = [
    ...(folded > 0
      ? [
          `Đã gộp ${folded} trong ${count} chỗ. Xem đủ một quy tắc: thêm \`--only TÊN\` (tên trong ngoặc vuông); xem đủ tất cả: thêm \`--all\`.`,
        ]
      : []),
    ...(left > 0
      ? [
          limit === undefined
            ? `Còn ${left} chỗ khác chưa kể ra ở đây: thêm \`--all\`.`
            : `Còn ${left} chỗ khác chưa kể ra ở đây vì \`--limit ${limit}\`.`,
        ]
      : []),
  ]
  return parts.length === 0 ? [] : [`${parts.join('\n')}\n`]
}
