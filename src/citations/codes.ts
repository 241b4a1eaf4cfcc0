import { everyMatch } from '../language/every-match.ts'
import { lazy } from '../language/lazy.ts'
import { type Part, partOf } from './part.ts'

/**
 * How a document is named: `state` by number and symbol (`12/QĐ-UBND`, `77/2015/QH13`), `party` the way of the Party (`12-NQ/TU`),
 * `number` by a number alone (`Nghị định 30`), `name` without any (a law by its name and date), `odd` by something that means to be
 * a number and symbol and is not written as one.
 */
export type CodeForm = 'state' | 'party' | 'number' | 'name' | 'odd'

/** A number and symbol where they stand in a text. */
export interface Code extends Part {
  /** True behind the word `số`. */
  isSaid: boolean
  number?: Part
  /** The year inside the code. */
  year?: Part
  symbol?: Part
}

const dash = '[-‐‑‒–—]'
/** A further part of a symbol; behind a blank only what is clearly one, so that ` - Phòng` is none. */
const furtherPart = String.raw`(?:\s?${dash}\s(?=\p{Lu}[\p{Lu}\d])|\s?\/\s(?=\p{Lu}[\p{Lu}\d])|\s${dash}(?=\p{Lu}[\p{Lu}\d])|${dash}(?=\p{Lu})|\/(?=\p{Lu})|\.(?=\p{Lu}{2}))[\p{L}\p{N}&]+`
const firstPart = String.raw`(?:\p{Lu}\p{Ll}?\p{Lu}|T[tT]r)[\p{L}\p{N}&]*`
/** A blank in place of the hyphen, between a kind in short and who issues such documents. */
const parted = String.raw`(?:KH|QĐ|NQ|NĐ|CT|CTr|TB|TTr|BC|HD|CV|PA|ĐA)\s(?:UBND|HĐND|TTg|CP|UBMTTQ|MTTQ)(?![\p{L}\p{N}])`
const symbol = lazy(() => new RegExp(`(?:${parted}|${firstPart})(?:${furtherPart})*`, 'uy'))
/** What is meant as a symbol where a kind of document stands before it: small letters, as a hurried hand types them. */
const smallSymbol = lazy(() => new RegExp(String.raw`\p{L}{2,6}${dash}\p{L}{2,}[\p{L}\p{N}]*`, 'uy'))
const number = lazy(() => /\d{1,6}(?:\.\d{1,3}(?=\s?\/\s?(?:19|20)\d\d))?(?:\p{Ll}(?![\p{L}\p{N}]))?/uy)

const yearPart = String.raw`(?:(?<year>\d{2,5})\s?\/\s?)?`
const slash = new RegExp(String.raw`\s?\/\s?${yearPart}`, 'y')
const hyphen = new RegExp(String.raw`\s?${dash}\s?`, 'y')
const blankPlace = new RegExp(String.raw`[\s.…_]{0,30}(?:\/|${dash})\s?${yearPart}`, 'y')
const yearAlone = /\/(?<year>(?:19|20)\d\d)(?!\d|\s?\/)/y
/** What stands between a kind and its number. Blanks are bounded: a long run of them must not be tried in every way. */
const opening = /(?<colon>\s{0,3}:)?\s{1,20}(?<so>[Ss]ố(?:\s{0,20}:)?\s{0,20})?/y
/** What follows no number that stands alone. */
const notBare = /%|[.,/]\d/y

/** The code behind a kind of document: a number and symbol, or a number and year. */
export function codeBehind(text: string, at: number): Code | undefined {
  const open = matchAt(opening, text, at)
  if (open === undefined) return undefined
  const [code] = codesAt(text, open.to)
  return code && { ...code, isSaid: isSaid(open) }
}

/** A symbol whose number is left blank. */
export function blankBehind(text: string, at: number): Code | undefined {
  const open = matchAt(opening, text, at)
  if (open === undefined || open.groups.colon !== undefined || !isSaid(open)) return undefined
  const place = matchAt(blankPlace, text, open.to)
  const found = place && matchAt(symbol(), text, place.to)
  if (!place || !found) return undefined
  return {
    ...partOf(text, open.to, found.to),
    isSaid: true,
    ...yearIn(text, place),
    symbol: partOf(text, found.from, found.to),
  }
}

/** A number alone. */
export function numberBehind(text: string, at: number): Code | undefined {
  const open = matchAt(opening, text, at)
  if (open === undefined || open.groups.colon !== undefined) return undefined
  const found = numberAt(text, open.to)
  if (found === undefined || matchAt(notBare, text, found.to) || isPartOfWord(text, found.to))
    return undefined
  const alone = partOf(text, found.from, found.to)
  return { ...alone, isSaid: isSaid(open), number: alone }
}

/** A text that is a code and nothing else. */
export function wholeCode(text: string): Code | undefined {
  return [...codesAt(text, 0)].find(({ to, symbol }) => symbol !== undefined && to === text.length)
}

/** The ways to read a code at a place, the likeliest first. */
function* codesAt(text: string, at: number): Generator<Code> {
  const found = numberAt(text, at)
  if (found === undefined) return
  const behind = matchAt(slash, text, found.to)
  const place = behind ?? matchAt(hyphen, text, found.to)
  if (place === undefined) return
  const code = (end: Match, parts: Pick<Code, 'year' | 'symbol'>): Code => ({
    ...partOf(text, at, end.to),
    isSaid: false,
    number: partOf(text, found.from, found.to),
    ...parts,
  })
  for (const form of behind ? [symbol, smallSymbol] : [symbol]) {
    const end = matchAt(form(), text, place.to)
    if (end) yield code(end, { ...yearIn(text, place), symbol: partOf(text, end.from, end.to) })
  }
  const year = /\D/.test(text.slice(at, found.to)) ? undefined : matchAt(yearAlone, text, found.to)
  if (year) yield code(year, { year: partOf(text, year.from + 1, year.to) })
}

const isSaid = ({ groups }: Match): boolean => groups.so !== undefined

const numberAt = (text: string, at: number): Match | undefined =>
  isDigit(text.charAt(at)) ? matchAt(number(), text, at) : undefined

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

const isPartOfWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))

/** The year in front of a symbol. */
function yearIn(text: string, place: Match): Pick<Code, 'year'> {
  const { year } = place.groups
  if (year === undefined) return {}
  const from = text.indexOf(year, place.from)
  return { year: partOf(text, from, from + year.length) }
}

/** What may follow a number alone. */
export const afterNumber =
  /^(?:\s*(?:$|[,;.)\n])|\s+(?:của|ngày|về|quy định|ban hành|sửa đổi|và|năm 20)(?!\p{L}))/u

/** Where a code without a kind of document may be; a date and a span of years are none. */
const maybeLone = /\d[-/](?:\d{4}\/)?[^\d\s]/g
/** A code that has no kind of document before it, as in a chain. */
const loneCode = lazy(
  () =>
    /(?<![\p{L}\p{N}/.,:–-]|\}\})(?<code>\d{1,6}(?:\.\d{1,3}(?=\/(?:19|20)\d\d))?\/(?:\d{4}\/)?(?:\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\p{N}&]*)+|QH\d+|UBTVQH\d+)|\d{1,4}-\p{Lu}[\p{L}]+\/\p{Lu}\p{L}+)/gu,
)

/** The codes that have no kind of document before them. @param isTaken whether a place belongs to a citation that is found already. */
export function loneCodes(text: string, isTaken: (at: number) => boolean): Part[] {
  if (everyMatch(text, maybeLone).every(({ index }) => isTaken(index))) return []
  return everyMatch(text, loneCode()).map(({ 0: code, index }) => partOf(text, index, index + code.length))
}

const stateCode =
  /^\d{1,6}(?:\.\d{1,3})?[a-zđ]?\/(?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\p{N}&]*|\.\p{Lu}+)+$/u
const assemblyCode = /^\d{1,4}\/(?:19|20)\d\d\/(?:QH|UBTVQH|NQ-UBTVQH|PL-UBTVQH)\d*$/u
const partyCode = /^\d{1,6}-\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)?\/\p{Lu}[\p{L}.]*$/u

/** How a code is written. */
export function formOf(code: string, hasSymbol: boolean): CodeForm {
  if (!hasSymbol) return 'number'
  if (stateCode.test(code) || assemblyCode.test(code)) return 'state'
  return partyCode.test(code) ? 'party' : 'odd'
}

/** What a pattern found: its groups and its place. */
interface Match {
  groups: Record<string, string | undefined>
  from: number
  to: number
}

/** A sticky pattern at a place. */
function matchAt(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null
    ? undefined
    : { groups: found.groups ?? {}, from: found.index, to: found.index + found[0].length }
}
