import { type CitedDocument, citedDocuments, mentionsOf } from '../citations/cited-documents.ts'
import { codeKey } from '../citations/key.ts'
import { compareDates, type PartialDate } from '../language/dates.ts'
import { lazy } from '../language/lazy.ts'
import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'
import { runOnPassages } from './run-on-passages.ts'

/** A citation where it stands in the plan. */
export interface Cited extends CitedDocument {
  passage: Passage
}

/** All citations of other documents that a plan prints, in its order. The plan's own number is none. */
export function citedOf(reading: Reading): Cited[] {
  const isOwn = ownDocument(reading)
  return reading
    .of(runOnPassages)
    .filter(({ kind }) => kind !== 'reference')
    .flatMap(passage => citedDocuments(passage.text.text).map(cited => ({ ...cited, passage })))
    .filter(cited => !isOwn(cited))
}

/** The mentions of each document by the plan. */
export const mentionsInPlan = (reading: Reading): Cited[][] => mentionsOf(reading.of(citedOf))

/** The documents that the plan itself is: by their number, or by their symbol where the number is open. */
function ownDocument({ plan }: Reading): (cited: CitedDocument) => boolean {
  const own = [plan.decision, plan.plan].flatMap(document => (document ? [document.registration] : []))
  const symbols = lazy(() => new Set(own.map(({ symbol }) => symbol && codeKey(symbol))))
  const codes = lazy(
    () =>
      new Map(
        own.map(({ number, symbol, date }) => [number && symbol && codeKey(`${number}/${symbol}`), date]),
      ),
  )
  return ({ citation: { number, symbol, date }, key }) =>
    (key !== undefined && codes().has(key) && isOfDay(date?.value, codes().get(key))) ||
    (number === undefined && symbol !== undefined && symbols().has(codeKey(symbol.text)))
}

/** Whether a cited day may be that of the plan: with another the number is that of another year. */
const isOfDay = (cited: PartialDate | undefined, own: PartialDate | undefined): boolean =>
  cited?.day === undefined || (own?.day !== undefined && compareDates(cited, own) === 0)
