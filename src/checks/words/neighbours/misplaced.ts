import type { Lexicon } from '../spelling/lexicon.ts'
import { KnownWords, ofPlan } from './known-words.ts'
import type { Alike, PairCounts } from './pair-counts.ts'
import type { PlanPairs } from './plan-pairs.ts'
import { edge, type ScoredWords, unknown } from './scored-words.ts'

/** A word that hardly stands beside its neighbours, and one that is like it and often does. */
export interface Misplaced {
  /** Indexes in the list of words; the first and last word of the pair that the right one makes, with the wrong one among them. */
  at: number
  beside: number
  /** The key of the word that is likely meant. */
  right: string
  /** How sure it is, as a natural logarithm: how much likelier the words are with the right one, less what speaks against it. */
  score: number
}

/**
 * The score that a report needs, from which on one in ten or fewer is wrong (docs/data.md says how that was measured): of a tone or a mark, and of
 * a letter, where the right word is known to stand beside both neighbours, and where one side says nothing of it.
 */
const leastScores = {
  mark: { besideBoth: 5.7, besideOne: 7.4 },
  letter: { besideBoth: 7.6, besideOne: 9.3 },
}
/** So often the right word stands beside each of both neighbours. */
const leastBesideBoth = { mark: 10, letter: 50 }

/** A pair that texts have so often is right whatever stands beside it. */
const surelyRight = 100
/** The right word stands so often beside one of its neighbours. */
const leastSupport = 30
/** That the right word makes one of the lists with its neighbour. */
const ofWord = 0.7

/** Judges each word of a plan by its neighbours. */
export class MisplacedWords {
  private readonly counts: PairCounts
  private readonly known: KnownWords
  private readonly plan: PlanPairs

  constructor(counts: PairCounts, lexicon: Lexicon, plan: PlanPairs) {
    this.counts = counts
    this.known = new KnownWords(counts, lexicon)
    this.plan = plan
  }

  /** The word at an index, if it is likely another than was meant. */
  at(text: ScoredWords, at: number): Misplaced | undefined {
    const { counts } = this
    const id = text.ids[at]!
    const pairBefore = text.seen[at]!
    const pairAfter = text.seen[at + 1] ?? -1
    const seen = Math.max(pairBefore, pairAfter)
    if (id < 0 || seen < 0 || seen >= surelyRight) return undefined
    const [before, after] = [text.before(at), text.after(at)]
    if ((before >= 0 && this.known.isPair(before, id)) || (after >= 0 && this.known.isPair(id, after)))
      return undefined
    let best: Misplaced | undefined
    let typed: number | undefined
    for (const { id: right, far } of counts.alike(id)) {
      const rightBefore = before < 0 ? 0 : counts.pair(before, right)
      const rightAfter = after < 0 ? 0 : counts.pair(right, after)
      if (Math.max(rightBefore, rightAfter) < leastSupport) continue
      typed ??= this.likelihood(before, id, after, pairBefore, pairAfter, 1)
      const least = leastScore(far, Math.min(rightBefore, rightAfter)) + this.plan.doubt
      let score = this.likelihood(before, right, after, rightBefore, rightAfter, 0) - typed - costOf(far)
      if (score + ofWord < Math.max(best?.score ?? 0, least)) continue
      score += this.evidence(id, before, after, right, rightBefore, rightAfter, seen)
      if (text.isAfterCapital(at)) score -= 2
      if (score < Math.max(best?.score ?? 0, least)) continue
      const beside = rightAfter > rightBefore ? at + 1 : at - 1
      best = { at, beside, right: counts.keyOf(right), score }
    }
    return best
  }

  /** The logarithm of how likely a word is between its neighbours; only to be held against that of another at the same place. */
  private likelihood(
    before: number,
    id: number,
    after: number,
    pairBefore: number,
    pairAfter: number,
    own: number,
  ): number {
    const all = this.counts.count(id)
    const left =
      before === unknown
        ? all
        : before === edge
          ? this.counts.countAtStart(id)
          : this.weight(before, id, pairBefore, own)
    const right =
      after === unknown
        ? all
        : after === edge
          ? this.counts.countAtEnd(id)
          : this.weight(id, after, pairAfter, own)
    return Math.log(left) + Math.log(right) - Math.log(all)
  }

  /** How much a pair is worth: its count in the texts, in the lists and in the plan, without the place that is judged. */
  private weight(first: number, second: number, seen: number, own: number): number {
    const weight = seen > 0 ? seen : this.counts.chance(first, second)
    return weight + ofPlan * Math.max(0, this.plan.count(first, second) - own)
  }

  /** What speaks for or against a word that is likely by its neighbours. */
  private evidence(
    id: number,
    before: number,
    after: number,
    right: number,
    rightBefore: number,
    rightAfter: number,
    seen: number,
  ): number {
    let score = 0
    // It may stand by itself: “vào [dân] chủ” is none of the words of “dân”.
    if (this.known.isJoining(id)) score -= 3
    // Of one side alone less can be told: `tính dự báo [cao].`
    else if (this.known.isSingle(id)) score -= Math.min(rightBefore, rightAfter) > 0 ? 1.5 : 2.1
    const isWord =
      (before >= 0 && this.known.isPair(before, right)) || (after >= 0 && this.known.isPair(right, after))
    if (isWord) score += ofWord
    // Beside its other neighbour the right word is not at home either.
    if ((before >= 0 && rightBefore === 0) || (after >= 0 && rightAfter === 0)) score -= 1
    // The pair is known, and no hundredth of what is meant.
    if (seen >= 30 && seen * 100 > Math.max(rightBefore, rightAfter)) score -= 1.5
    // Of a word that texts have seldom, they lack most neighbours.
    if (this.counts.count(id) < 1000) score -= 1
    // Nothing is known of one side.
    if (before === unknown || after === unknown) score -= 1.5
    return score
  }
}

/** @param beside how often the right word stands beside the neighbour that it stands beside more seldom; 0 where one says nothing */
function leastScore(far: Alike['far'], beside: number): number {
  const kind = far < 1 ? 'mark' : 'letter'
  return leastScores[kind][beside >= leastBesideBoth[kind] ? 'besideBoth' : 'besideOne']
}

/** How much likelier a mistake of a tone or a mark is than one of a sound or a letter. */
const costOf = (far: Alike['far']): number => (far <= 0.5 ? 0 : far < 1 ? 0.7 : 2)
