import type { Lexicon } from '../spelling/lexicon.ts'
import type { PairCounts } from './pair-counts.ts'

/** What each other place of a pair in the plan counts for. */
export const ofPlan = 5

/** What the lists of words say of syllables, which are told by their numbers in the counts. */
export class KnownWords {
  private readonly counts: PairCounts
  private readonly lexicon: Lexicon

  constructor(counts: PairCounts, lexicon: Lexicon) {
    this.counts = counts
    this.lexicon = lexicon
  }

  /** True when two syllables are a word, or a part of one. */
  isPair(first: number, second: number): boolean {
    return this.lexicon.isPair(this.counts.keyOf(first), this.counts.keyOf(second))
  }

  /** True for a syllable that is a word by itself. */
  isSingle(id: number): boolean {
    return this.lexicon.isSingle(this.counts.keyOf(id))
  }

  /** True for a word that stands between others of all kinds. */
  isJoining(id: number): boolean {
    return this.lexicon.isJoining(this.counts.keyOf(id))
  }
}
