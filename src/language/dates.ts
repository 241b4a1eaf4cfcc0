/** A date of the plan. Day and month stay open while the document waits for its number. */
export interface PartialDate {
  /** 1 to 31; open when missing. */
  day?: number
  /** 1 to 12; open when missing, and then the day is open too. */
  month?: number
  /** Four digits. */
  year: number
}

/** A day of the calendar. */
export type Day = Required<PartialDate>

/** A day as it is written in plans. */
export const writeDay = ({ day, month, year }: Day): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`

const dateForms: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*(?<sign>[/.-])\s*(?<month>\d{1,2})\s*\k<sign>\s*(?<year>\d{4})$/,
  /^\/\s*(?<month>\d{1,2})\s*\/\s*(?<year>\d{4})$/,
  /^(?:\/\s*)?\/\s*(?<year>\d{4})$/,
  /^(?:ngày[\s.…]*(?:(?<day>\d{1,2})[\s.…]*)?)?tháng[\s.…]*(?:(?<month>\d{1,2})[\s.…]*)?năm\s*(?<year>\d{4})$/iu,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
]

/**
 * Reads a date the Vietnamese way: `05/01/2026`, `5-1-2026`, `5.1.2026`, `ngày 05 tháng 01 năm 2026`. Open parts:
 * `/01/2026` or `tháng 01 năm 2026` (day), `/2026` (day and month); in words they may also be blanks or dots. Scripts may
 * write `2026-01-05`. Undefined for anything else, and for a date that no calendar has (31/02).
 */
export function readDate(text: string): PartialDate | undefined {
  const date = typedDate(text)
  return date !== undefined && inCalendar(date) ? date : undefined
}

/** Why a text that is written as a date is none: `tháng 2 năm 2026 chỉ có 28 ngày`. Undefined for a date, and for what is not written as one. */
export function dateFault(text: string): string | undefined {
  const date = typedDate(text)
  if (date === undefined || inCalendar(date)) return undefined
  const { day, month, year } = date
  if (year < 1000) return `không có năm ${year}`
  if (month !== undefined && (month < 1 || month > 12))
    return `không có tháng ${month}${day !== undefined && day <= 12 && month > 0 ? ' (ngày ghi trước, tháng ghi sau)' : ''}`
  if (day === 0 || month === undefined) return `không có ngày ${day}`
  return `tháng ${month} năm ${year} chỉ có ${daysIn(month, year)} ngày`
}

/** The numbers of a text that is written as a date, whether a calendar has it or not. */
function typedDate(text: string): PartialDate | undefined {
  const words = text.normalize('NFC').trim()
  for (const form of dateForms) {
    const parts = form.exec(words)?.groups
    if (parts === undefined) continue
    const { day, month, year } = parts
    const date: PartialDate = { year: Number(year) }
    if (month !== undefined) date.month = Number(month)
    if (day !== undefined) date.day = Number(day)
    return date
  }
  return undefined
}

/** Whether a calendar has it, as far as it is known. */
export function inCalendar({ day, month, year }: PartialDate): boolean {
  if (year < 1000) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysIn(month, year))
}

/** The number of days of a month, 1 to 12. */
export function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A number as documents print it, with a 0 before a single digit (Nghị định 30/2020, Phụ lục I, II.3c); other text stays. */
export function padNumber(number: number | string): string {
  const text = String(number)
  return /^\d$/.test(text) ? `0${text}` : text
}

/** Day of the month, with a 0 below 10 (Nghị định 30/2020, Phụ lục I, II.4b). */
export function padDay(day: number): string {
  return padNumber(day)
}

/** Month with a 0 for January and February only (Nghị định 30/2020, Phụ lục I, II.4b). */
export function padMonth(month: number): string {
  return month <= 2 ? padNumber(month) : String(month)
}

/** The date in full, `ngày 05 tháng 01 năm 2026` (II.4b); `blank` stands for each open part. */
export function writeDate({ day, month, year }: PartialDate, blank = '    '): string {
  const dayText = day === undefined ? blank : padDay(day)
  const monthText = month === undefined ? blank : padMonth(month)
  return `ngày ${dayText} tháng ${monthText} năm ${year}`
}

/** The date in figures, `05/01/2026` (II.4b). */
export const shortDate = ({ day, month, year }: Required<PartialDate>): string =>
  `${padDay(day)}/${padMonth(month)}/${year}`

/** `2026-01-05`; undefined for a date with open parts. */
export function isoDate(date: PartialDate | undefined): string | undefined {
  if (date?.day === undefined || date.month === undefined) return undefined
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.year}-${two(date.month)}-${two(date.day)}`
}

/**
 * Negative when `a` comes before `b`, positive when after, 0 when equal as far as both are known: an open part decides
 * nothing, so a draft without a day is never later than a document of its month.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a.year !== b.year) return a.year - b.year
  if (a.month === undefined || b.month === undefined) return 0
  if (a.month !== b.month) return a.month - b.month
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day
}
