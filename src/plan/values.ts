import { type PartialDate, padDay, padMonth, padNumber } from '../language/dates.ts'
import type { Spec } from '../spec/schema.ts'
import { type Run, textRun } from '../text/line.ts'

/** The number of a document as printed: its digits, below ten with a zero in front, or a blank to fill in. */
export function numberRuns(number: string | undefined): Run[] {
  return number === undefined || number === ''
    ? [{ kind: 'blank', field: 'number' }]
    : [textRun(padNumber(number))]
}

const dayRun = (date: PartialDate | undefined): Run =>
  date?.day === undefined ? { kind: 'blank', field: 'day' } : textRun(padDay(date.day))

const monthRun = (date: PartialDate | undefined): Run =>
  date?.month === undefined ? { kind: 'blank', field: 'month' } : textRun(padMonth(date.month))

const yearRun = (date: PartialDate | undefined, year: number | undefined): Run => {
  const known = date?.year ?? year
  return known === undefined ? { kind: 'blank', field: 'year' } : textRun(String(known))
}

/** Day, month and year of a document, each known or a blank (ND30-I.II.4b); `year` stands in when the date is open. */
export function dateParts(
  date: PartialDate | undefined,
  year: number | undefined,
): { day: Run; month: Run; year: Run } {
  return { day: dayRun(date), month: monthRun(date), year: yearRun(date, year) }
}

/**
 * The year a document of this spec is signed in when its date is open: the plan's year. A plan for several years is signed in the year before
 * them as often as in one of them: its year stays a blank.
 */
export const signingYear = ({ nam }: Spec): number | undefined => nam
