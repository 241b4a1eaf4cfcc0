import { lazy } from '../language/lazy.ts'
import {
  afterNumber,
  blankBehind,
  type Code,
  type CodeForm,
  codeBehind,
  formOf,
  loneCodes,
  numberBehind,
  wholeCode,
} from './codes.ts'
import { type Part, partOf } from './part.ts'
import { isAlwaysNumbered, isNumberedType, isShortType, lawType, typesIn, wordEnd } from './types.ts'

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

/** Where each citation of a line of text begins. Linear in the line's length. */
export function findHeads(line: string): CitationHead[] {
  // A number, a date or a symbol has one of these; most lines have none.
  if (!/[\d/]/.test(line)) return []
  const heads: CitationHead[] = []
  let free = 0
  typesIn(line).forEach((type, index, types) => {
    if (type.from < free) return
    const head = headAt(line, type, types[index + 1])
    if (head === undefined) return
    heads.push(head)
    free = head.to
  })
  return withLoneCodes(line, heads)
}

function headAt(line: string, type: Part, next: Part | undefined): CitationHead | undefined {
  const coded = codeAfter(line, type, next)
  if (coded !== undefined || !lawType.test(type.text)) return coded
  return lawAt(line, type)
}

function codeAfter(line: string, type: Part, next: Part | undefined): CitationHead | undefined {
  const direct = codeBehind(line, type.to)
  if (direct) return isMonth(direct, type) ? undefined : headOf(type, direct)
  if (isShortType(type.text)) return undefined
  const words = fewWords(line, type.to)
  const later = words === undefined || (next && next.from < words) ? undefined : codeBehind(line, words)
  if (later) return headOf(type, later)
  const blank = blankBehind(line, type.to)
  if (blank) return headOf(type, blank)
  const bare = numberBehind(line, type.to)
  if (bare === undefined || lawType.test(type.text)) return undefined
  const rest = line.slice(bare.to, bare.to + 20)
  const isNumber = bare.isSaid || (isAlwaysNumbered(type.text) && afterNumber.test(rest))
  return isNumber ? headOf(type, bare) : undefined
}

/** A few words between the kind and its number: `Kế hoạch cải cách hành chính số 12/KH-UBND`. */
const wordsBeforeSo = lazy(
  () =>
    new RegExp(
      String.raw`(?:\s{1,20}(?!(?:số|của|theo|tại|ngày|và|năm|thực|triển|như|kèm)${wordEnd})\p{Ll}{1,12}){1,6}(?=\s{1,20}số\s)`,
      'uy',
    ),
)
/** Six words and the blanks between them. */
const longestWords = 220

/** Where such words end; undefined where there are none. */
function fewWords(line: string, at: number): number | undefined {
  if (!line.slice(at, at + longestWords).includes('số')) return undefined
  const pattern = wordsBeforeSo()
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : undefined
}

/** `Báo cáo 6/2025` is that of a month; a number and a year are a code behind `số` and behind what always has a number. */
const isMonth = ({ symbol, isSaid }: Code, { text }: Part): boolean =>
  symbol === undefined && !isSaid && !isAlwaysNumbered(text) && !isShortType(text)

/** Puts the parts of a code into a head. */
const headOf = (
  type: Part | undefined,
  { isSaid: _, text, from, to, number, year, symbol }: Code,
): CitationHead => ({
  from: type?.from ?? from,
  to,
  form: formOf(text, symbol !== undefined),
  ...(type === undefined ? {} : { type }),
  code: { text, from, to },
  ...(number === undefined ? {} : { number }),
  ...(year === undefined ? {} : { year }),
  ...(symbol === undefined ? {} : { symbol }),
})

const longestName = 300
/** What follows a law's name: its number, its date, or its year. */
const afterName =
  /\s{1,20}số(?:\s{0,3}:)?\s{0,20}(?=\d{1,4}\/(?:19|20)\d\d\/)|,?\s{1,20}(?:ban hành\s+|được thông qua\s+)?(?=ngày\s+\d|\d{1,2}\/\d{1,2}\/\d{4})|,?\s{1,20}(?=năm\s+(?:19|20)\d\d(?!\s*[-–]\s*\d|\d))|\s(?=(?:19|20)\d\d(?:[\s,;.)]|$))/gu
/** Words that no law has in its name: behind them a date is not the law's. */
const notInName = lazy(
  () =>
    new RegExp(
      String.raw`[;()“”"]|\.\s|\s(?:và các|và (?:Nghị định|Thông tư|Quyết định)|được|trong|nhằm|theo|đã|tại|phải|để|trên|nếu|thì|khi|từ|có hiệu lực)${wordEnd}`,
      'u',
    ),
)
const numberAhead = /\s+(?:số\s+)?\d/y

/** False where the words behind a kind are more than the name of a law: another document is named in them by its number, say. */
function isInName(words: string): boolean {
  if (notInName().test(words)) return false
  if (!/\d/.test(words)) return true
  return !typesIn(words).some(({ text, to }) => {
    numberAhead.lastIndex = to
    return isNumberedType(text) && numberAhead.test(words)
  })
}

/** True where another law is named in the words. */
const isNamed = (words: string): boolean =>
  typesIn(words).some(({ text }) => text === 'Luật' || text === 'Bộ luật')

/** A law by its name, which is a citation when its number, date or year follows. */
function lawAt(line: string, type: Part): CitationHead | undefined {
  if (!/^\s\p{L}/u.test(line.slice(type.to, type.to + 2)) && type.text !== 'Hiến pháp') return undefined
  const window = line.slice(type.to, type.to + longestName)
  afterName.lastIndex = 0
  const end = afterName.exec(window)
  if (end === null) return undefined
  const words = window.slice(0, end.index)
  const name = words.trim()
  if (!isInName(words) || (isNamed(words) && !/^[Ss]ửa đổi/.test(name))) return undefined
  if (name === '' && type.text !== 'Hiến pháp') return undefined
  const start = type.to + words.length - words.trimStart().length
  const named = name === '' ? {} : { name: partOf(line, start, start + name.length) }
  const coded = codeBehind(line, type.to + end.index)
  if (coded) return { ...headOf(type, coded), ...named }
  return { from: type.from, to: type.to + end.index, form: 'name', type, ...named }
}

/** Adds the codes that have no kind of document before them. */
function withLoneCodes(line: string, heads: readonly CitationHead[]): CitationHead[] {
  const lone: CitationHead[] = []
  const isTaken = takenBy(heads)
  for (const { text, from } of loneCodes(line, takenBy(heads))) {
    const code = isTaken(from) || isForm(line, from) ? undefined : wholeCode(text)
    if (code) lone.push(headOf(undefined, shifted(code, from)))
  }
  return [...heads, ...lone].sort((a, b) => a.from - b.from)
}

/** The number of a form or a request, which is no document of an office: `Mẫu số 02/BCĐBHĐND-MT`, `Đơn đề nghị số 258/ĐĐN-ĐLS`. */
const isForm = (line: string, at: number): boolean => form.test(line.slice(Math.max(0, at - 40), at))
const form =
  /(?<!\p{L})(?:[Mm]ẫu|[Bb]iểu|[Pp]hiếu|[Đđ]ơn(?:\s\p{Ll}{1,7}){1,3})(?:\s{1,3}(?:mẫu|biểu|phiếu))?\s{1,3}(?:số:?\s{1,3})?$/u

/** Tells for places that come in the order of the line whether each lies in one of the heads. */
function takenBy(heads: readonly CitationHead[]): (at: number) => boolean {
  let next = 0
  return at => {
    while (next < heads.length && heads[next]!.to <= at) next++
    return next < heads.length && heads[next]!.from <= at
  }
}

/** A code that was read in a stretch of a line, where it stands in the line. */
function shifted(code: Code, by: number): Code {
  const move = <T extends Part>(part: T): T => ({ ...part, from: part.from + by, to: part.to + by })
  const { number, year, symbol } = code
  return {
    ...move(code),
    ...(number && { number: move(number) }),
    ...(year && { year: move(year) }),
    ...(symbol && { symbol: move(symbol) }),
  }
}
