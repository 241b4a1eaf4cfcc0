/** A stretch of a text, [from, to). */
export interface Part {
  text: string
  from: number
  to: number
}

/**
 * How a document is named: `state` by number and symbol (`12/QĐ-UBND`, `77/2015/QH13`), `party` the way of the Party (`12-NQ/TU`),
 * `number` by a number alone (`Nghị định 30`), `name` without any (a law by its name and date), `odd` by something that means to be
 * a number and symbol and is not written as one.
 */
export type CodeForm = 'state' | 'party' | 'number' | 'name' | 'odd'

/** What a citation begins with: the kind of document and its number and symbol, or a law's name. */
export interface CitationHead {
  from: number
  to: number
  form: CodeForm
  /** The kind of document as typed, `Quyết định`; a further code of a chain (`và 968/CĐ-TTg`) has none. */
  type?: Part
  /** Number, year and symbol as typed. */
  code?: Part
  number?: Part
  /** The year inside the code. */
  year?: Part
  symbol?: Part
  /** The name of a law. */
  name?: Part
}

const partOf = (text: string, from: number, to: number): Part => ({ text: text.slice(from, to), from, to })

const lawTypes = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Hiến pháp']

const types = [
  'thông tư liên tịch',
  'nghị quyết liên tịch',
  'thông báo kết luận',
  'chương trình hành động',
  'chương trình phối hợp',
  'kế hoạch hành động',
  'kế hoạch phối hợp',
  'văn bản hợp nhất',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'thông tri',
  'thông báo',
  'kết luận',
  'kế hoạch',
  'chương trình',
  'công văn',
  'công điện',
  'văn bản',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'điều lệ',
  'đề án',
  'dự án',
  'phương án',
  'báo cáo',
  'tờ trình',
  'lệnh',
]

/** Kinds in short, which need their number and symbol behind them. */
const shortTypes = ['VBHN', 'NQ', 'NĐ', 'QĐ', 'CT', 'TT', 'TB', 'KL', 'KH', 'CV', 'CTr', 'HD', 'BC', 'TTr']

/** The first letter of a kind may be a capital, or all of it. */
const anyCase = (words: string): string => {
  const capital = words[0]!.toUpperCase() + words.slice(1)
  const each = words.replace(/(?<=^|\s)\p{L}/gu, letter => letter.toUpperCase())
  return [...new Set([words, capital, each, words.toUpperCase()])].join('|').replaceAll(' ', '\\s{1,9}')
}

const typeWords = `(?:${[...types.map(anyCase), ...lawTypes, ...lawTypes.map(word => word.toUpperCase()), ...shortTypes].join('|')})`

const wordStart = String.raw`(?<![\p{L}\p{N}])`
const wordEnd = String.raw`(?![\p{L}\p{N}])`

const typeAt = new RegExp(`${wordStart}${typeWords}${wordEnd}`, 'gu')
const lawType = new RegExp(`^(?:${lawTypes.join('|')})$`, 'iu')
const shortType = new RegExp(`^(?:${shortTypes.join('|')})$`, 'u')
/** Where a kind of document begins, for what ends before one. */
export const typeAhead = `${typeWords}${wordEnd}`

const dash = '[-‐‑‒–—]'
/** A further part of a symbol; behind a blank only what is clearly one, so that ` - Phòng` is none. */
const furtherPart = String.raw`(?:\s?${dash}\s(?=\p{Lu}[\p{Lu}\d])|\s?\/\s(?=\p{Lu}[\p{Lu}\d])|\s${dash}(?=\p{Lu}[\p{Lu}\d])|${dash}(?=\p{Lu})|\/(?=\p{Lu})|\.(?=\p{Lu}{2}))[\p{L}\p{N}&]+`
const firstPart = String.raw`(?:\p{Lu}\p{Ll}?\p{Lu}|T[tT]r)[\p{L}\p{N}&]*`
const symbol = `(?<symbol>${firstPart}(?:${furtherPart})*)`
/** What is meant as a symbol where a kind of document stands before it: small letters, as a hurried hand types them. */
const smallSymbol = String.raw`(?<small>\p{L}{2,6}${dash}\p{L}{2,}[\p{L}\p{N}]*)`
const number = String.raw`(?<number>\d{1,6}(?:\p{Ll}(?![\p{L}\p{N}]))?)`
const yearPart = String.raw`(?:(?<year>\d{3,4})\s?\/\s?)?`

const slashCode = `${number}\\s?\\/\\s?${yearPart}(?:${symbol}|${smallSymbol})`
const dashCode = `${number}\\s?${dash}\\s?${symbol}`
const yearCode = String.raw`(?<number>\d{1,6})\/(?<year>(?:19|20)\d\d)(?!\d|\s?\/)`
const blankCode = String.raw`[\s.…_]{0,30}(?:\/|${dash})\s?${yearPart}${symbol}`

/** Blanks are bounded: a long run of them must not be tried in every way. */
const gap = String.raw`\s{1,20}`
const so = String.raw`[Ss]ố(?:\s{0,20}:)?\s{0,20}`
const fullCodes = [slashCode, dashCode, yearCode].map(
  code => new RegExp(`(?:\\s{0,3}:)?${gap}(?<so>${so})?(?<code>${code})`, 'uy'),
)
const blankNumber = new RegExp(`${gap}${so}(?<code>${blankCode})`, 'uy')
const bareNumber = new RegExp(`${gap}(?<so>${so})?(?<code>${number})(?![\\p{L}\\p{N}%]|[.,/]\\d)`, 'uy')
/** A few words between the kind and its number: `Kế hoạch cải cách hành chính số 12/KH-UBND`. */
const fewWords = new RegExp(
  `(?:${gap}(?!${typeAhead}|(?:số|của|theo|tại|ngày|và|năm|thực|triển|như|kèm)${wordEnd})\\p{Ll}{1,12}){1,6}(?=${gap}số\\s)`,
  'uy',
)

/** Without `số`, a number is one only behind these kinds, and not where it counts something (`Kế hoạch 5 năm`). */
const numberedTypes = /^(?:nghị định|thông tư|nghị quyết|chỉ thị|quyết định|kết luận)$/iu
const afterNumber = /^(?:\s*(?:$|[,;.)\n])|\s+(?:của|ngày|về|quy định|ban hành|sửa đổi|và|năm 20)(?!\p{L}))/u

/** A code that has no kind of document before it, as in a chain. */
const loneCode =
  /(?<![\p{L}\p{N}/.,:–-]|\}\})(?<code>\d{1,6}\/(?:\d{4}\/)?(?:\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\p{N}&]*)+|QH\d+|UBTVQH\d+)|\d{1,4}-\p{Lu}[\p{L}]+\/\p{Lu}\p{L}+)/gu
const wholeCodes = [slashCode, dashCode].map(code => new RegExp(`^(?<code>${code})$`, 'u'))

const stateCode = /^\d{1,6}[a-zđ]?\/(?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\p{N}&]*|\.\p{Lu}+)+$/u
const assemblyCode = /^\d{1,4}\/(?:19|20)\d\d\/(?:QH|UBTVQH|NQ-UBTVQH|PL-UBTVQH)\d*$/u
const partyCode = /^\d{1,6}-\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)?\/\p{Lu}[\p{L}.]*$/u

/** Where each citation of a line of text begins. Linear in the line's length. */
export function findHeads(line: string): CitationHead[] {
  // A number, a date or a symbol has one of these; most lines have none.
  if (!/[\d/]/.test(line)) return []
  const heads: CitationHead[] = []
  let free = 0
  for (const match of line.matchAll(typeAt)) {
    if (match.index < free) continue
    const head = headAt(line, partOf(line, match.index, match.index + match[0].length))
    if (head === undefined) continue
    heads.push(head)
    free = head.to
  }
  return withLoneCodes(line, heads)
}

function headAt(line: string, type: Part): CitationHead | undefined {
  const coded = codeAfter(line, type)
  if (coded !== undefined || !lawType.test(type.text)) return coded
  return lawAt(line, type)
}

function codeAfter(line: string, type: Part): CitationHead | undefined {
  const direct = matchFirst(fullCodes, line, type.to)
  if (direct) return isMonth(direct, type) ? undefined : headOf(line, type, direct)
  if (shortType.test(type.text)) return undefined
  const words = match(fewWords, line, type.to)
  const later = words && matchFirst(fullCodes, line, words.to)
  if (later) return headOf(line, type, later)
  const blank = match(blankNumber, line, type.to)
  if (blank) return headOf(line, type, blank)
  const bare = match(bareNumber, line, type.to)
  if (bare === undefined || lawType.test(type.text)) return undefined
  const rest = line.slice(bare.to, bare.to + 20)
  const isNumber = bare.groups?.so !== undefined || (numberedTypes.test(type.text) && afterNumber.test(rest))
  return isNumber ? headOf(line, type, bare) : undefined
}

/** `Báo cáo 6/2025` is that of a month; a number and a year are a code behind `số` and behind what always has a number. */
const isMonth = ({ groups = {} }: Match, { text }: Part): boolean =>
  groups.symbol === undefined &&
  groups.small === undefined &&
  groups.so === undefined &&
  !numberedTypes.test(text) &&
  !shortType.test(text)

/** Puts the parts of a code into a head. */
function headOf(line: string, type: Part | undefined, { groups = {}, to }: Match): CitationHead {
  const { code = '', number, year, symbol, small } = groups
  const from = to - code.length
  const parts: Partial<Record<'number' | 'year' | 'symbol', Part>> = {}
  let at = from
  const add = (name: 'number' | 'year' | 'symbol', text: string | undefined): void => {
    if (text === undefined) return
    const start = line.indexOf(text, at)
    parts[name] = partOf(line, start, start + text.length)
    at = start + text.length
  }
  add('number', number)
  add('year', year)
  add('symbol', symbol ?? small)
  return {
    from: type?.from ?? from,
    to,
    form: formOf(code, parts.symbol !== undefined),
    ...(type === undefined ? {} : { type }),
    code: partOf(line, from, to),
    ...parts,
  }
}

function formOf(code: string, hasSymbol: boolean): CodeForm {
  if (!hasSymbol) return 'number'
  if (stateCode.test(code) || assemblyCode.test(code)) return 'state'
  return partyCode.test(code) ? 'party' : 'odd'
}

const longestName = 300
/** What follows a law's name: its number, its date, or its year. */
const afterName =
  /\s{1,20}số(?:\s{0,3}:)?\s{0,20}(?=\d{1,4}\/(?:19|20)\d\d\/)|,?\s{1,20}(?:ban hành\s+|được thông qua\s+)?(?=ngày\s+\d|\d{1,2}\/\d{1,2}\/\d{4})|,?\s{1,20}(?=năm\s+(?:19|20)\d\d(?!\s*[-–]\s*\d|\d))|\s(?=(?:19|20)\d\d(?:[\s,;.)]|$))/gu
/** Words that no law has in its name: behind them a date is not the law's. */
const notInName = new RegExp(
  String.raw`[;()“”"]|\.\s|\s(?:và các|được|trong|nhằm|theo|đã|tại|phải|để|trên|nếu|thì|khi)${wordEnd}|${wordStart}(?:${types.map(anyCase).join('|')})\s+(?:số\s+)?\d`,
  'u',
)

/** A law by its name, which is a citation when its number, date or year follows. */
function lawAt(line: string, type: Part): CitationHead | undefined {
  if (!/^\s\p{L}/u.test(line.slice(type.to, type.to + 2)) && type.text !== 'Hiến pháp') return undefined
  const window = line.slice(type.to, type.to + longestName)
  afterName.lastIndex = 0
  const end = afterName.exec(window)
  if (end === null) return undefined
  const words = window.slice(0, end.index)
  const name = words.trim()
  if (notInName.test(words) || (/(?<!\p{L})(?:Bộ luật|Luật)(?!\p{L})/u.test(name) && !/^sửa đổi/u.test(name)))
    return undefined
  if (name === '' && type.text !== 'Hiến pháp') return undefined
  const start = type.to + words.length - words.trimStart().length
  const named = name === '' ? {} : { name: partOf(line, start, start + name.length) }
  const coded = matchFirst(fullCodes, line, type.to + end.index)
  if (coded) return { ...headOf(line, type, coded), ...named }
  return { from: type.from, to: type.to + end.index, form: 'name', type, ...named }
}

/** Adds the codes that have no kind of document before them. */
function withLoneCodes(line: string, heads: readonly CitationHead[]): CitationHead[] {
  const all = [...heads]
  let next = 0
  for (const found of line.matchAll(loneCode)) {
    const { index } = found
    while (next < heads.length && heads[next]!.to <= index) next++
    if (next < heads.length && heads[next]!.from <= index) continue
    const code = wholeCodes.map(pattern => pattern.exec(found[0])).find(parts => parts !== null)
    if (code)
      all.push(headOf(line, undefined, { groups: code.groups, from: index, to: index + found[0].length }))
  }
  return all.sort((a, b) => a.from - b.from)
}

/** What a pattern found: its groups and its place. */
interface Match {
  groups: Record<string, string> | undefined
  from: number
  to: number
}

/** A sticky pattern at a place. */
function match(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null
    ? undefined
    : { groups: found.groups, from: found.index, to: found.index + found[0].length }
}

function matchFirst(patterns: readonly RegExp[], text: string, at: number): Match | undefined {
  for (const pattern of patterns) {
    const found = match(pattern, text, at)
    if (found) return found
  }
  return undefined
}
