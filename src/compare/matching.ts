import type { Container, Entry } from './entry.ts'
import type { Pair } from './pair-up.ts'

/** Which entries of two plans are the same thing. */
export class Matching {
  readonly pairs: Pair<Entry>[] = []
  private readonly partners = new Map<Entry, Entry>()
  private readonly numbers = new Map<Entry, number>()
  private readonly settled = new Set<Entry>()

  /** Adds a pair, unless one of its sides has a partner. */
  add(before: Entry, after: Entry): void {
    if (this.has(before) || this.has(after)) return
    this.partners.set(before, after)
    this.partners.set(after, before)
    this.numbers.set(before, this.pairs.length)
    this.numbers.set(after, this.pairs.length)
    this.pairs.push([before, after])
  }

  addAll(pairs: readonly Pair<Entry>[]): void {
    for (const [before, after] of pairs) this.add(before, after)
  }

  /** Sets aside what is told otherwise: it has no partner and is not open. */
  settle(entry: Entry): void {
    this.settled.add(entry)
  }

  has(entry: Entry): boolean {
    return this.partners.has(entry) || this.settled.has(entry)
  }

  /** The same thing in the other plan. */
  partner(entry: Entry): Entry | undefined {
    return this.partners.get(entry)
  }

  /** A name that an entry has in common with its partner, and with nothing else. */
  nameOf(entry: Entry): string | undefined {
    const number = this.numbers.get(entry)
    return number === undefined ? undefined : String(number)
  }

  /** True when both stand in the same thing. */
  sameParent(before: Entry, after: Entry): boolean {
    return isPaired(before.parent, after.parent, this)
  }

  /** Those without a partner. */
  open<T extends Entry>(entries: readonly T[]): T[] {
    return entries.filter(entry => !this.has(entry))
  }
}

function isPaired(before: Container | undefined, after: Container | undefined, matching: Matching): boolean {
  if (before === undefined || after === undefined) return before === after
  return matching.partner(before) === after
}
