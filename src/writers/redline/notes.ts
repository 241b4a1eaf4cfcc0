import type { Inline } from '../../document/blocks.ts'
import type { Step } from './in-order.ts'
import type { Change } from './marks.ts'

/** A footnote of the new file: its text in both versions, or in one. */
export interface RedlineNote {
  before?: readonly Inline[]
  after?: readonly Inline[]
  /** Its number in the new version. */
  number?: number
}

/** The footnotes of both versions, numbered anew in the order of their references: a reference that is deleted is still in the file. */
export class Notes {
  readonly inOrder: RedlineNote[] = []
  private readonly before: readonly Inline[][]
  private readonly after: readonly Inline[][]
  /** Numbers in the old version by those in the new one, of notes that are the same. */
  private readonly partners = new Map<number, number>()
  private readonly kept = new Set<number>()

  /** @param steps how the notes of both versions are the same. */
  constructor(before: readonly Inline[][], after: readonly Inline[][], steps: readonly Step[]) {
    this.before = before
    this.after = after
    for (const step of steps) {
      if (step.before === undefined || step.after === undefined) continue
      this.partners.set(step.after + 1, step.before + 1)
      this.kept.add(step.before + 1)
    }
  }

  /** What a reference is known again by. */
  keyOf(side: 'before' | 'after', number: number): string {
    const old = side === 'before' ? (this.kept.has(number) ? number : undefined) : this.partners.get(number)
    return old === undefined ? `note ${side} ${number}` : `note ${old}`
  }

  /** The id of a reference that is written now. @param number its number in its version: the new one, unless it is deleted. */
  refer(number: number, change: Change | undefined): number {
    const now = { after: this.after[number - 1] ?? [], number }
    const partner = this.partners.get(number)
    if (change === 'deleted') this.inOrder.push({ before: this.before[number - 1] ?? [] })
    else if (change === 'inserted' || partner === undefined) this.inOrder.push(now)
    else this.inOrder.push({ before: this.before[partner - 1] ?? [], ...now })
    return this.inOrder.length
  }
}
