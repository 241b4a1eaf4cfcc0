import { type Citation, readCitations } from '../../citations/find-citations.ts'
import { codeKey } from '../../citations/register/code-key.ts'
import { groupBy } from '../../collections/group-by.ts'
import { nameKey } from '../../language/normalise.ts'
import { once } from '../../language/once.ts'
import type { CheckContext } from '../context.ts'
import type { Passage } from '../passages.ts'
import { announcedLists, kindInFull } from './announced.ts'
import { typedPassages } from './typed-passages.ts'

/** A citation where it stands in the plan, with what its neighbours say about it. */
export interface Cited {
  passage: Passage
  citation: Citation
  /** The kind in full and in small letters; in a chain (`và 34/CĐ-TTg`) that of the one before, in a list that of the words before its colon. */
  type?: string
  /** Who issued it: its own words, what stands at the end of its chain, or before the colon of its list. */
  issuer?: string
  /** The same for all mentions of a number and symbol; missing where the number or the symbol is. */
  key?: string
  /** True when it is named in the title of the one before (`sửa đổi Nghị định số …`). */
  isNested: boolean
  /** True when a title follows, also at the end of its chain, or another document in its place (`thực hiện Nghị quyết số …`). */
  isTitled: boolean
}

/** All citations of other documents that a plan prints, in its order. The plan's own number is none. */
export function citedOf(context: CheckContext): Cited[] {
  const own = ownDocument(context)
  return context
    .of(typedPassages)
    .flatMap(passage => (passage.kind === 'reference' ? [] : inPassage(passage).filter(cited => !own(cited))))
}

function inPassage(passage: Passage): Cited[] {
  const { text } = passage.text
  const citations = readCitations(text)
  const lists = citations.length === 0 ? [] : announcedLists(text)
  let at = 0
  const all: Cited[] = []
  citations.forEach((citation, index) => {
    const before = all[index - 1]
    const between = before ? text.slice(before.citation.to, citation.from) : ''
    const next = citations[index + 1]
    while (lists[at] && lists[at]!.to <= citation.from) at++
    const list = lists[at] && lists[at]!.from <= citation.from ? lists[at] : undefined
    const type = typeOf(citation) ?? (before && chained.test(between) ? before.type : undefined) ?? list?.type
    const issuer = issuerOf(text, citations, index) ?? list?.issuer
    const key = keyOf(citation)
    all.push({
      passage,
      citation,
      ...(type === undefined ? {} : { type }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(key === undefined ? {} : { key }),
      isNested: before !== undefined && (leadsOn.test(between) || endsLeading(before.citation, between)),
      isTitled:
        citation.title !== undefined ||
        isTitledAtEnd(text, citations, index) ||
        (next !== undefined && leadsOn.test(text.slice(citation.to, next.from))),
    })
  })
  return all
}

/** What stands between two documents of one list. */
const chained = /^[\s,;]*(?:và|hoặc)?[\s,;]*$/u
/** What stands between a document and the one that it carries out or changes. */
const leadsOn =
  /^\s*,?\s*(?:về\s+)?(?:việc\s+)?(?:tiếp tục\s+)?(?:triển khai|thực hiện|triển khai thực hiện|sửa đổi|sửa đổi, bổ sung|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định chi tiết|thi hành|sơ kết|tổng kết)(?:\s[^.;]{0,60})?\s*$/u

/** A title that ends in `của`, `thực hiện` and goes on with a document. */
function endsLeading({ title }: Citation, between: string): boolean {
  return (
    title !== undefined &&
    /^[\s“"]*(?:của|theo|thực hiện|triển khai thực hiện|thi hành|tại|và)?[\s“"]*$/u.test(between) &&
    /(?:sửa đổi|bổ sung|một số điều|thực hiện|thi hành|hướng dẫn|chi tiết|sơ kết|tổng kết)(?:\s[^,;.]*)?$/u.test(
      title.text,
    )
  )
}

function typeOf({ type }: Citation): string | undefined {
  return type && kindInFull(type.text)
}

/** In `số 1/… và số 2/… của Chính phủ` the words at the end are for both. */
function issuerOf(text: string, citations: readonly Citation[], index: number): string | undefined {
  for (let at = index; at < citations.length; at++) {
    const { issuer, to, title, symbol } = citations[at]!
    if (issuer) return issuer.text
    const next = citations[at + 1]
    if (next === undefined || symbolEnd(symbol?.text) !== symbolEnd(next.symbol?.text)) return undefined
    const between = text.slice(to, next.from)
    if (!chained.test(between) && !(title && /^\s*(?:của)?\s*$/u.test(between))) return undefined
  }
  return undefined
}

/** What joins documents that have the words at the end together. */
const joined = /^\s*(?:,|,?\s*(?:và|hoặc))\s*$/u

/** In `số 1/… và số 2/… của Chính phủ về …` the title at the end is for both; one that has its own issuer has its own title. */
function isTitledAtEnd(text: string, citations: readonly Citation[], index: number): boolean {
  for (let at = index; at + 1 < citations.length; at++) {
    const { issuer, title, to, symbol } = citations[at]!
    const next = citations[at + 1]!
    if (issuer || title || symbolEnd(symbol?.text) !== symbolEnd(next.symbol?.text)) return false
    if (!joined.test(text.slice(to, next.from))) return false
    if (next.title) return next.issuer !== undefined
  }
  return false
}

const symbolEnd = (symbol = ''): string => symbol.slice(symbol.lastIndexOf('-') + 1)

/** Number, year and symbol of one document, however they are typed: also with a hyphen or the bar of a `Đ` lost. */
export function keyOf({ code, number, symbol }: Citation): string | undefined {
  return code && number && symbol ? looseKey(code.text) : undefined
}

const looseKey = (code: string): string =>
  codeKey(code)
    .replaceAll('Đ', 'D')
    .replace(/(?<=\p{L})[-/.]|[-/.](?=\p{L})/gu, '')

/** The documents that the plan itself is: by their number, or by their symbol where the number is open. */
function ownDocument({ plan }: CheckContext): (cited: Cited) => boolean {
  const own = [plan.decision, plan.plan].flatMap(document => (document ? [document.registration] : []))
  const symbols = once(() => new Set(own.map(({ symbol }) => symbol && nameKey(symbol))))
  const codes = once(
    () => new Set(own.map(({ number, symbol }) => number && symbol && looseKey(`${number}/${symbol}`))),
  )
  return ({ citation: { number, symbol, date }, key }) =>
    (key !== undefined && codes().has(key) && date?.value?.day === undefined) ||
    (number === undefined && symbol !== undefined && symbols().has(nameKey(symbol.text)))
}

/** The mentions of each document, in the plan's order; two documents of one number and different years are two. */
export const mentionsOf = (context: CheckContext): Cited[][] => [
  ...groupBy(context.of(citedOf), ({ key }) => key).values(),
]

/** What a message calls a document: kind and number as typed. */
export function shown({ citation: { type, code, text } }: Cited): string {
  return code ? `${type ? `${type.text} số ` : ''}${code.text}` : text
}
