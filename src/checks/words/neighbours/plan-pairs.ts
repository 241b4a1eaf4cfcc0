import type { PairCounts } from './pair-counts.ts'
import type { ScoredWord } from './scored-words.ts'

/** Two numbers of syllables as one: the first times this, and the second. */
const base = 1 << 16

/** Of pairs that texts have so seldom the plan's own use tells something. */
const seldom = 30

/** What stands for the pairs of a plan that has few. */
const usualPairs = 300
const usualStrangeness = 0.1
/** What is stranger is doubted. */
const mostUsual = 0.12

/**
 * How often a plan itself has pairs of words, and a word between two others; each of its places with other words around counted once: a
 * line that is said again for every unit is no second witness.
 */
export class PlanPairs {
  private readonly pairs = new Map<number, number>()
  private readonly betweens = new Map<string, number>()

  /**
   * How unlike the counted texts the plan is: the share of its pairs that they do not have, from 0 to 1. Plans have about a tenth, and
   * essays a quarter. A short plan is taken to be like others.
   */
  private readonly strangeness: number

  constructor(texts: readonly (readonly ScoredWord[])[], counts: PairCounts) {
    const seen = new Set<string>()
    let all = usualPairs
    let strange = usualPairs * usualStrangeness
    for (const words of texts)
      for (const [at, { id, before, after }] of words.entries()) {
        if (id < 0 || before < 0) continue
        const count = counts.pair(before, id)
        all++
        if (count === 0) strange++
        if (count >= seldom) continue
        if (!isNew(seen, `${words[at - 1]!.before} ${before} ${id} ${after}`)) continue
        const pair = before * base + id
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
      }
    this.strangeness = strange / all
    for (const words of texts)
      for (const [at, { id, before, after }] of words.entries()) {
        if (id < 0 || before < 0 || after < 0 || !this.pairs.has(before * base + after)) continue
        const three = `${before} ${id} ${after}`
        if (isNew(seen, `${words[at - 1]!.before} ${three} ${words[at + 1]!.after}`))
          this.betweens.set(three, (this.betweens.get(three) ?? 0) + 1)
      }
  }

  /** What is added to the score that a report needs: the less a plan is like the texts, the less their counts say of it. */
  get doubt(): number {
    return 50 * Math.max(0, this.strangeness - mostUsual)
  }

  /** In how many surroundings the pair stands in the plan; asked of pairs that texts have seldom. */
  count(first: number, second: number): number {
    return this.pairs.get(first * base + second) ?? 0
  }

  /** The same of a word between two that the plan also has side by side, which texts have seldom. */
  countBetween(first: number, id: number, last: number): number {
    return this.betweens.get(`${first} ${id} ${last}`) ?? 0
  }
}

function isNew(seen: Set<string>, around: string): boolean {
  if (seen.has(around)) return false
  seen.add(around)
  return true
}
