import { durationText, type Pace, paceText, progressLine } from '../../batch/pace.ts'
import { visibleLine } from '../../diagnostics/visible.ts'
import type { Io } from '../io.ts'

/** A line on a terminal is drawn anew this often; elsewhere a line is added this often. In milliseconds. */
const redrawn = 100
const added = 10_000

/** Tells how far a run is: on a terminal by one line that is written over, elsewhere by a line now and then. */
export class Progress {
  private readonly io: Io
  private readonly total: number
  private readonly begun: number
  private last: number
  private done = 0
  /** Characters of the line that stands on the terminal. */
  private drawn = 0

  constructor(total: number, io: Io) {
    this.io = io
    this.total = total
    this.begun = io.now().getTime()
    this.last = this.begun
  }

  /** A document is done. @param name the name of its file. */
  step(name: string): void {
    this.done++
    const { columns } = this.io
    const now = this.io.now().getTime()
    if (now - this.last < (columns === undefined ? added : redrawn)) return
    this.last = now
    const pace: Pace = { done: this.done, total: this.total, elapsed: now - this.begun }
    if (columns === undefined) this.io.stderr(`${paceText(pace)}\n`)
    else this.draw(progressLine(visibleLine(name), pace, columns))
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    if (this.drawn > 0) this.draw('')
  }

  /** `12 giây`: how long the run took. */
  taken(): string {
    return durationText((this.io.now().getTime() - this.begun) / 1000)
  }

  /** Blanks instead of codes of the terminal: nothing is left of a longer line, and NO_COLOR has nothing to say. */
  private draw(line: string): void {
    const start = this.io.own('\r')
    this.io.stderr(`${start}${line.padEnd(this.drawn)}${start}${line}`)
    this.drawn = line.length
  }
}
