import { everyMatch } from '../../../language/every-match.ts'
import { afterLevel, type Word } from '../spelling/words.ts'
import type { PairCounts } from './pair-counts.ts'

/** Beside a word stands no word that says anything of it: a name, a number, an abbreviation. */
export const unknown = -1
/** It begins or ends a phrase: before or after it stand a comma, a bracket, nothing. */
export const edge = -2

/** The words of a text as their neighbours see them. */
export class ScoredWords {
  readonly words: readonly Word[]
  /** The number of each word in the counts; `unknown` for what is not looked at: names, symbols, what stands in quotation marks. */
  readonly ids: readonly number[]
  /** How often the counted texts have a word and the one before it side by side; -1 where the text has no two that are known. */
  readonly seen: readonly number[]
  /** How many pairs of neighbours are of words that are known, and how many of these the counted texts do not have. */
  readonly knownPairs: number
  readonly strangePairs: number
  private readonly text: string

  constructor(text: string, words: readonly Word[], counts: PairCounts) {
    this.text = text
    this.words = words
    const isQuoted = quotes(text)
    const ids: number[] = []
    const seen: number[] = []
    for (let at = 0; at < words.length; at++) {
      const { key, from, follows } = words[at]!
      const isScored = key !== undefined && !isQuoted(from) && isProse(text, words, at)
      const id = isScored ? counts.idOf(key) : unknown
      const before = follows ? ids[at - 1]! : unknown
      ids.push(id)
      seen.push(id < 0 || before < 0 ? -1 : counts.pair(before, id))
    }
    this.ids = ids
    this.seen = seen
    this.knownPairs = seen.filter(count => count >= 0).length
    this.strangePairs = seen.filter(count => count === 0).length
  }

  /** The number of the word before one, `unknown` or `edge`. */
  before(at: number): number {
    const { follows, from } = this.words[at]!
    if (follows) return this.ids[at - 1]!
    return beginsPhrase.includes(signBefore(this.text, from)) ? edge : unknown
  }

  /** The number of the word after one, `unknown` or `edge`. */
  after(at: number): number {
    if (this.words[at + 1]?.follows) return this.ids[at + 1]!
    return endsPhrase.includes(signAfter(this.text, this.words[at]!.to)) ? edge : unknown
  }

  /** True when a word with a capital stands before one, with which it may be a name: `Pháp lệnh`. */
  isAfterCapital(at: number): boolean {
    return this.words[at]!.follows && this.words[at - 1]!.letters !== 'lower'
  }
}

/** What stands before the first word of a phrase, and behind the last one; empty for nothing. A dash has blanks around it. */
const beginsPhrase = ['', ',', ';', ':', '.', '(', '!', '?', '+', '*', '…', '-', '–']
const endsPhrase = ['', ',', ';', ':', '.', ')', '!', '?', '…']

/** The sign before a place, blanks aside; empty at the beginning. */
function signBefore(text: string, at: number): string {
  let before = at - 1
  while (text[before] === ' ') before--
  return text[before] ?? ''
}

function signAfter(text: string, at: number): string {
  let after = at
  while (text[after] === ' ') after++
  return text[after] ?? ''
}

/** Small words, and the one with a capital that begins a sentence before a small word. */
function isProse(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.isPart) return false
  if (word.letters === 'lower') return word.lower.length > 1 || word.lower > 'z'
  if (word.letters !== 'title' || word.follows) return false
  const next = words[at + 1]
  if (!next?.follows || next.letters !== 'lower' || afterLevel(words, at)) return false
  const sign = signBefore(text, word.from)
  // A label, `a)` or `II)`, is a word as well.
  return at === 0 || '.!?:'.includes(sign) || (at === 1 && sign === ')')
}

/** Whether a place is between quotation marks; to be asked in the order of the text. */
function quotes(text: string): (at: number) => boolean {
  if (!text.includes('“') && !text.includes('"') && !text.includes('«')) return () => false
  const found = everyMatch(text, /“[^”]*|«[^»]*|"[^"]*"?/g)
  let next = 0
  return at => {
    while (next < found.length && found[next]!.index + found[next]![0].length <= at) next++
    return next < found.length && found[next]!.index < at
  }
}
