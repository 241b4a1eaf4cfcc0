import { InOrder } from '../../batch/in-order.ts'
import {
  entryOf,
  type Job,
  type JobOutcome,
  type LineText,
  lineIn,
  type OutcomeEntry,
} from '../../batch/outcome.ts'
import { jsonDocument, jsonEnd, jsonStart, summaryText } from '../../batch/summary.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { mostOfOneRule } from '../../diagnostics/fold-repeats.ts'
import { type Paint, reportText } from '../../diagnostics/report-text.ts'
import { version } from '../../version.ts'
import type { Io } from '../io.ts'
import { type Report, tellFailure } from '../report.ts'
import { Progress } from './progress.ts'

/**
 * Tells a run as it goes, in the order of its jobs. Of an outcome nothing is kept but its counts. For people a finding that many documents
 * share, as those of a frame, is reported once; the report for programs has it with each.
 */
export class Teller {
  readonly entries: OutcomeEntry[] = []
  private readonly order: InOrder<JobOutcome>
  private readonly progress: Progress
  private readonly reported = new Set<string>()
  /** How many findings of each rule were reported or left out; errors of documents are not counted. */
  private readonly counts = new Map<string, number>()

  constructor(jobs: readonly Job[], report: Report, paint: Paint, io: Io) {
    this.progress = new Progress(jobs.length, io)
    if (report === 'json') io.stdout(jsonStart(version))
    this.order = new InOrder((outcome, index) => {
      const job = jobs[index]!
      this.entries.push(entryOf(job, outcome))
      if (report === 'json') io.stdout(jsonDocument(index, job, outcome))
      else this.print(outcome, job.isRefused === true, paint, io)
    })
    this.done = (index, outcome) => {
      this.order.put(index, outcome)
      this.progress.step(jobs[index]!.target)
    }
    this.end = (findings, lines) => {
      this.progress.clear()
      if (report !== 'json') this.tellRest(io)
      io.stdout(report === 'json' ? jsonEnd(this.entries, findings, lines) : summaryText(this.entries))
    }
  }

  /** A job is done. */
  readonly done: (index: number, outcome: JobOutcome) => void

  /** All jobs are done. @param findings what was found in the data as a whole, `lines` those that it points at. */
  readonly end: (findings: readonly Diagnostic[], lines: readonly LineText[]) => void

  private print({ diagnostics, lines, refusal }: JobOutcome, isRefused: boolean, paint: Paint, io: Io): void {
    const found = diagnostics.filter(
      diagnostic => this.isNew(diagnostic) && !this.isTooMany(diagnostic, isRefused),
    )
    if (found.length === 0 && refusal === undefined) return
    this.progress.clear()
    if (found.length > 0) io.stderr(reportText(found, lineIn(lines), paint))
    if (refusal !== undefined) tellFailure(io, refusal.message, refusal.hint)
  }

  /**
   * What is wrong in hundreds of rows is reported for some, the rest as a number at the end; what has to be mended in a document is reported
   * always.
   */
  private isTooMany({ rule, severity }: Diagnostic, isRefused: boolean): boolean {
    if (severity === 'error' && !isRefused) return false
    const count = (this.counts.get(rule) ?? 0) + 1
    this.counts.set(rule, count)
    return count > mostOfOneRule
  }

  private tellRest(io: Io): void {
    for (const [rule, count] of this.counts)
      if (count > mostOfOneRule) io.stderr(`Còn ${count - mostOfOneRule} chỗ nữa như vậy. [${rule}]\n`)
  }

  private isNew({ file, start, rule, message }: Diagnostic): boolean {
    const key = `${file}:${start.line}:${start.column} ${rule} ${message}`
    if (this.reported.has(key)) return false
    if (this.reported.size < mostReported) this.reported.add(key)
    return true
  }
}

/** What was reported beyond this may be reported again: memory stays what it is. */
const mostReported = 10_000
