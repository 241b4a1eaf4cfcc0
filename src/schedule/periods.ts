import type { Day } from '../language/dates.ts'
import type { Deadline, DeadlinePart, Years } from '../language/deadlines.ts'
import { type Calendar, usualClosingDay } from './formats.ts'

/** A stretch of the year by whose end something is due. */
export interface Period {
  name: string
  /** Sorts periods in time; what has no day comes after all that have one. */
  order: number
}

/** The reporting periods by the month in which the one before closes, the last first; a year's first begins in the December before. */
const reporting: readonly { month: number; name: string }[] = [
  { month: 12, name: 'Quý I' },
  { month: 9, name: 'Năm' },
  { month: 6, name: 'Quý III' },
  { month: 3, name: '6 tháng' },
  { month: 0, name: 'Quý I' },
]
const quarters = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']

const wholeYear: Period = { name: 'Cả năm', order: 1e8 }
const recurring: Period = { name: 'Thường xuyên, định kỳ', order: 2e8 }
const onRequest: Period = { name: 'Theo yêu cầu, theo văn bản khác', order: 3e8 }
/** Where no time was given or understood. */
export const unclear: Period = { name: 'Chưa rõ thời hạn', order: 4e8 }

/**
 * The period in which a task is due.
 * @param years those of the plan: its last days of December stay with it, and so do those before it begins.
 * @param closingDay the day of the month on which reporting periods close.
 */
export function periodOf(
  { kind, parts }: Deadline,
  calendar: Calendar,
  years?: Years,
  closingDay: number = usualClosingDay,
): Period {
  if (kind === 'recurring') return recurring
  if (kind === 'request') return onRequest
  const dated = parts.filter(
    part => part.span !== undefined && (part.kind === 'by' || part.kind === 'within'),
  )
  const last = dated.filter(part => !isYear(part)).at(-1)
  if (last !== undefined) return ofDay(closing(last), calendar, years, closingDay)
  return dated.length > 0 || kind === 'within' ? wholeYear : unclear
}

/** Whole years: `Năm 2026`, `2021-2025`. */
function isYear({ span }: DeadlinePart): boolean {
  const { first, last } = span!
  return first.day === 1 && first.month === 1 && last.day === 31 && last.month === 12
}

/** A month or quarter is due with the period that closes in its last month. */
function closing({ kind, span }: DeadlinePart): Day {
  const { first, last } = span!
  const isDays = first.month === last.month && first.year === last.year && last.day - first.day < 27
  return kind === 'by' || isDays ? last : { ...last, day: 1 }
}

function ofDay(
  { day, month, year }: Day,
  calendar: Calendar,
  years: Years | undefined,
  closingDay: number,
): Period {
  if (calendar === 'lich') {
    const quarter = Math.ceil(month / 3)
    return { name: `${quarters[quarter - 1]}/${year}`, order: year * 10 + quarter }
  }
  const number = reportingPeriod({ day, month, year }, years, closingDay)
  const { name } = reporting[number]!
  const of = number === 0 ? year + 1 : year
  const place = number === 0 || number === 4 ? 1 : 5 - number
  return { name: name === 'Năm' ? `Năm ${of}` : `${name}/${of}`, order: of * 10 + place }
}

function reportingPeriod({ day, month, year }: Day, years: Years | undefined, closingDay: number): number {
  if (month === 12 && year === years?.to) return 1
  if (month === 12 && years !== undefined && year === years.from - 1) return 0
  return reporting.findIndex(before => month > before.month || (month === before.month && day > closingDay))
}
