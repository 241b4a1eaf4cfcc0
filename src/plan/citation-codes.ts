import { typeAhead, wordEnd } from './citation-types.ts'

/**
 * How a document is named: `state` by number and symbol (`12/QĐ-UBND`, `77/2015/QH13`), `party` the way of the Party (`12-NQ/TU`),
 * `number` by a number alone (`Nghị định 30`), `name` without any (a law by its name and date), `odd` by something that means to be
 * a number and symbol and is not written as one.
 */
export type CodeForm = 'state' | 'party' | 'number' | 'name' | 'odd'

const dash = '[-‐‑‒–—]'
/** A further part of a symbol; behind a blank only what is clearly one, so that ` - Phòng` is none. */
const furtherPart = String.raw`(?:\s?${dash}\s(?=\p{Lu}[\p{Lu}\d])|\s?\/\s(?=\p{Lu}[\p{Lu}\d])|\s${dash}(?=\p{Lu}[\p{Lu}\d])|${dash}(?=\p{Lu})|\/(?=\p{Lu})|\.(?=\p{Lu}{2}))[\p{L}\p{N}&]+`
const firstPart = String.raw`(?:\p{Lu}\p{Ll}?\p{Lu}|T[tT]r)[\p{L}\p{N}&]*`
const symbol = `(?<symbol>${firstPart}(?:${furtherPart})*)`
/** What is meant as a symbol where a kind of document stands before it: small letters, as a hurried hand types them. */
const smallSymbol = String.raw`(?<small>\p{L}{2,6}${dash}\p{L}{2,}[\p{L}\p{N}]*)`
const number = String.raw`(?<number>\d{1,6}(?:\.\d{1,3}(?=\s?\/\s?(?:19|20)\d\d))?(?:\p{Ll}(?![\p{L}\p{N}]))?)`
const yearPart = String.raw`(?:(?<year>\d{2,5})\s?\/\s?)?`

const slashCode = `${number}\\s?\\/\\s?${yearPart}(?:${symbol}|${smallSymbol})`
const dashCode = `${number}\\s?${dash}\\s?${symbol}`
const yearCode = String.raw`(?<number>\d{1,6})\/(?<year>(?:19|20)\d\d)(?!\d|\s?\/)`
const blankCode = String.raw`[\s.…_]{0,30}(?:\/|${dash})\s?${yearPart}${symbol}`

/** Blanks are bounded: a long run of them must not be tried in every way. */
const gap = String.raw`\s{1,20}`
const so = String.raw`[Ss]ố(?:\s{0,20}:)?\s{0,20}`
/** A number and symbol behind a kind of document. */
export const fullCodes = [slashCode, dashCode, yearCode].map(
  code => new RegExp(`(?:\\s{0,3}:)?${gap}(?<so>${so})?(?<code>${code})`, 'uy'),
)
/** A symbol whose number is left blank. */
export const blankNumber = new RegExp(`${gap}${so}(?<code>${blankCode})`, 'uy')
/** A number alone. */
export const bareNumber = new RegExp(
  `${gap}(?<so>${so})?(?<code>${number})(?![\\p{L}\\p{N}%]|[.,/]\\d)`,
  'uy',
)
/** A few words between the kind and its number: `Kế hoạch cải cách hành chính số 12/KH-UBND`. */
export const fewWords = new RegExp(
  `(?:${gap}(?!${typeAhead}|(?:số|của|theo|tại|ngày|và|năm|thực|triển|như|kèm)${wordEnd})\\p{Ll}{1,12}){1,6}(?=${gap}số\\s)`,
  'uy',
)

/** Without `số`, a number is one only behind these kinds, and not where it counts something (`Kế hoạch 5 năm`). */
export const numberedTypes = /^(?:nghị định|thông tư|nghị quyết|chỉ thị|quyết định|kết luận)$/iu
/** What may follow a number alone. */
export const afterNumber =
  /^(?:\s*(?:$|[,;.)\n])|\s+(?:của|ngày|về|quy định|ban hành|sửa đổi|và|năm 20)(?!\p{L}))/u

/** A code that has no kind of document before it, as in a chain. */
export const loneCode =
  /(?<![\p{L}\p{N}/.,:–-]|\}\})(?<code>\d{1,6}(?:\.\d{1,3}(?=\/(?:19|20)\d\d))?\/(?:\d{4}\/)?(?:\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\p{N}&]*)+|QH\d+|UBTVQH\d+)|\d{1,4}-\p{Lu}[\p{L}]+\/\p{Lu}\p{L}+)/gu
/** The parts of such a code. */
export const wholeCodes = [slashCode, dashCode].map(code => new RegExp(`^(?<code>${code})$`, 'u'))

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
export interface Match {
  groups: Record<string, string> | undefined
  from: number
  to: number
}

/** A sticky pattern at a place. */
export function match(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null
    ? undefined
    : { groups: found.groups, from: found.index, to: found.index + found[0].length }
}

/** The first of several sticky patterns that fits at a place. */
export function matchFirst(patterns: readonly RegExp[], text: string, at: number): Match | undefined {
  for (const pattern of patterns) {
    const found = match(pattern, text, at)
    if (found) return found
  }
  return undefined
}
