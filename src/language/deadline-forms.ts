import { type Day, daysIn } from './dates.ts'
import { everyMatch } from './every-match.ts'
import { fromRoman } from './numerals.ts'
import { type Pattern, pattern } from './pattern.ts'

/** Two days and all between them. */
export interface Span {
  first: Day
  last: Day
}

/** How often something comes back. */
export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** `by`: up to a day; `within`: in a stretch of time; `recurring`; `request`: when something else happens; `unclear`: no time was understood. */
export type DeadlineKind = 'by' | 'within' | 'recurring' | 'request' | 'unclear'

/** A time as the words have it, [from, to). */
export interface FoundTime {
  from: number
  to: number
  kind: Exclude<DeadlineKind, 'unclear'>
  every?: Rhythm
  /** The days in a year; undefined for days that no calendar has. */
  days?: (year: number) => Span | undefined
  /** The year that is written. */
  year?: number
  /** True where only the last day is said. */
  isLast?: true
}

type Groups = Record<string, string | undefined>

interface Form {
  pattern: Pattern
  /** Undefined for words that are no time after all. */
  read: (groups: Groups) => Pick<FoundTime, 'kind' | 'every' | 'days' | 'year'> | undefined
}

const year = String.raw`(?:19|20|21)\d\d`
const yearAfter = String.raw`(?:\s*(?:[/.-]|,?\s*(?:của\s+)?năm(?!\p{L}))?\s*(?<year>${year})(?!\d))?`
const number = String.raw`(?:IV|I{1,3}|VI{0,3}|IX|X|\d)(?![\p{L}\d]|\s*/\s*\d{1,2}(?!\d))`
const and = String.raw`\s*(?:,|;|&|và)\s*`
const to = String.raw`\s*(?:-|–|đến(?:\s+hết)?)\s*`

/** @param needles of which every time of the form has one. */
const form = (needles: readonly string[], source: string, read: Form['read']): Form => ({
  pattern: pattern(needles, () => new RegExp(String.raw`(?<![\p{L}\d])${source}`, 'giu')),
  read,
})

const digits = [...'0123456789']

/** The first month of a stretch and the month after it, with the days of both ends. */
function months(first: number, last: number): (year: number) => Span | undefined {
  return year => {
    if (first < 1 || last > 12 || first > last) return undefined
    return { first: { day: 1, month: first, year }, last: { day: daysIn(last, year), month: last, year } }
  }
}

const between = (month: number, from: number, to: number) => (year: number) =>
  month < 1 || month > 12
    ? undefined
    : { first: { day: from, month, year }, last: { day: Math.min(to, daysIn(month, year)), month, year } }

const lastDays = (month: number, count: number) => (year: number) =>
  month < 1 || month > 12 ? undefined : between(month, daysIn(month, year) - count + 1, 31)(year)

/** The numbers of a list such as `II, III` or `3 và 6`; the lowest and the highest, or undefined for one that is none. */
function ends(list: string): readonly [number, number] | undefined {
  const numbers = everyMatch(list, /(?<!\p{L})(?:[IVX]+|\d+)(?!\p{L})/giu).map(({ 0: word }) =>
    /\d/.test(word) ? Number(word) : fromRoman(word.toUpperCase()),
  )
  if (numbers.length === 0 || numbers.some(value => value === undefined)) return undefined
  return [Math.min(...(numbers as number[])), Math.max(...(numbers as number[]))]
}

const withYear = ({ year: written }: Groups): { year?: number } =>
  written === undefined ? {} : { year: Number(written) }

const oneDay = (day: number, month: number) => (year: number) => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined
  const only: Day = { day, month, year }
  return { first: only, last: only }
}

const weeks: Record<string, number> = { đầu: 1, nhất: 1, hai: 2, ba: 3, tư: 4, cuối: 5 }
const rhythms: Record<string, Rhythm> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
}

/** The forms that a time has in words, the most exact first. */
export const timeForms: readonly Form[] = [
  form(
    ['-', '–', 'đến'],
    `(?:(?:giai\\s+đoạn|(?:từ\\s+)?năm)\\s+)?(?<first>${year})${to}(?:năm\\s+)?(?<last>${year})(?!\\d)`,
    g => ({
      kind: 'within',
      days: () => ({
        first: { day: 1, month: 1, year: Number(g.first) },
        last: { day: 31, month: 12, year: Number(g.last) },
      }),
      year: Number(g.first),
    }),
  ),
  form(['tháng'], `(?:ngày\\s+)?(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?!\\d)${yearAfter}`, g => ({
    kind: 'within',
    days: oneDay(Number(g.day), Number(g.month)),
    ...withYear(g),
  })),
  form(
    digits,
    `(?:ngày\\s+)?(?<day>\\d{1,2})\\s*(?<sign>[/.-])\\s*(?<month>\\d{1,2})(?:\\s*\\k<sign>\\s*(?<year>${year}))?(?![\\d/%]|\\s*%)`,
    g =>
      // `1.1` and `2-3` are numbers of something else.
      g.sign !== '/' && g.year === undefined
        ? undefined
        : { kind: 'within', days: oneDay(Number(g.day), Number(g.month)), ...withYear(g) },
  ),
  form(
    ['ngày'],
    `ngày\\s+(?:\\d{1,2}|đầu|cuối)(?:\\s+(?:của\\s+)?(?:(?:hàng|hằng|mỗi)\\s+tháng|tháng\\s+(?:đầu|cuối|sau|liền\\s+kề|liền\\s+sau|kế\\s+tiếp|tiếp\\s+theo)(?:\\s+(?:của\\s+)?(?:mỗi\\s+)?(?<quarter>quý))?))`,
    g => ({
      kind: 'recurring',
      every: g.quarter === undefined ? 'month' : 'quarter',
    }),
  ),
  form(
    ['tuần'],
    `tuần\\s+(?:thứ\\s+)?(?<week>đầu|cuối|nhất|hai|ba|tư|[1-4])(?:\\s+tiên|\\s+cùng)?\\s+(?:của\\s+)?tháng\\s+(?<month>\\d{1,2})(?!\\d)${yearAfter}`,
    g => {
      const week = weeks[g.week!.toLowerCase()] ?? Number(g.week)
      const month = Number(g.month)
      const days = week === 5 ? lastDays(month, 7) : between(month, week * 7 - 6, week * 7)
      return { kind: 'within', days, ...withYear(g) }
    },
  ),
  form(
    ['đầu', 'giữa', 'cuối'],
    `(?<third>đầu|giữa|cuối)\\s+tháng\\s+(?<month>\\d{1,2})(?!\\d)${yearAfter}`,
    g => {
      const first = { đầu: 1, giữa: 11, cuối: 21 }[g.third!.toLowerCase()] ?? 1
      const days = between(Number(g.month), first, first === 21 ? 31 : first + 9)
      return { kind: 'within', days, ...withYear(g) }
    },
  ),
  form(
    ['quý', 'quí'],
    `(?:quý|quí)\\s+(?<list>${number}(?:(?:${and}|${to})(?:(?:quý|quí)\\s+)?${number})*)${yearAfter}`,
    g => {
      const [first, last] = ends(g.list!) ?? [0, 0]
      return { kind: 'within', days: months(first * 3 - 2, last * 3), ...withYear(g) }
    },
  ),
  form(['đầu', 'cuối'], `(?:0?6|sáu)\\s+tháng\\s+(?<half>đầu|cuối)(?:\\s+năm)?${yearAfter}`, g => ({
    kind: 'within',
    days: g.half!.toLowerCase() === 'đầu' ? months(1, 6) : months(7, 12),
    ...withYear(g),
  })),
  form(['chín', '9'], `(?:0?9|chín)\\s+tháng(?:\\s+đầu\\s+năm)${yearAfter}`, g => ({
    kind: 'within',
    days: months(1, 9),
    ...withYear(g),
  })),
  form(['sáu', '6'], '(?:0?6|sáu)\\s+tháng(?!\\p{L})', () => ({ kind: 'recurring', every: 'half' })),
  form(
    ['tháng'],
    `tháng\\s+(?<list>\\d{1,2}(?!\\d)(?:(?:${and}|${to})(?:tháng\\s+)?\\d{1,2}(?!\\d|/\\d{1,2}(?!\\d)))*)${yearAfter}`,
    g => {
      const [first, last] = ends(g.list!) ?? [0, 0]
      return { kind: 'within', days: months(first, last), ...withYear(g) }
    },
  ),
  form(['đầu', 'giữa', 'cuối'], `(?<part>đầu|giữa|cuối)\\s+năm${yearAfter}`, g => {
    const [first, last] = { đầu: [1, 3], giữa: [5, 7], cuối: [10, 12] }[g.part!.toLowerCase()] ?? [1, 12]
    return { kind: 'within', days: months(first!, last!), ...withYear(g) }
  }),
  form(
    ['hàng', 'hằng', 'mỗi', 'từng', 'theo'],
    '(?:hàng|hằng|mỗi|từng|theo)\\s+(?<every>ngày|tuần|tháng|quý|năm)(?!\\p{L})(?!\\s+\\d)(?:\\s*,\\s*(?:ngày|tuần|tháng|quý|năm)(?!\\p{L})(?!\\s+\\d))*',
    g => ({ kind: 'recurring', every: rhythms[g.every!.toLowerCase()]! }),
  ),
  form(['thường', 'kỳ', 'liên'], '(?:thường\\s+(?:xuyên|kỳ)|định\\s+kỳ|liên\\s+tục)(?!\\p{L})', () => ({
    kind: 'recurring',
  })),
  form(['năm'], `(?:(?:cả|trong|hết|suốt)\\s+)?năm\\s+(?<year>${year})(?!\\d)`, g => ({
    kind: 'within',
    days: months(1, 12),
    ...withYear(g),
  })),
  form(['năm'], '(?:(?:cả|trong|hết|suốt)\\s+năm|năm\\s+nay)(?!\\p{L})', () => ({
    kind: 'within',
    days: months(1, 12),
  })),
  form(['19', '20', '21'], `(?<year>${year})(?![\\d/])`, g => ({
    kind: 'within',
    days: months(1, 12),
    ...withYear(g),
  })),
  // An hour of the day, in the agenda of a meeting: `07h45 - 8h00`.
  form(digits, '\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2})?(?![\\p{L}\\d])', () => ({ kind: 'request' })),
  // From one event to another: `Từ ngày thành lập … đến ngày kết thúc …`.
  form(['từ'], 'từ\\s+(?:ngày|khi|lúc)\\s+\\p{L}[^;.]{0,120}?\\sđến\\s+(?:ngày|khi|lúc)\\s+\\p{L}', () => ({
    kind: 'request',
  })),
  form(
    ['theo', 'khi', 'sau', 'kể', 'đột', 'ngay', 'ngày', 'giờ'],
    '(?:theo(?!\\s+dõi)|khi|sau|kể\\s+từ|đột\\s+xuất|ngay|(?:trong\\s+vòng|không\\s+quá)?\\s*\\d+\\s+(?:ngày|giờ))(?!\\p{L})',
    () => ({ kind: 'request' }),
  ),
]
