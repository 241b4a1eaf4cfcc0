import { InOrder } from '../../batch/in-order.ts'
import { type Entry, entryOf, type Job, lineIn, type Outcome } from '../../batch/outcome.ts'
import { jsonDocument, jsonEnd, jsonStart, summaryText } from '../../batch/summary.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type Paint, reportText } from '../../diagnostics/report-text.ts'
import type { Io } from '../io.ts'
import { type Report, tellFailure } from '../report.ts'
import { Progress } from './progress.ts'

/**
 * Tells a run as it goes, in the order of its jobs. Of an outcome nothing is kept but its counts. For people a finding that many documents
 * share, as those of a frame, is told once; the report for programs has it with each.
 */
export class Teller {
  readonly entries: Entry[] = []
  private readonly order: InOrder<Outcome>
  private readonly progress: Progress
  private readonly told = new Set<string>()

  constructor(jobs: readonly Job[], report: Report, paint: Paint, io: Io) {
    this.progress = new Progress(jobs.length, io)
    if (report === 'json') io.stdout(jsonStart)
    this.order = new InOrder((outcome, index) => {
      const job = jobs[index]!
      this.entries.push(entryOf(job, outcome))
      if (report === 'json') io.stdout(jsonDocument(index, job, outcome))
      else this.print(outcome, paint, io)
    })
    this.done = (index, outcome) => {
      this.order.put(index, outcome)
      this.progress.step(jobs[index]!.target)
    }
    this.end = findings => {
      this.progress.clear()
      io.stdout(report === 'json' ? jsonEnd(this.entries, findings) : summaryText(this.entries))
    }
  }

  /** A job is done. */
  readonly done: (index: number, outcome: Outcome) => void

  /** All jobs are done. @param findings what was found in the data as a whole. */
  readonly end: (findings: readonly Diagnostic[]) => void

  private print({ diagnostics, lines, refusal }: Outcome, paint: Paint, io: Io): void {
    const found = diagnostics.filter(diagnostic => this.isNew(diagnostic))
    if (found.length === 0 && refusal === undefined) return
    this.progress.clear()
    if (found.length > 0) io.stderr(reportText(found, lineIn(lines), paint))
    if (refusal !== undefined) tellFailure(io, refusal.message, refusal.hint)
  }

  private isNew({ file, start, rule, message }: Diagnostic): boolean {
    const key = `${file}:${start.line}:${start.column} ${rule} ${message}`
    if (this.told.has(key)) return false
    if (this.told.size < mostTold) this.told.add(key)
    return true
  }
}

/** What was told beyond this may be told again: memory stays what it is. */
const mostTold = 10_000
