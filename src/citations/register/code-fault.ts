import { bareLetters, isPartyIssuer, kindAbbreviations, kindOf } from '../../language/document-kinds.ts'
import type { CitedDocument } from '../cited-documents.ts'
import type { Register } from './register.ts'

/** What is wrong with a number and symbol. */
interface CodeFault {
  /** `thiếu một chữ số của năm`. */
  what: string
  /** The one right code, where there is one. */
  right?: string
  /** No reader could take it for right. */
  isSure: boolean
}

/** Those who do not write as the Party does. */
const stateIssuer = /^(?:UBND|HĐND|CP|TTg)$/
/** Symbols of the National Assembly have no hyphen. */
const assembly = /^(?:QH|UBTVQH)\d+$/

/** What is wrong with the way a citation's number and symbol are written; undefined when nothing is. */
export function codeFault(cited: CitedDocument, register: Register): CodeFault | undefined {
  const { code, number, year, symbol, date } = cited.citation
  if (!code || !number || !symbol) return undefined
  const parts = symbolParts(symbol.text, cited.type)
  if (parts === undefined) return looseBlanks(code.text)
  const { kind, rest } = parts
  const [issuer = ''] = rest
  const isParty = isPartyIssuer(issuer) || (cited.citation.form === 'party' && !stateIssuer.test(issuer))
  const write = (years: string | undefined): string =>
    isParty
      ? `${number.text}-${kind}/${rest.join('-')}`
      : `${number.text}/${years === undefined ? '' : `${years}/`}${[kind, ...rest].join('-')}`
  const cutYear = year && !/^(?:19|20)\d\d$/.test(year.text)
  if (cutYear) {
    const right = wholeYear(cited, write, register)
    const what = year.text.length < 4 ? 'năm thiếu chữ số' : 'năm không đúng'
    return { what, isSure: true, ...(right === undefined ? {} : { right: write(right) }) }
  }
  if (year === undefined && !isParty && needsYear(cited, rest)) {
    const right = date?.year === undefined ? undefined : String(date.year)
    return { what: 'thiếu năm', isSure: true, ...(right === undefined ? {} : { right: write(right) }) }
  }
  // An association's own symbol has dots in its name: `04/BC-LĐVTCT.LĐ`.
  if (/-\p{L}+\.\p{L}/u.test(symbol.text) && !parts.fault && !/\s|[–—]/u.test(code.text)) return undefined
  const right = write(year?.text)
  // A hyphen that does not break prints as any other.
  if (right === code.text.replace(/[‐‑]/gu, '-')) return parts.fault
  // What would be found wrong again is not the one right way to write it.
  const isRight = symbolParts([kind, ...rest].join('-'), cited.type)?.fault === undefined
  const offered = isRight ? { right } : {}
  if (parts.fault) return { ...parts.fault, ...offered }
  if (looseBlanks(code.text)) return { what: 'có dấu cách hoặc gạch dài', ...offered, isSure: false }
  return {
    what: isParty
      ? 'ký hiệu văn bản của Đảng viết số, gạch nối, tên loại, gạch chéo, cơ quan'
      : 'dấu gạch trong ký hiệu không đúng chỗ',
    ...offered,
    isSure: false,
  }
}

/** A code that is right but for blanks and long dashes. */
function looseBlanks(code: string): CodeFault | undefined {
  const right = code.replace(/(?:(?<!\s)\s+)?[-‐‑‒–—]\s*|(?<=\p{L})\s(?=\p{L})/gu, '-').replace(/\s+/g, '')
  return right === code ? undefined : { what: 'có dấu cách hoặc gạch dài', right, isSure: false }
}

interface SymbolParts {
  /** Abbreviation of the kind, as it should be written, or what stands in its place. */
  kind: string
  rest: readonly string[]
  fault?: CodeFault
}

/** Takes a symbol apart; undefined where nothing can be said about it. */
function symbolParts(symbol: string, type: string | undefined): SymbolParts | undefined {
  if (assembly.test(symbol)) return undefined
  const [first = '', ...rest] = symbol.split(/\s?[-‐‑‒–—/.]\s?|\s/u)
  const expected = type === undefined ? [] : kindAbbreviations(type)
  // The symbol of a letter names its sender, in ways of his own.
  if (expected.length === 0) return undefined
  if (expected.includes(first)) return { kind: first, rest }
  const meant = expected.find(kind => bareLetters(kind) === bareLetters(first))
  if (meant !== undefined)
    return {
      kind: meant,
      rest,
      fault: {
        what: `${type} viết tắt là ${meant}, không phải ${first}`,
        isSure: meant.toUpperCase() !== first.toUpperCase(),
      },
    }
  if (rest.length === 0 && isPartyIssuer(first) && expected.length === 1)
    return { kind: expected[0]!, rest: [first], fault: { what: 'thiếu tên loại', isSure: false } }
  if (rest.length === 0) {
    const glued = expected.find(kind => bareLetters(first).startsWith(bareLetters(kind)))
    const issuer = glued === undefined ? '' : first.slice(glued.length)
    if (glued !== undefined && /^\p{Lu}{2}[\p{L}\d]*$/u.test(issuer))
      return { kind: glued, rest: [issuer], fault: { what: 'thiếu dấu gạch nối', isSure: true } }
    return undefined
  }
  const other = kindOf(first)
  if (other === undefined || type === undefined || other.startsWith(type)) return { kind: first, rest }
  return {
    kind: first,
    rest,
    fault: { what: `ký hiệu ${first} là của ${other}, không phải của ${type}`, isSure: false },
  }
}

/** Decrees and circulars carry their year. */
function needsYear({ type, citation: { symbol } }: CitedDocument, rest: readonly string[]): boolean {
  return (
    /^(?:nghị định|thông tư|thông tư liên tịch)$/.test(type ?? '') && rest.length > 0 && symbol !== undefined
  )
}

/** The year that lost a digit: that of the date, or of the one document of the register that it can be. */
function wholeYear(
  { citation: { year, date, symbol } }: CitedDocument,
  write: (year: string) => string,
  register: Register,
): string | undefined {
  const typed = year?.text ?? ''
  const mayBe = (whole: string): boolean => isWithin(typed, whole)
  if (date?.year !== undefined && mayBe(String(date.year))) return String(date.year)
  const years = new Set(
    register
      .withSymbol(symbol?.text ?? '')
      .flatMap(({ issued }) => (issued ? [String(issued.year)] : []))
      .filter(whole => mayBe(whole) && register.find(write(whole)).length > 0),
  )
  return years.size === 1 ? [...years][0] : undefined
}

/** Whether a text is another with characters left out. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part[at]) at++
  return at === part.length
}
