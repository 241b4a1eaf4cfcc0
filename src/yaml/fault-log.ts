import type { SourceLine } from './lines.ts'
import type { Mistake } from './mistake.ts'
import { nextInOrder, type StructureLine } from './reach.ts'
import type { YamlRule } from './rules.ts'

/** A mistake found on the lines, and the stretch in which the parser's own errors stem from it. */
export interface LineFault {
  mistake: Mistake
  from: number
  /** The next line that is in order again begins here. */
  reach: number
}

interface ReportedFault {
  mistake: Mistake
  from: number
  line: number
  column: number
}

/** Nobody mends more at once; each mistake costs a search for the next line in order. */
const maxFaults = 200

/** Collects mistakes. `column` says what ends the stretch of a mistake: the next line in order at that column or before it. */
export class FaultLog {
  private readonly reported: ReportedFault[] = []
  private run:
    | { rule: YamlRule; reported: ReportedFault; count: number; retell: (count: number) => Mistake }
    | undefined

  get isFull(): boolean {
    return this.reported.length >= maxFaults
  }

  tell(mistake: Mistake, line: SourceLine, column = line.indent, from = line.start): void {
    this.reported.push({ mistake, from, line: line.index, column })
  }

  /** Reports a mistake that concerns a whole line; the same in neighbouring lines is reported once, with their number. */
  tellLine(rule: YamlRule, retell: (count: number) => Mistake, line: SourceLine, from: number): void {
    const { run } = this
    if (run !== undefined && run.rule === rule) {
      run.count++
      run.reported.mistake = run.retell(run.count)
      run.reported.line = line.index
      return
    }
    const reported = { mistake: retell(1), from, line: line.index, column: Number.POSITIVE_INFINITY }
    this.reported.push(reported)
    this.run = { rule, reported, count: 1, retell }
  }

  /** A line in order parts two runs. */
  endRun(): void {
    this.run = undefined
  }

  isReported(rule: YamlRule, start: number): boolean {
    return this.reported.some(({ mistake }) => mistake.rule === rule && mistake.start === start)
  }

  faults(structure: readonly StructureLine[], end: number): LineFault[] {
    const reach = nextInOrder(structure, end)
    return this.reported.map(({ mistake, from, line, column }) => ({
      mistake,
      from,
      reach: reach(line, column),
    }))
  }
}
