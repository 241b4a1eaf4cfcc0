import { spellingKey } from './spelling-key.ts'

/** How a word is written: `lower`, `Title`, `CAPS`, or `miXed`. */
export type LetterCase = 'lower' | 'title' | 'caps' | 'mixed'

/** A run of letters in a text. */
export interface Word {
  text: string
  /** In lower case. */
  lower: string
  from: number
  to: number
  /** Its `spellingKey`, if it is a syllable. */
  key: string | undefined
  letters: LetterCase
  /** True when nothing but blanks stands between it and the word before. */
  follows: boolean
  /** True for a part of something longer: a symbol, an address, a number, a word with hyphens. */
  isPart: boolean
  /** True when a number follows after a blank. */
  isBeforeNumber: boolean
}

const beside = /[\d\-–/@_'’&.\\]/u

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const to = index + word.length
    const lower = word.toLowerCase()
    words.push({
      text: word,
      lower,
      from: index,
      to,
      key: spellingKey(lower),
      letters: letterCase(word, lower),
      follows: words.length > 0 && text.slice(end, index).trim() === '',
      isBeforeNumber: text[to] === ' ' && /\d/.test(text[to + 1] ?? ''),
      isPart: isBeside(text, index - 1, index - 2) || isBeside(text, to, to + 1),
    })
    end = to
  }
  return words
}

/** Whether a sign holds a word and something else together: not a dash with a blank, and no full stop at the end of a sentence. */
function isBeside(text: string, at: number, beyond: number): boolean {
  const sign = text[at]
  if (sign === undefined || sign === ' ' || sign === ',' || !beside.test(sign)) return false
  return /\d/.test(sign) || /[\p{L}\p{M}\d/]/u.test(text[beyond] ?? '')
}

function letterCase(word: string, lower: string): LetterCase {
  if (word === lower) return 'lower'
  if (word.slice(1) === lower.slice(1)) return word.length === 1 ? 'caps' : 'title'
  return word === word.toUpperCase() ? 'caps' : 'mixed'
}

/** A word in the letter case of another. */
export function inCaseOf(word: string, like: Word): string {
  if (like.letters === 'caps' && like.text.length > 1) return word.toUpperCase()
  return like.letters === 'title' || like.letters === 'caps' ? word[0]!.toUpperCase() + word.slice(1) : word
}

/** Nouns before a name. */
const levels = new Set(
  'xã huyện tỉnh phường thôn quận trấn phố bản ấp buôn làng xóm ông bà họ tên'.split(' '),
)

/** Whether a word stands where a name does, soon after a noun such as “xã”. */
export function afterLevel(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some(back => levels.has(words[at - back]?.lower ?? ''))
}
