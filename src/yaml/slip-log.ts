import type { Line } from './lines.ts'
import { nextInOrder, type StructureLine } from './reach.ts'
import type { YamlRule } from './rules.ts'
import type { Trap } from './trap.ts'

/** A slip found on the lines, and the stretch in which the parser's own errors stem from it. */
export interface Slip {
  trap: Trap
  from: number
  /** The next line that is in order again begins here. */
  reach: number
}

interface Told {
  trap: Trap
  from: number
  line: number
  column: number
}

/** Nobody mends more at once; each slip costs a search for the next line in order. */
const maxSlips = 200

/** Collects slips. `column` says what ends the stretch of a slip: the next line in order at that column or before it. */
export class SlipLog {
  private readonly told: Told[] = []
  private run: { rule: YamlRule; told: Told; count: number; retell: (count: number) => Trap } | undefined

  get isFull(): boolean {
    return this.told.length >= maxSlips
  }

  tell(trap: Trap, line: Line, column = line.indent, from = line.start): void {
    this.told.push({ trap, from, line: line.index, column })
  }

  /** Tells a slip that concerns a whole line; the same in neighbouring lines is told once, with their number. */
  tellLine(rule: YamlRule, retell: (count: number) => Trap, line: Line, from: number): void {
    const { run } = this
    if (run !== undefined && run.rule === rule) {
      run.count++
      run.told.trap = run.retell(run.count)
      run.told.line = line.index
      return
    }
    const told = { trap: retell(1), from, line: line.index, column: Number.POSITIVE_INFINITY }
    this.told.push(told)
    this.run = { rule, told, count: 1, retell }
  }

  /** A line in order parts two runs. */
  endRun(): void {
    this.run = undefined
  }

  isTold(rule: YamlRule, start: number): boolean {
    return this.told.some(({ trap }) => trap.rule === rule && trap.start === start)
  }

  slips(structure: readonly StructureLine[], end: number): Slip[] {
    const reach = nextInOrder(structure, end)
    return this.told.map(({ trap, from, line, column }) => ({ trap, from, reach: reach(line, column) }))
  }
}
