import loadAbbreviations from '../../data/tu-ngu/chu-viet-tat.yaml'
import { countBy } from '../collections/count-by.ts'
import { memoize } from './memoize.ts'
import { neighbours } from './neighbours.ts'
import { pattern } from './pattern.ts'
import { withoutMarks } from './without-marks.ts'

/** Abbreviations that titles of documents have in place of the words. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  loadAbbreviations().trong_ten_van_ban.map(({ ngan, dai }) => [ngan, dai]),
)
const abbreviation = pattern(
  [...abbreviations.keys()],
  () => new RegExp(`(?<!\\p{L})(?:${[...abbreviations.keys()].join('|')})(?!\\p{L})`, 'gu'),
)

/** Words that a title may begin with or not: `về việc ban hành`, `ban hành`. */
const openers =
  /^(?:(?:về việc|về|việc|ban hành|phê duyệt|quy định|hướng dẫn|triển khai thực hiện|triển khai|thực hiện)\s)+(?=\S)/u

/** The old place of the tone, on the first of two vowels that end a syllable. */
const oldTone = pattern(/[òóỏõọ][ae]|[ùúủũụ]y/, () => /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu)

/** A title without case, punctuation, abbreviations and the place of tone marks. */
export function titleKey(title: string): string {
  const long = abbreviation.replace(
    title.normalize('NFC').toLowerCase(),
    short => abbreviations.get(short) ?? short,
  )
  return oldTone
    .replace(long, vowels => {
      const [first = '', tone = ''] = vowels.charAt(0).normalize('NFD')
      return `${first}${vowels.charAt(1)}${tone}`.normalize('NFC')
    })
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The key of a title without the words it opens with, which every writer chooses himself. */
export function titleCore(title: string): string {
  return titleKey(title).replace(openers, '')
}

/** A text without marks and case, for a search as a clerk types it. */
export function searchKey(text: string): string {
  return withoutMarks(titleKey(text))
}

/**
 * How much of the shorter title's syllables the longer one has in the same order, two by two: 1 when it is a part of it, 0 when they have
 * nothing in common.
 */
export function titleLikeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)]
  const [short, long] = one.count <= other.count ? [one, other] : [other, one]
  if (short.count === 0) return 0
  let common = 0
  for (const [pair, times] of short.times) common += Math.min(times, long.times.get(pair) ?? 0)
  return common / short.count
}

interface Pairs {
  times: ReadonlyMap<string, number>
  count: number
}

/** The titles of a register are compared with many; what was worked out last is kept. */
const pairsOf = memoize((title: string): Pairs => {
  const syllables = titleCore(title).split(' ').filter(Boolean)
  const pairs = syllables.length < 2 ? syllables : neighbours(syllables)
  return { times: countBy(pairs, pair => pair), count: pairs.length }
}, 1000)
