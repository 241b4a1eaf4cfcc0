import type { Lexicon } from '../spelling/lexicon.ts'
import { KnownWords, ofPlan } from './known-words.ts'
import type { PairCounts } from './pair-counts.ts'
import type { PlanPairs } from './plan-pairs.ts'
import type { ScoredWords } from './scored-words.ts'

/** A place between two words where one is likely lost. */
export interface Lost {
  /** Index of the word before it. */
  at: number
  /** The key of the word that is likely lost. */
  missing: string
  /** How sure it is, as a natural logarithm; see `Misplaced`. */
  score: number
}

/** From here on one report in ten or fewer is wrong (docs/data.md says how that was measured). */
const leastScore = 6
/** The lost word stands so often after the one before it. */
const leastBefore = 20
/** Where it stands more seldom before the next one, that may be chance. */
const oftenAfter = 20

/** Finds where a syllable of a word was lost: “niêm yết thủ hành chính”. */
export class LostWords {
  private readonly counts: PairCounts
  private readonly known: KnownWords
  private readonly plan: PlanPairs

  constructor(counts: PairCounts, lexicon: Lexicon, plan: PlanPairs) {
    this.counts = counts
    this.known = new KnownWords(counts, lexicon)
    this.plan = plan
  }

  /** What is likely lost after the word at an index: nothing where texts or lists have the words side by side, or both are of other words. */
  after(text: ScoredWords, at: number): Lost | undefined {
    const { counts } = this
    if (text.seen[at + 1] !== 0 || text.isAfterCapital(at)) return undefined
    const [first, last] = [text.ids[at]!, text.ids[at + 1]!]
    if (first === last) return undefined
    if (this.known.isJoining(first) || this.known.isJoining(last) || this.known.isPair(first, last))
      return undefined
    const [before, beyond] = [text.before(at), text.after(at + 1)]
    const isFirstFree = before < 0 || !this.known.isPair(before, first)
    const isLastFree = beyond < 0 || !this.known.isPair(last, beyond)
    if (!isFirstFree && !isLastFree) return undefined
    const typed = counts.chance(first, last) + ofPlan * Math.max(0, this.plan.count(first, last) - 1)
    const least = leastScore + this.plan.doubt
    let best: Lost | undefined
    for (const found of counts.between(first, last, leastBefore)) {
      const likelihood = (found.before * found.after) / counts.count(found.id)
      let score =
        Math.log(likelihood / typed) + 2 * Math.log(1 + this.plan.countBetween(first, found.id, last))
      if (score < (best?.score ?? least) - 1 || this.known.isJoining(found.id)) continue
      const isFirst = isFirstFree && this.known.isPair(first, found.id)
      const isLast = isLastFree && this.known.isPair(found.id, last)
      if (!isFirst && !isLast) continue
      // Half a word stands there that is none by itself.
      const isHalf = (isFirst && !this.known.isSingle(first)) || (isLast && !this.known.isSingle(last))
      if (!isHalf) score -= 1.5
      if (isFirst && isLast) score += 0.7
      // Of the end of a word alone much is left by itself: “bảo đảm lượng dự trữ”.
      if (!isFirst) score -= 1
      if (found.after < oftenAfter) score -= 1
      if (score >= (best?.score ?? least)) best = { at, missing: counts.keyOf(found.id), score }
    }
    return best
  }
}
