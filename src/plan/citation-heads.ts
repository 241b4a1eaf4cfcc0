import {
  afterNumber,
  bareNumber,
  blankNumber,
  type CodeForm,
  fewWords,
  formOf,
  fullCodes,
  loneCode,
  type Match,
  match,
  matchFirst,
  numberedTypes,
  wholeCodes,
} from './citation-codes.ts'
import { anyCase, lawType, shortType, typeAt, types, wordEnd, wordStart } from './citation-types.ts'

/** A stretch of a text, [from, to). */
export interface Part {
  text: string
  from: number
  to: number
}

/** What a citation begins with: the kind of document and its number and symbol, or a law's name. */
export interface CitationHead {
  from: number
  to: number
  form: CodeForm
  /** The kind of document as typed, `Quyết định`; a further code of a chain (`và 34/CĐ-TTg`) has none. */
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
