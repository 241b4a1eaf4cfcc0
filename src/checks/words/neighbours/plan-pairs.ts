import type { ScoredWords } from './scored-words.ts'

/** Two numbers of syllables as one: the first times this, and the second. */
const base = 1 << 16

/** Of pairs that texts have so seldom the plan's own use tells something. */
const seldom = 30

/** What stands for the pairs of a plan that has few. */
const usualPairs = 300
const usualStrangeness = 0.1
/** What is stranger is doubted, and how much. */
const mostUsual = 0.12
const doubtOfStrange = 50

/**
 * How often a plan itself has pairs of words, and a word between two others; each of its places with other words around counted once: a
 * line that is said again for every unit is no second witness.
 */
export class PlanPairs {
  private readonly pairs = new Map<number, number>()
  private readonly betweens = new Map<string, number>()

  /**
   * What is added to the score that a report needs: the less a plan is like the counted texts, the less they say of it. Of the pairs of plans
   * they lack a tenth, of essays a quarter; a short plan is taken to be like others.
   */
  readonly doubt: number

  /** @param texts of all places; those that are the same may be one */
  constructor(texts: readonly ScoredWords[]) {
    const known = new Set<string>()
    let all = usualPairs
    let strange = usualPairs * usualStrangeness
    for (const { knownPairs, strangePairs } of texts) {
      all += knownPairs
      strange += strangePairs
    }
    this.doubt = doubtOfStrange * Math.max(0, strange / all - mostUsual)
    const different = new Set(texts)
    for (const text of different)
      for (let at = 1; at < text.ids.length; at++) {
        const seen = text.seen[at]!
        if (seen < 0 || seen >= seldom) continue
        const [first, second] = [text.ids[at - 1]!, text.ids[at]!]
        if (!isNew(known, `${text.before(at - 1)} ${first} ${second} ${text.after(at)}`)) continue
        const pair = first * base + second
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
      }
    for (const text of different)
      for (let at = 1; at + 1 < text.ids.length; at++) {
        if (text.seen[at]! < 0 || text.seen[at + 1]! < 0) continue
        const [first, id, last] = [text.ids[at - 1]!, text.ids[at]!, text.ids[at + 1]!]
        if (!this.pairs.has(first * base + last)) continue
        const three = `${first} ${id} ${last}`
        if (isNew(known, `${text.before(at - 1)} ${three} ${text.after(at + 1)}`))
          this.betweens.set(three, (this.betweens.get(three) ?? 0) + 1)
      }
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

function isNew(known: Set<string>, around: string): boolean {
  if (known.has(around)) return false
  known.add(around)
  return true
}
