import { memoize } from '../../../language/memoize.ts'
import { spellingKey } from './spelling-key.ts'

/** How a word is written: `lower`, `Title`, `CAPS`, or `miXed`. */
type LetterCase = 'lower' | 'title' | 'caps' | 'mixed'

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

/** Anything but letters, and the marks of those that are composed of several characters. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
const betweenWords = /([^\u0300-\u036f\p{L}]+)/u

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  // Words, and in turn what stands between them.
  const pieces = text.split(betweenWords)
  let from = 0
  for (let at = 0; at < pieces.length; at += 2) {
    const word = pieces[at]!
    const [before, after] = [pieces[at - 1], pieces[at + 1]]
    from += before?.length ?? 0
    if (word === '') continue
    const to = from + word.length
    const { lower, key, letters } = spelledOf(word)
    words.push({
      text: word,
      lower,
      from,
      to,
      key,
      letters,
      follows: words.length > 0 && (before === ' ' || before?.trim() === ''),
      isBeforeNumber: after !== undefined && after.length > 1 && /^ \d/.test(after),
      isPart: isBeside(text, from - 1, from - 2) || isBeside(text, to, to + 1),
    })
    from = to
  }
  return words
}

/** Whether a sign holds a word and something else together: not a dash with a blank, and no full stop at the end of a sentence. */
function isBeside(text: string, at: number, beyond: number): boolean {
  const sign = text[at]
  if (sign === undefined || sign === ' ' || sign === ',' || !beside.test(sign)) return false
  return /\d/.test(sign) || /[\p{L}\d/]|[\u0300-\u036f]/u.test(text[beyond] ?? '')
}

/** What is the same wherever a word stands. */
type Spelled = Pick<Word, 'lower' | 'key' | 'letters'>

/** A plan has a few thousand different words; a file that has more than these is no plan. */
const spelledOf = memoize((word: string): Spelled => {
  const lower = word.toLowerCase()
  return { lower, key: spellingKey(lower), letters: letterCase(word, lower) }
}, 50_000)

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
