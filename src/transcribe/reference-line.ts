import { padDay, padMonth, padNumber } from '../language/dates.ts'
import type { Issued } from '../recognise/model.ts'

/** A document that others say they are attached to, and its key in the spec. */
export interface Issuer {
  key: 'quyet_dinh' | 'ke_hoach'
  /** Kind as it stands in a sentence. */
  kind: string
  symbol: string
  document: Pick<Issued, 'number' | 'date'>
  /** Who issued it, as the usual line names him. */
  by: string
}

const blank = /^[\s.…_]*$/

/** `số` and its figure, up to the slash. */
const numberPart = /(?<!\p{L})(số\s*:?\s*)(\d+|[.…_]*)(\s*)\/(?=\s*\p{Lu})/iu
/** Day, month and year, with words or slashes between. */
const datePart =
  /(?<!\p{L})(ngày\s*)(\d{1,2}|[.…_]*)(\s*(?:tháng|\/)\s*)(\d{1,2}|[.…_]*)(\s*(?:năm|\/)\s*)((?:19|20|21)\d\d)/iu

/** A line in which number and date of the document are its values, so that they change with it; others stay as they are. */
export function withValues(text: string, { key, document: { number, date } }: Issuer): string {
  const put = (typed: string, value: string | undefined, name: string): string => {
    if (blank.test(typed)) return value === undefined ? `{{${key}.${name}}}` : typed
    return typed === value ? `{{${key}.${name}}}` : typed
  }
  const printed = number === undefined ? undefined : padNumber(number)
  return text
    .replace(
      numberPart,
      (_, before: string, digits: string) => `${before.trimEnd()} ${put(digits, printed, 'so')}/`,
    )
    .replace(
      datePart,
      (_, before: string, day: string, first: string, month: string, second: string, year: string) => {
        const days = put(day, date?.day === undefined ? undefined : padDay(date.day), 'ngay.ngay')
        const months = put(month, date?.month === undefined ? undefined : padMonth(date.month), 'ngay.thang')
        const years = date?.year === undefined ? year : put(year, String(date.year), 'ngay.nam')
        return `${before.trimEnd()} ${days}${spaced(first)}${months}${spaced(second)}${years}`
      },
    )
}

const spaced = (between: string): string => (between.includes('/') ? '/' : ` ${between.trim()} `)

/** True for lines that are those of the house: then the spec need not say them. */
export function isUsual(lines: readonly string[], issuer: Issuer): boolean {
  const { key, kind, symbol, by } = issuer
  const usual = `(Kèm theo ${kind} số {{${key}.so}}/${symbol} ngày {{${key}.ngay.ngay}} tháng {{${key}.ngay.thang}} năm {{${key}.ngay.nam}} của ${by})`
  const words = lines.join(' ').replace(/\s+/g, ' ').trim()
  return words === usual
}
