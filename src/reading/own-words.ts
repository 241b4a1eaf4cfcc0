import type { Citation } from '../citations/find-citations.ts'
import { readCitations } from '../citations/find-citations.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { lawYears } from './law-years.ts'
import type { Segment } from './segments.ts'

/** A stretch of a segment's text, [from, to). */
export interface WordStretch {
  from: number
  to: number
}

/** What a segment's text is made of, apart from words of the plan itself. */
export interface Words {
  /** Citations of other documents. */
  citations: Citation[]
  /** The decision's own number and date, typed out in a `(Kèm theo …)` line. */
  own: Citation[]
  /** What is not to be changed: citations, years that name a law, ids, remarks, values. */
  closed: WordStretch[]
}

/** Finds in a segment what belongs to other documents, and what is no text at all. */
export function readOwnWords({ text: { text }, key, whole }: Pick<Segment, 'text' | 'key' | 'whole'>): Words {
  const marks = cutMarks(text).filter(
    ({ kind }) => kind === 'id' || kind === 'remark' || kind === 'value' || kind === 'note',
  )
  const notes = marks.filter(({ kind }) => kind !== 'value')
  const all = readCitations(text).filter(({ from }) => !within(from, notes))
  const isOwn = ({ from, number }: Citation): boolean =>
    key === 'kem_theo' ||
    (number === undefined && /kèm theo\s*$/iu.test(text.slice(Math.max(0, from - 30), from)))
  const citations = all.filter(citation => !isOwn(citation))
  const own = all.filter(citation => isOwn(citation) && citation.number !== undefined)
  return {
    citations,
    own,
    closed: [...citations, ...own, ...lawYears(text), ...fromBeside(text, whole), ...marks],
  }
}

/** What of a line belongs to a citation that began in the line before, or that ends in the next. */
function fromBeside(text: string, whole: Segment['whole']): WordStretch[] {
  if (whole === undefined) return []
  const { at } = whole
  return readCitations(whole.text)
    .filter(({ from, to }) => from < at + text.length && to > at && (from < at || to > at + text.length))
    .map(({ from, to }) => ({ from: Math.max(0, from - at), to: Math.min(text.length, to - at) }))
}

/** True when a place lies in one of the stretches. */
export const within = (at: number, stretches: readonly WordStretch[]): boolean =>
  stretches.some(({ from, to }) => at >= from && at < to)
