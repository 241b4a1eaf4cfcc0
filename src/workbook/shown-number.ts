import { format } from 'numfmt'
import { writeDay } from '../language/dates.ts'
import { general } from './number-formats.ts'

/** Days between the two ways of counting them: from 30/12/1899, and from 1/1/1904. */
const days1904 = 1462

const msPerDay = 86_400_000

/** What a format shows of a day; every other format shows a number. */
interface DayParts {
  day: boolean
  month: boolean
  year: boolean
  time: boolean
}

/** What a format is made of without its texts, colours and conditions; only its first section counts. */
function dayPartsOf(code: string): DayParts | undefined {
  const bare = code
    .replace(/\\.|_.|\*./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P/gi, 'h')
    .split(';')[0]!
    .toLowerCase()
  if (!/[dyhs]|m/.test(bare) || /[0#?]/.test(bare.replace(/s\.0+/g, 's'))) return undefined
  const time = /[hs]/.test(bare)
  const [day, year] = [bare.includes('d'), bare.includes('y')]
  // An `m` beside hours or seconds alone is minutes.
  return { day, year, month: bare.includes('m') && (day || year || !time), time }
}

/**
 * A number as its cell shows it, the way numbers are written in Vietnam: a comma before decimals. A day is written `05/01/2026` whatever its
 * format, which may put the month first; a number without a format has all its digits.
 * @param code its number format, `from1904` how the workbook counts days.
 */
export function shownNumber(value: number, code: string, from1904: boolean): string {
  if (code === general || code === '@' || code === '') return plain(value)
  const parts = dayPartsOf(code)
  if (parts === undefined) return formatted(value, code)
  const days = value + (from1904 ? days1904 : 0)
  if (days < 0 || days >= 2_958_466) return plain(value)
  // Excel takes 1900 for a leap year: days before 1 March of it are one off.
  const instant = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.round(days * 86_400) * 1000)
  const date = { day: instant.getUTCDate(), month: instant.getUTCMonth() + 1, year: instant.getUTCFullYear() }
  const isMidnight = instant.getTime() % msPerDay === 0
  const { day, month, year, time } = parts
  const written = writeDay(date)
  const [dd = '', mm = '', yyyy = ''] = written.split('/')
  const shown = [day ? dd : '', month ? mm : '', year ? yyyy : ''].filter(part => part !== '').join('/')
  if (!time) return shown
  const clock = instant.toISOString().slice(11, 16)
  if (shown === '') return formatted(value, code)
  return isMidnight ? shown : `${shown} ${clock}`
}

/** A format that says nothing that can be shown leaves the number as it is. */
function formatted(value: number, code: string): string {
  try {
    return format(code, value, { locale: 'vi' }).trim()
  } catch {
    return plain(value)
  }
}

/** Fifteen digits are what Excel keeps of a number; what lies behind them is noise. */
const plain = (value: number): string => {
  const digits = String(Number(value.toPrecision(15)))
  return digits.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 }).replace('.', ',')
    : digits.replace('.', ',')
}
