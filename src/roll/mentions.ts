import { type CitedDocument, citedDocuments } from '../citations/cited-documents.ts'
import type { Citation } from '../citations/find-citations.ts'
import { groupBy } from '../collections/group-by.ts'
import { shortDate } from '../language/dates.ts'
import { titleKey } from '../language/titles.ts'
import type { Segment } from '../reading/segments.ts'

/** A citation of another document where it stands in the spec. */
export interface Mention {
  segment: Segment
  /** What the places of the citation count in: the segment's text, and the lines below that it goes on in. */
  text: string
  cited: CitedDocument
}

/** The mentions of other documents in a text. @param citations those that are not the plan's own. */
export function mentionsIn(segment: Segment, citations: readonly Citation[]): Mention[] {
  if (citations.length === 0) return []
  const places = new Set(citations.map(({ from }) => from))
  const { whole } = segment
  const text = whole === undefined ? segment.text.text : whole.text.slice(whole.at)
  return citedDocuments(text)
    .filter(({ citation }) => places.has(citation.from))
    .map(cited => ({ segment, text, cited }))
}

/**
 * The mentions of each document, in the order of the spec. Two of one number and other dates are two; one without a date is the one of its number,
 * where there is only one.
 */
export function documentsOf(mentions: readonly Mention[]): Mention[][] {
  const byNumber = groupBy(mentions, ({ cited }) => cited.key ?? '')
  const keyOf = (mention: Mention, index: number): string => {
    const { key, citation } = mention.cited
    if (key === undefined) return nameKeyOf(citation) ?? String(index)
    const same = byNumber.get(key) ?? []
    const days = new Set(same.flatMap(other => dayOf(other) ?? []))
    const [only = ''] = days
    return `${key} ${dayOf(mention) ?? (days.size === 1 && !isOfOther(mention, same) ? only : '')}`
  }
  const keys = new Map(mentions.map((mention, index) => [mention, keyOf(mention, index)]))
  return [...groupBy(mentions, mention => keys.get(mention)!).values()]
}

const dayOf = ({ cited: { citation } }: Mention): string | undefined => {
  const date = citation.date?.value
  return date?.day === undefined || date.month === undefined
    ? undefined
    : shortDate({ day: date.day, month: date.month, year: date.year })
}

/** Numbers begin anew with each issuer. */
const isOfOther = ({ cited: { issuer } }: Mention, same: readonly Mention[]): boolean =>
  issuer !== undefined &&
  same.every(({ cited }) => cited.issuer !== undefined && titleKey(cited.issuer) !== titleKey(issuer))

/** A law that is cited by its name. */
const nameKeyOf = ({ form, type, title, date }: Citation): string | undefined =>
  form === 'name' && type && title
    ? `${titleKey(`${type.text} ${title.text}`)} ${date?.value?.year ?? date?.year ?? ''}`
    : undefined
