import loadWays from '../../data/tu-ngu/cach-viet.yaml'
import loadAbbreviations from '../../data/tu-ngu/chu-viet-tat.yaml'
import { lazy } from '../language/lazy.ts'
import { literal } from '../language/literal.ts'
import { memoize } from '../language/memoize.ts'
import { toneAtEnd } from '../language/tone-at-end.ts'

/** Abbreviations with what they stand for, both as written. */
export type Abbreviations = ReadonlyMap<string, string>

/**
 * Says whether two texts are the same words, only written otherwise: tones, capitals, signs, leading zeros, the ways of data/tu-ngu/cach-viet.yaml,
 * and abbreviations, those of the lists and those that one of the two plans explains.
 */
export class Wording {
  private readonly own: ReturnType<typeof replacementsOf>
  private readonly known = new Map<string, string>()

  /** @param declared what the two plans explain; of two long forms of one abbreviation each plan keeps its own, so both are left as they are. */
  constructor(declared: readonly Abbreviations[]) {
    const longs = new Map<string, Set<string>>()
    for (const each of declared)
      for (const [short, long] of each) {
        const key = plain(short)
        longs.set(key, (longs.get(key) ?? new Set()).add(plain(long)))
      }
    const pairs = [...longs].flatMap(([short, [long, ...others]]): [string, string][] =>
      others.length === 0 ? [[short, long!]] : [],
    )
    this.own = replacementsOf(pairs)
  }

  /** The same for texts that say the same, however they are written. */
  key(text: string): string {
    const known = this.known.get(text)
    if (known !== undefined) return known
    // First the abbreviations, then the ways of writing, which may stand in a long form.
    let words = plain(text).split(' ')
    for (const replacements of [this.own, common()]) words = replaced(words, replacements)
    const key = words.join(' ')
    this.known.set(text, key)
    return key
  }

  same(a: string, b: string): boolean {
    return a === b || this.key(a) === this.key(b)
  }
}

/** The texts in brackets that explain an abbreviation: `(viết tắt là TTHC)`. */
const explained =
  /\(\s*(?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:chung|tắt)(?:\s+là)?\s*:?\s*[“"]?[^()]{1,60}\)/giu

/** Signs behind a number that stand for a word. */
const numberSigns = lazy(() =>
  loadWays().dau_sau_so.map(({ dau, chu }) => ({
    sign: new RegExp(String.raw`(?<=\d)\s*${literal(dau)}(?!\p{L})`, 'giu'),
    word: ` ${chu} `,
  })),
)

/** `05 tháng 02 năm 2026` is `05/02/2026`. */
const dateInWords = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/gu

/** Words in small letters with the tone at their end, numbers without leading zeros, without signs that count nothing. */
const plain = memoize((text: string): string => {
  let spoken = text.replace(explained, ' ').replaceAll('&', ' và ')
  for (const { sign, word } of numberSigns()) spoken = spoken.replace(sign, word)
  return toneAtEnd(spoken.toLowerCase())
    .replace(dateInWords, '$1/$2/$3')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/(\d)\s*[-‐‑–—]\s*(?=\d)/gu, '$1-')
    .replace(/(?<![\p{L}\p{M}\d])[-‐‑–—]|[-‐‑–—](?![\p{L}\d])|[^\p{L}\p{M}\d\s%‰/.,‐‑-]/gu, ' ')
    .replace(/[.,/](?!\d|\p{L})|(?<!\d)[.,](?=\d|\p{L})/gu, ' ')
    .replace(/%/g, ' %')
    .trim()
    .split(/\s+/u)
    .join(' ')
})

interface Replacement {
  from: readonly string[]
  to: readonly string[]
}

/** By their first word, the longest first. */
function replacementsOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, Replacement[]> {
  const byFirst = new Map<string, Replacement[]>()
  for (const [from, to] of pairs) {
    const replacement = { from: from.split(' '), to: to.split(' ') }
    const first = replacement.from[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), replacement])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.from.length - a.from.length)
  return byFirst
}

const common = lazy(() => {
  const { cung_mot_loi: ways, viet_tat: shorts } = loadWays()
  const abbreviations = [...loadAbbreviations().trong_noi_dung, ...shorts].map(
    ({ ngan, dai }) => [plain(ngan), plain(dai)] as const,
  )
  const same = ways.flatMap(([first, ...others]) =>
    others.map(other => [plain(other), plain(first)] as const),
  )
  return replacementsOf([...same, ...abbreviations])
})

function replaced(words: readonly string[], replacements: ReadonlyMap<string, Replacement[]>): string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = replacements
      .get(words[at]!)
      ?.find(({ from }) => from.every((word, index) => words[at + index] === word))
    result.push(...(found?.to ?? [words[at]!]))
    at += found?.from.length ?? 1
  }
  return result
}

/** An abbreviation in brackets: `(viết tắt là TTHC)`. */
const definition =
  /\((?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)?(?:\s*tắt|\s*chung)?(?:\s*là)?:?\s*[“"]?(\p{Lu}[\p{Lu}&]{1,11})[”"]?\)/gu

/** The words that an abbreviation may stand for, right before its bracket: `thủ tục hành chính `. They are looked for in so many letters. */
const wordsBefore = /(?<![\p{L}&])(?:[\p{L}&]{1,12},?[ \u00a0]){2,12}$/u
const mostBefore = 170

/** The abbreviations that texts explain, where the first letters of the words are those of the abbreviation. */
export function abbreviationsIn(texts: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const text of texts) {
    if (!text.includes('(')) continue
    for (const { index, 1: short = '' } of text.matchAll(definition)) {
      const words = wordsBefore.exec(text.slice(Math.max(0, index - mostBefore), index))?.[0]
      const long = words === undefined ? undefined : longForm(words, short)
      if (long !== undefined && !found.has(short)) found.set(short, long)
    }
  }
  return found
}

function longForm(words: string, short: string): string | undefined {
  const letters = [...short.replace(/&/g, '')]
  const parts = [...words.matchAll(/\p{L}+/gu)].slice(-letters.length)
  if (parts.length < letters.length) return undefined
  const fits = parts.every(({ 0: part }, index) => part[0]!.toUpperCase() === letters[index])
  return fits ? words.slice(parts[0]!.index).trim() : undefined
}
