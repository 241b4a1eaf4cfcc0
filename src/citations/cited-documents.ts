import { groupBy } from '../collections/group-by.ts'
import { announcedLists } from './announced.ts'
import { type Citation, readCitations } from './find-citations.ts'
import { codeKey } from './key.ts'
import { kindInFull } from './types.ts'

/** A citation with what its neighbours in the text say about it. */
export interface CitedDocument {
  citation: Citation
  /** The kind in full and in small letters; in a chain (`và 34/CĐ-TTg`) that of the one before, in a list that of the words before its colon. */
  type?: string
  /** Who issued it: its own words, what stands at the end of its chain, or before the colon of its list. */
  issuer?: string
  /** The same for all mentions of a number and symbol; missing where the number or the symbol is. */
  key?: string
  /** Where the list begins that it stands in without a kind of its own (`các Quyết định: số 1/…; số 2/…`), else where it begins itself. */
  listFrom: number
  /** True when it is named in the title of the one before (`sửa đổi Nghị định số …`). */
  isNested: boolean
  /** True when it has its date, or has it with those behind it: `số 1/… và số 2/… ngày 05/01/2025`. */
  isDated: boolean
  /** True when a title follows, also at the end of its chain, or another document in its place (`thực hiện Nghị quyết số …`). */
  isTitled: boolean
}

/** The documents that a text cites, in its order. */
export function citedDocuments(text: string): CitedDocument[] {
  const citations = readCitations(text)
  const lists = citations.length === 0 ? [] : announcedLists(text)
  let at = 0
  const all: CitedDocument[] = []
  citations.forEach((citation, index) => {
    const before = all[index - 1]
    const between = before ? text.slice(before.citation.to, citation.from) : ''
    const next = citations[index + 1]
    while (lists[at] && lists[at]!.to <= citation.from) at++
    const list = lists[at] && lists[at]!.from <= citation.from ? lists[at] : undefined
    const type =
      (citation.type && kindInFull(citation.type.text)) ??
      (before && (chained.test(between) || listed.test(between)) ? before.type : undefined) ??
      list?.type
    const issuer = issuerOf(text, citations, index) ?? list?.issuer
    const { code, number, symbol } = citation
    const key = code && number && symbol && codeKey(code.text)
    all.push({
      citation,
      ...(type === undefined ? {} : { type }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(key === undefined ? {} : { key }),
      listFrom: citation.type === undefined && before ? before.listFrom : citation.from,
      isNested: before !== undefined && (leadsOn.test(between) || endsLeading(before.citation, between)),
      isDated: citation.date !== undefined || isDatedAtEnd(text, citations, index),
      isTitled:
        citation.title !== undefined ||
        isTitledAtEnd(text, citations, index, list !== undefined) ||
        (next !== undefined && leadsOn.test(text.slice(citation.to, next.from))),
    })
  })
  return all
}

/** What stands between two documents of one list. */
const chained = /^[\s,;]*(?:(?:và|hoặc|cùng)[\s,;]*)?(?:số\s*)?$/u
/** What stands between a document and the one that it carries out or changes. */
const leadsOn =
  /^\s*(?:,\s*)?(?:về\s+)?(?:việc\s+)?(?:tiếp tục\s+)?(?:triển khai|thực hiện|triển khai thực hiện|sửa đổi|sửa đổi, bổ sung|bổ sung|thay thế|bãi bỏ|hướng dẫn|quy định chi tiết|thi hành|sơ kết|tổng kết)(?:\s[^.;]{0,60})?\s*$/u

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
const joined = /^\s*(?:,|(?:,\s*)?(?:và|hoặc|cùng))\s*(?:số\s*)?$/u
/** What joins documents each of which has its own issuer. */
const joinedByAnd = /^\s*(?:,\s*)?và\s*$/u
/** Numbers of one kind may stand in a list: `các Công điện: số 1/CĐ-UBND …; số 2/CĐ-UBND … về …`. */
const listed = /^\s*;\s*(?:và\s*)?số\s*$/u

/**
 * In `số 1/… và số 2/… của Chính phủ về …` the title at the end is for both, and so it is in `Nghị quyết … của Chính phủ và Kế hoạch … của Tỉnh ủy
 * về …`; behind a comma, one that has its own issuer has its own title. What the last carries out stands in place of a title.
 */
function isTitledAtEnd(
  text: string,
  citations: readonly Citation[],
  index: number,
  isAnnounced: boolean,
): boolean {
  for (let at = index; at + 1 < citations.length; at++) {
    const { issuer, title, to, symbol } = citations[at]!
    const next = citations[at + 1]!
    if (title) return false
    const between = text.slice(to, next.from)
    const isOneIssuers = issuer === undefined && symbolEnd(symbol?.text) === symbolEnd(next.symbol?.text)
    const isJoined = isOneIssuers
      ? joined.test(between) || (next.type === undefined && listed.test(between))
      : issuer !== undefined && joinedByAnd.test(between)
    if (!isJoined) return false
    if (next.title) return next.issuer !== undefined || isAnnounced
    const after = citations[at + 2]
    if (after !== undefined && leadsOn.test(text.slice(next.to, after.from))) return true
  }
  return false
}

/** In `số 1/… và số 2/… ngày 05/01/2025` the date is that of both. */
function isDatedAtEnd(text: string, citations: readonly Citation[], index: number): boolean {
  for (let at = index; at + 1 < citations.length; at++) {
    const { issuer, title, date, to, symbol } = citations[at]!
    const next = citations[at + 1]!
    if (date) return at > index
    if (issuer || title || next.type !== undefined) return false
    if (symbolEnd(symbol?.text) !== symbolEnd(next.symbol?.text)) return false
    if (!joined.test(text.slice(to, next.from))) return false
    if (next.date) return true
  }
  return false
}

const symbolEnd = (symbol = ''): string => symbol.slice(symbol.lastIndexOf('-') + 1)

/** The mentions of each document that has a number and symbol, in their order; two documents of one number and different years are two. */
export const mentionsOf = <T extends CitedDocument>(all: readonly T[]): T[][] => [
  ...groupBy(all, ({ key }) => key).values(),
]

/** What a message calls a document: kind and number as typed. */
export function shown({ citation: { type, code, text } }: CitedDocument): string {
  return code ? `${type ? `${type.text} số ` : ''}${code.text}` : text
}
