import type { RuleAbout } from '../checks/rule.ts'
import { newSince } from '../diagnostics/baseline.ts'
import { type Diagnostic, isFault, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { NotJudged } from '../diagnostics/not-judged.ts'
import { reportJson } from '../diagnostics/report-json.ts'
import type { LineOf } from '../diagnostics/report-text.ts'
import { selectFindings, worstOf } from '../diagnostics/select.ts'
import { totalsOf } from '../diagnostics/totals.ts'
import { version } from '../version.ts'
import { reportGuard } from '../writers/report-marks.ts'
import type { ReviewedSpec } from '../writers/review-sheet.ts'
import type { CheckOptions, Telling } from './check-options.ts'
import type { Io } from './io.ts'
import { loadWordCheck } from './load-word-check.ts'
import { linesOfTexts, paintFor } from './report.ts'
import { depthNote } from './target-name.ts'
import { writeOutput } from './write-output.ts'

/** What a run of `check` found, and what of it is told. */
export interface Told {
  reviewed: readonly ReviewedSpec[]
  /** What is told, each finding once, sorted by place. */
  diagnostics: readonly Diagnostic[]
  /** How many findings were not asked for. */
  passedOver: number
  since: { file: string; known: number; gone: number } | undefined
  /** What nobody can judge by the files. */
  notJudged: readonly NotJudged[]
}

/**
 * What of the findings is told. In a spec that could not be read nothing was checked: what has to be mended there is told whatever was asked
 * for, and so is a rule that failed.
 */
export function toldOf(
  reviewed: readonly ReviewedSpec[],
  { baseline, isNamed, floor }: Telling,
  texts: ReadonlyMap<string, string>,
): Told {
  // What is wrong with the settings of an office is said once, not with each of its plans.
  const found = sortDiagnostics([...new Set(reviewed.flatMap(spec => spec.diagnostics))])
  const unread = new Set(
    reviewed
      .filter(({ title }) => title === undefined)
      .flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error')),
  )
  const since =
    baseline &&
    newSince(
      baseline.known,
      found,
      reviewed.map(({ file }) => file),
      linesOfTexts(texts),
    )
  const fresh = since?.fresh ?? found
  const wanted = selectFindings(fresh, { isNamed, floor })
  const kept = new Set([...wanted, ...unread, ...found.filter(isFault)])
  const diagnostics = found.filter(diagnostic => kept.has(diagnostic))
  const isFresh = new Set(fresh)
  const knownKept = diagnostics.filter(diagnostic => !isFresh.has(diagnostic)).length
  // What is not judged is no finding: it is left out only where it was not asked for.
  const open = (list: readonly NotJudged[] = []): NotJudged[] =>
    list.filter(({ rule }) => isNamed === undefined || isNamed(rule) || rule.startsWith('word/'))
  return {
    notJudged: reviewed.flatMap(spec => open(spec.notJudged)),
    reviewed: reviewed.map(spec => ({
      ...spec,
      ...(spec.notJudged === undefined ? {} : { notJudged: open(spec.notJudged) }),
      diagnostics: sortDiagnostics(spec.diagnostics.filter(diagnostic => kept.has(diagnostic))),
    })),
    diagnostics,
    passedOver: fresh.filter(diagnostic => !kept.has(diagnostic)).length,
    since: baseline &&
      since && { file: baseline.file, known: found.length - fresh.length - knownKept, gone: since.gone },
  }
}

/** Gives the report to whom it is for; false where it could not be written, which is reported. */
export async function tellChecked(
  told: Told,
  telling: Telling,
  texts: ReadonlyMap<string, string>,
  options: CheckOptions,
  io: Io,
): Promise<boolean> {
  const { report, output, force } = options
  const words = await reportOf(told, telling, linesOfTexts(texts), options, io)
  const isDocument = report === 'html' || output === '-'
  if (output !== undefined && output !== '-') {
    const guard = reportGuard(report === 'html' ? 'review-sheet' : `findings-${report}`)
    if (!(await writeOutput(output, new TextEncoder().encode(words), { guard, force }, io))) return false
    io.stderr(`Đã ghi ${output}\n${depthNote(output)}`)
  } else if (words !== '') io.stdout(isDocument ? new TextEncoder().encode(words) : words)
  if (told.diagnostics.length === 0 && report === 'text') io.stderr(nothingWords(told, telling))
  return true
}

async function reportOf(
  told: Told,
  telling: Telling,
  lineOf: LineOf,
  { report, output }: CheckOptions,
  io: Io,
): Promise<string> {
  const { reviewed, diagnostics, since, notJudged } = told
  const { limit = Number.POSITIVE_INFINITY } = telling
  switch (report) {
    case 'json': {
      const totals = totalsOf(diagnostics, reviewed.length)
      const open = notJudged.map(one => ({ ...one, status: 'not-judged' as const }))
      const hasWord = reviewed.some(({ isWord }) => isWord)
      const head = {
        version,
        totals,
        ...(since ? { baseline: since } : {}),
        ...(hasWord ? { notJudged: open } : {}),
      }
      return reportJson(head, worstOf(diagnostics, limit), lineOf)
    }
    case 'sarif': {
      const { sarifLog } = await import('../writers/findings/sarif.ts')
      const { aboutFinding } = await import('./about-finding.ts')
      const others: readonly RuleAbout[] = reviewed.some(({ isWord }) => isWord)
        ? (await loadWordCheck()).pageRules
        : []
      return sarifLog(worstOf(diagnostics, limit), version, id => aboutFinding(id, others), lineOf)
    }
    case 'github':
      return (await import('../writers/findings/github.ts')).githubCommands(worstOf(diagnostics, limit))
    case 'html': {
      const { reviewSheet } = await import('../writers/review-sheet.ts')
      const notes = notesOf(told, telling)
      return reviewSheet(reviewed, { date: dayOf(io.now()), folding: telling, notes, lineOf })
    }
    case 'text': {
      if (diagnostics.length === 0 && notJudged.length === 0) return ''
      const { findingsText, notJudgedText } = await import('../writers/findings/findings-text.ts')
      const paint = await paintFor(io.colourOut && output === undefined, io)
      const files = reviewed.map(({ file }) => file)
      if (diagnostics.length === 0) return notJudgedText(notJudged, files.length > 1, paint)
      return findingsText(
        { files, diagnostics, notes: notesOf(told, telling), notJudged, lineOf },
        telling,
        paint,
      )
    }
  }
}

/** What is not told, and why. */
function notesOf({ passedOver, since }: Told, { words }: Telling): string[] {
  return [
    ...(since === undefined
      ? []
      : [
          `Chỉ kể chỗ mới so với ${since.file}${since.known === 0 ? '' : `: không kể ${since.known} chỗ đã có ở đó`}${since.gone === 0 ? '' : `; ${since.gone} chỗ ở đó nay không còn`}.`,
        ]),
    ...(words.length === 0
      ? []
      : [`Chỉ kể ${words.join(', ')}${passedOver === 0 ? '' : `: không kể ${passedOver} chỗ khác`}.`]),
  ]
}

/** What is said where nothing is told. */
function nothingWords(told: Told, telling: Telling): string {
  const count = told.reviewed.length
  const where = count === 1 ? '' : ` trong ${count} tệp`
  const notes = notesOf(told, telling)
  if (notes.length === 0) return `Không có gì phải sửa${where}.\n`
  return `Không có chỗ nào để kể${where}.\n${notes.map(note => `${note}\n`).join('')}`
}

const dayOf = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()]
    .map(part => String(part).padStart(2, '0'))
    .join('/')
