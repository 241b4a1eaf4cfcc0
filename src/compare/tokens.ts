import { readCitations } from '../citations/find-citations.ts'
import type { OwnYears } from '../reading/years.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { findOwnYears, meaningsOf, usualReach } from './own-years.ts'
import { type OwnTime, ownTimes } from './phase-shift.ts'

/** A word of a text: a syllable, a number or date whole, a document's symbol, or a sign. */
export interface Token {
  text: string
  /** Index of its first character in the text. */
  start: number
  /** What it means, where two plans may word the same differently: a year of their own, a value that is compared where it is set. */
  meanings?: readonly string[]
  /** The word with what may differ left out. */
  mask: string
}

/** What words are read with. */
export interface TokenContext {
  /** The plan's own years; undefined where a year is compared as it stands. */
  own: OwnYears | undefined
  /** True when a plan of a year is compared with one of a phase: then “năm 2026” is “hằng năm” or “trong giai đoạn” there. */
  crossesPhase?: boolean
  /** Names of `{{…}}` whose values are compared where they are set, such as a unit's name. */
  reportedElsewhere: (name: string, text: string) => boolean
}

/** How a text is read. */
export interface TokenOptions {
  /** How many years around the plan's own still are its own. */
  reach?: number
  /** False for a text whose numbers and dates are the plan's own, such as the `(Kèm theo …)` line. */
  cites?: boolean
}

const words = new RegExp(
  [
    // Numbers, dates, spans, documents' numbers: 99,9 05/02/2025 2021-2025 15/QĐ-UBND 32-CT/TU
    String.raw`\d+(?:[.,/:\-–]\d+)*(?:[/-]\p{Lu}[\p{L}\d&]*)*`,
    String.raw`[IVXL]+\/\d{4}`,
    String.raw`\p{Lu}+(?:-\p{Lu}[\p{L}\d&]*)+`,
    String.raw`[\p{L}\p{M}\p{N}]+`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

const valueAt = /\{\{([^{}]{0,200})\}\}/y

const yearNames = new Set(['nam', 'nam_truoc', 'nam_sau', 'giai_doan', 'giai_doan.dau', 'giai_doan.cuoi'])

/** A number or date that is not known yet prints no word at all, so a known one must be none either. */
const mayBeBlank = /\.(?:so|ngay(?:\..*)?)$/

const isYearName = (name: string): boolean => yearNames.has(name) || name.endsWith('.ngay.nam')

/** A stretch of a text that a `{{…}}` was replaced by. */
interface Value {
  from: number
  to: number
  name: string
}

/**
 * Cuts a line into words.
 * @param offset added to every index, for a line that is one of several.
 */
export function tokensOf(
  line: PlacedText,
  context: TokenContext,
  options: TokenOptions = {},
  offset = 0,
): Token[] {
  const { text } = line
  const values = valuesIn(line)
  const own = ownYears(text, values, context.own, options)
  const times = context.crossesPhase && context.own ? ownTimes(text, context.own, own) : []
  const reported = values.filter(
    ({ name, from, to }) => !isYearName(name) && context.reportedElsewhere(name, text.slice(from, to)),
  )
  const tokens: Token[] = []
  let at = 0
  for (const { from, to, name } of reported) {
    tokens.push(...timedTokens(text, at, from, own, offset, times))
    at = to
    if (mayBeBlank.test(name)) continue
    const meaning = `{{${name.replace(/^co_quan\.don_vi\./, '')}}}`
    tokens.push({ text: text.slice(from, to), start: from + offset, meanings: [meaning], mask: meaning })
  }
  tokens.push(...timedTokens(text, at, text.length, own, offset, times))
  return tokens
}

/** The words of a stretch; each time of the plan in it is one word, whose meaning is that of the plan's time. */
function timedTokens(
  text: string,
  from: number,
  to: number,
  own: ReadonlyMap<number, readonly string[]>,
  offset: number,
  times: readonly OwnTime[],
): Token[] {
  const tokens: Token[] = []
  let at = from
  for (const time of times) {
    if (time.from < at || time.to > to) continue
    tokens.push(...plainTokens(text, at, time.from, own, offset))
    const { meanings, mask } = time
    tokens.push({ text: text.slice(time.from, time.to), start: time.from + offset, meanings, mask })
    at = time.to
  }
  return [...tokens, ...plainTokens(text, at, to, own, offset)]
}

function plainTokens(
  text: string,
  from: number,
  to: number,
  own: ReadonlyMap<number, readonly string[]>,
  offset: number,
): Token[] {
  return [...text.slice(from, to).matchAll(words)].map(({ 0: word, index }) => {
    const start = from + index
    if (own.size === 0 || !/\d{4}/.test(word)) return { text: word, start: start + offset, mask: word }
    return { text: word, start: start + offset, ...yearsIn(word, start, own) }
  })
}

/** A word of so many years that they may mean more than this is none that a plan has. */
const mostMeanings = 16

/** Meanings and mask of a word that holds years of the plan: each combination of what they may mean. */
function yearsIn(
  word: string,
  start: number,
  own: ReadonlyMap<number, readonly string[]>,
): Pick<Token, 'meanings' | 'mask'> {
  let meanings = ['']
  let mask = ''
  let at = 0
  for (const { index } of word.matchAll(/\d{4}/g)) {
    const here = own.get(start + index)
    if (here === undefined) continue
    const between = word.slice(at, index)
    if (meanings.length <= mostMeanings)
      meanings = meanings.flatMap(before => here.map(meaning => `${before}${between}<${meaning}>`))
    mask += `${between}<năm>`
    at = index + 4
  }
  if (at === 0 || meanings.length > mostMeanings) return { mask: word }
  const rest = word.slice(at)
  return { meanings: meanings.map(meaning => meaning + rest), mask: mask + rest }
}

/** The places of the plan's own years and what they mean. Those of other documents are not among them, unless a `{{…}}` made them. */
function ownYears(
  text: string,
  values: readonly Value[],
  own: OwnYears | undefined,
  { reach = usualReach, cites = true }: TokenOptions,
): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  if (own === undefined || !/\d{4}/.test(text)) return found
  const foreign = cites ? readCitations(text) : []
  for (const { index, meanings } of findOwnYears(text, own, reach))
    if (!foreign.some(({ from, to }) => index >= from && index < to)) found.set(index, meanings)
  for (const { from, to, name } of values) {
    if (!isYearName(name)) continue
    for (const { 0: year, index } of text.slice(from, to).matchAll(/\d{4}/g))
      found.set(from + index, meaningsOf(Number(year), own, Math.max(reach, usualReach)))
  }
  return found
}

/** The stretches of a text that stand for a `{{…}}`. */
function valuesIn(line: PlacedText): Value[] {
  const { text, origin } = line
  if (text === '') return []
  const source = line.source.text
  if (!source.slice(line.offsetAt(0), line.offsetAt(text.length)).includes('{{')) return []
  const values: Value[] = []
  for (let from = 0; from < text.length; ) {
    const index = line.indexInValue(from)
    let to = from + 1
    while (to < text.length && line.indexInValue(to) === index) to++
    valueAt.lastIndex = origin.placeAt(index).offset
    const name = valueAt.exec(source)?.[1]?.trim()
    if (name !== undefined) values.push({ from, to, name })
    from = to
  }
  return values
}

/** True when two words say the same. */
export function sameToken(a: Token, b: Token): boolean {
  return a.text === b.text || (a.meanings?.some(meaning => b.meanings?.includes(meaning)) ?? false)
}
