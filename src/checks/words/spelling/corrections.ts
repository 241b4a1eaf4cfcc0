import { untone } from '../../../language/tones.ts'
import { isCommonest } from './commonest.ts'
import { spellingDistance } from './distance.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

/** A change of one or two neighbouring words that makes a known word of them. */
export interface Correction {
  /** Indexes in the list of words, [first, last]. */
  first: number
  last: number
  /** What should stand there, by key, one for each word. */
  right: readonly string[]
  /** Lower is likelier. */
  cost: number
  /** The right word is one that joins others, `để` or `các`. */
  isJoiner?: true
}

/** How often two syllables stand side by side in the plan. */
type Evidence = (first: string, second: string) => number

/** Words with which a mistake of a tone makes another that is no word beside its neighbours: “văn bản đề quy định”. */
const joiners = 'để của các những được trong với theo tại đến xã tỉnh huyện'.split(' ')

/** Looks for what a word that fits neither neighbour was meant to be. */
export class Corrector {
  private readonly lexicon: Lexicon
  private readonly evidence: Evidence

  constructor(lexicon: Lexicon, evidence: Evidence) {
    this.lexicon = lexicon
    this.evidence = evidence
  }

  /** Whether two neighbours make a known word or phrase. */
  isPair(words: readonly Word[], first: number): boolean {
    if (first < 0 || first + 1 >= words.length) return false
    const one = words[first]!.key
    const { key: other, follows } = words[first + 1]!
    return follows && one !== undefined && other !== undefined && this.lexicon.isPair(one, other)
  }

  /**
   * The likeliest corrections of a word and its neighbours; several when they are equal, none when nothing is near.
   * @param isLikely whether a correction is looked at; all are unless it is given.
   */
  corrections(
    words: readonly Word[],
    at: number,
    isLikely: (words: readonly Word[], correction: Correction) => boolean = () => true,
  ): Correction[] {
    const word = words[at]!
    const near = [...this.ofItself(words, at)]
    if (word.key !== undefined) near.push(...this.ofNeighbours(words, at, word.key))
    const stands = word.follows || words[at + 1]?.follows
    if (near.length === 0 && word.key !== undefined && stands) near.push(...joined(words, word.key, at))
    const found = near.filter(correction => isLikely(words, correction))
    const evidence = this.evidenceOf(words)
    const likely = likeliest(
      found.filter(
        correction => correction.cost <= 0.5 || this.isTelling(words, correction) || evidence(correction) > 0,
      ),
      evidence,
    )
    const common = likely.filter(correction => correction.cost <= 0.5 && makesCommonest(words, correction))
    return common.length > 0 ? common : likely
  }

  /** Whether the plan has the words as they are so often that they are likely right: a word of another field. */
  isUsual(words: readonly Word[], at: number, correction: Correction): boolean {
    const key = words[at]!.key
    if (key === undefined) return false
    const [previous, next] = [words[at]!.follows ? words[at - 1]?.key : undefined, words[at + 1]?.key]
    const before = previous === undefined ? 0 : this.evidence(previous, key)
    const after = next === undefined || !words[at + 1]!.follows ? 0 : this.evidence(key, next)
    const often = Math.max(before, after)
    if (often <= 2 || often < this.evidenceOf(words)(correction)) return false
    return !this.isHabit(words, at, correction)
  }

  /** Whether a word is a mistake however often it is made: it is nowhere a word, or what it was meant to be is one of the commonest. */
  private isHabit(words: readonly Word[], at: number, correction: Correction): boolean {
    const { first, last, cost } = correction
    if (first !== at || last !== at || cost > 0.75) return false
    if (cost <= 0.5 && !this.lexicon.isKnown(words[at]!.key!)) return true
    return makesCommonest(words, correction)
  }

  /** The one word of one syllable that a misspelt one is but for a tone or a mark. */
  single(typed: string, limit: 0 | 0.5): string | undefined {
    const near = this.lexicon.singlesLike(typed).filter(word => spellingDistance(typed, word, limit) <= limit)
    return near.length === 1 ? near[0] : undefined
  }

  /** Whether the right words belong together: not when each stands well alone, as in “cỡ chữ”, or a letter was changed twice. */
  private isTelling(words: readonly Word[], { first, last, right, cost }: Correction): boolean {
    if (cost > 1.25) return false
    const beside = first === last ? [words[first - 1]?.key, words[last + 1]?.key] : []
    return ![...right, ...beside].every(key => key === undefined || this.lexicon.isSingle(key))
  }

  /** The word itself is changed, the neighbour stays. */
  private *ofItself(words: readonly Word[], at: number): Generator<Correction> {
    const { key, lower } = words[at]!
    const isDoubtful = key === undefined || !this.lexicon.isKnown(key)
    const limit = isDoubtful ? 1.5 : 1
    const typed = key ?? lower
    const change = function* (candidates: readonly string[]): Generator<Correction> {
      for (const right of candidates) {
        const cost = right === typed ? limit + 1 : spellingDistance(typed, right, limit)
        if (cost <= limit) yield { first: at, last: at, right: [right], cost }
      }
    }
    const next = words[at + 1]
    if (isNeighbour(next, words[at]!) && next.follows && (isDoubtful || !this.isPair(words, at + 1)))
      yield* change(this.lexicon.before(next.key))
    const previous = words[at - 1]
    if (
      isNeighbour(previous, words[at]!) &&
      words[at]!.follows &&
      (isDoubtful || !this.isPair(words, at - 2))
    )
      yield* change(this.lexicon.after(previous.key))
  }

  /** The neighbour is changed, when it does not belong to what stands on its other side; or the tones of both. */
  private *ofNeighbours(words: readonly Word[], at: number, key: string): Generator<Correction> {
    const next = words[at + 1]
    if (isNeighbour(next, words[at]!) && next.follows && !this.isPair(words, at + 1)) {
      yield* this.ofNeighbour(next.key, this.lexicon.after(key), at + 1)
      for (const right of this.lexicon.isSingle(next.key) ? [] : this.lexicon.alike(key, next.key))
        yield { first: at, last: at + 1, right, cost: 1.25 }
    }
    const previous = words[at - 1]
    if (isNeighbour(previous, words[at]!) && words[at]!.follows && !this.isPair(words, at - 2)) {
      yield* this.ofNeighbour(previous.key, this.lexicon.before(key), at - 1)
      for (const right of this.lexicon.isSingle(previous.key) ? [] : this.lexicon.alike(previous.key, key))
        yield { first: at - 1, last: at, right, cost: 1.25 }
    }
  }

  private *ofNeighbour(key: string, candidates: readonly string[], at: number): Generator<Correction> {
    const limit = this.lexicon.isSingle(key) ? 0.5 : 1
    for (const right of candidates) {
      const cost = spellingDistance(key, right, limit)
      if (cost <= limit && right !== key) yield { first: at, last: at, right: [right], cost: cost + 0.25 }
    }
  }

  /** How often the words of a correction stand in the plan where they are right. */
  private evidenceOf(words: readonly Word[]): (correction: Correction) => number {
    return ({ first, last, right }) => {
      const keys = [words[first - 1]?.key, ...right, words[last + 1]?.key]
      let most = 0
      for (let index = 1; index < keys.length; index++) {
        const [one, other] = [keys[index - 1], keys[index]]
        if (one !== undefined && other !== undefined && this.lexicon.isPair(one, other))
          most = Math.max(most, this.evidence(one, other))
      }
      return most
    }
  }
}

/** Whether a word that is put right makes one of the commonest words with a neighbour. */
function makesCommonest(words: readonly Word[], { first, last, right }: Correction): boolean {
  const previous = words[first]!.follows ? words[first - 1]?.key : undefined
  const next = words[last + 1]?.follows ? words[last + 1]!.key : undefined
  return (
    (previous !== undefined && isCommonest(previous, right[0]!)) ||
    (next !== undefined && isCommonest(right.at(-1)!, next))
  )
}

/** Whether a neighbour can be of one word with it: a name or an abbreviation beside a common word is not. */
const isNeighbour = (neighbour: Word | undefined, word: Word): neighbour is Word & { key: string } =>
  neighbour?.key !== undefined &&
  !neighbour.isPart &&
  (neighbour.letters === 'lower' ||
    (neighbour.letters === 'title' ? neighbour.to <= word.from : word.letters === 'caps'))

/** Words by themselves in a text of any field, which may as well be meant. */
const alsoWords = new Set('tài tình tinh tĩnh đế đệ xả xá trọng'.split(' '))

const levels = new Set(['tỉnh', 'xã'])

/** After these, or before a name, “tình” is “tỉnh”. */
const levelAfter = new Set('ubnd hđnd cấp toàn'.split(' '))

function joined(words: readonly Word[], key: string, at: number): Correction[] {
  const letters = untone(key)?.letters
  const next = words[at + 1]
  const isBeforeName = next?.follows === true && next.letters === 'title'
  const isLevel = isBeforeName || (words[at]!.follows && levelAfter.has(words[at - 1]!.lower))
  return joiners
    .filter(right => right !== key && untone(right)?.letters === letters)
    .filter(right => !alsoWords.has(key) || (isLevel && levels.has(right)))
    .map(right => ({ first: at, last: at, right: [right], cost: 0.5, isJoiner: true }))
}

function likeliest(found: readonly Correction[], evidence: (correction: Correction) => number): Correction[] {
  const different = new Map<string, Correction>()
  for (const correction of found) {
    const name = `${correction.first} ${correction.right.join(' ')}`
    if ((different.get(name)?.cost ?? Infinity) > correction.cost) different.set(name, correction)
  }
  const lowest = Math.min(...[...different.values()].map(({ cost }) => cost))
  const near = [...different.values()].filter(({ cost }) => cost <= lowest + 0.25)
  const weights = near.map(evidence)
  const most = Math.max(0, ...weights)
  const kept = near.filter((_, index) => weights[index] === most)
  return kept.filter(({ cost }) => cost === Math.min(...kept.map(other => other.cost)))
}
