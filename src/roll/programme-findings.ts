import { type Day, daysIn, shortDate } from '../language/dates.ts'
import type { FoundTime } from '../language/deadline-forms.ts'
import { findTimes } from '../language/find-times.ts'
import { readOwnWords, type WordStretch, within } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import { type RollFinding, shortWords } from './finding.ts'
import { blockKey } from './items.ts'
import type { Step } from './step.ts'

/** A day of a programme where it stands, as it was and as it will be. */
interface Event {
  segment: Segment
  place: WordStretch
  /** Missing where no year is typed and the plan has several. */
  old?: Day
  next?: Day
  /** With an hour or a weekday: that is no deadline, wherever it stands. */
  isSure: boolean
}

/**
 * The days of a programme: lines or rows that each have a day and a month with their own topic. In the next year they fall on other weekdays, so
 * each is marked with the new one. Single days are found by the hour or weekday that is typed beside them.
 */
export function findProgramme(
  segments: readonly Segment[],
  step: Step,
): Map<Segment, RollFinding & WordStretch> {
  const blocks = new Map<string, { events: Event[]; rows: Set<Segment> }>()
  const lateTables = deadlineTables(segments)
  for (const segment of segments) {
    if (noProgramme.has(segment.key) || segment.path.includes('cot') || segment.column === 'order') continue
    const events = eventsIn(segment, step)
    const key = blockKey(segment)
    const block = blocks.get(key) ?? { events: [], rows: new Set<Segment>() }
    block.events.push(...events.filter(({ isSure }) => isSure || !lateTables.has(key)))
    if (events.length > 0 || (segment.column === 'deadline' && /\p{N}|\p{L}{2}/u.test(segment.text.text)))
      block.rows.add(segment)
    blocks.set(key, block)
  }
  const findings = new Map<Segment, RollFinding & WordStretch>()
  for (const { events, rows } of blocks.values()) {
    const told = isProgramme(events, rows.size) ? events : events.filter(({ isSure }) => isSure)
    for (const segment of new Set(told.map(event => event.segment)))
      findings.set(
        segment,
        finding(
          segment,
          told.filter(event => event.segment === segment),
        ),
      )
  }
  return findings
}

/** Texts whose days are no events. */
const noProgramme = new Set([
  'can_cu',
  'noi_nhan',
  'kem_theo',
  'trich_yeu',
  'ten',
  'theo',
  'tieu_chi',
  'de_muc',
])

/** Two thirds of the rows that say when have a day each, and not all the same. */
function isProgramme(events: readonly Event[], rows: number): boolean {
  const lines = new Set(events.map(({ segment }) => segment)).size
  const days = new Set(events.map(({ segment: { text }, place }) => text.text.slice(place.from, place.to)))
  return lines >= 2 && days.size >= 2 && lines * 3 >= rows * 2
}

/** Tables whose column of times says that these are deadlines. */
function deadlineTables(segments: readonly Segment[]): Set<string> {
  return new Set(
    segments.flatMap(({ path, text }) => {
      const columns = path.indexOf('cot')
      const isLate =
        /^\s*(?:thời\s+hạn|hạn|tiến\s+độ|(?:thời\s+(?:gian|điểm)\s+)?hoàn\s+thành)(?!\p{L})/iu.test(text.text)
      return columns >= 0 && isLate ? [[...path.slice(0, columns), 'hang'].join('/')] : []
    }),
  )
}

const hour = String.raw`\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{1,2})?(?:\s*phút|[’'′])?`
const weekday = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?!\p{L})`
/** What may stand before the day at the beginning of a line: its sign, an hour, a weekday. */
const opening = new RegExp(
  String.raw`^[\s\-–+•*(]*(?:\d+[.)]\s*)?(?:(?:vào|lúc|hồi|đúng|buổi|sáng|chiều|tối|ngày|${hour}|${weekday})[\s,:(–-]*)*$`,
  'iu',
)
const timed = new RegExp(
  String.raw`(?:(?<!\p{L}|\d)(?:${hour})(?:\s+(?:sáng|chiều|tối))?|(?<!\p{L})${weekday})[\s,(–-]*(?:(?:vào|ngày|hôm)\s+)*$`,
  'iu',
)
/** A weekday behind the day, which is another in the next year whatever the day is. */
const weekdayBehind = new RegExp(String.raw`^[\s,(–-]*(?:tức\s+(?:là\s+)?)?${weekday}`, 'iu')
/** What makes a day the end or the beginning of something. */
const bound =
  /(?<!\p{L})(?:trước|chậm\s+nhất|muộn\s+nhất|hạn|đến|hết|tới|từ|kể\s+từ|sau|xong|không\s+quá|kỷ\s+niệm|hưởng\s+ứng)(?:\s+(?:là|vào|ngày|hết|lúc|thứ|giờ|phút|\p{L}{1,5}ng|[\dhg:]+)){0,7}[\s,(]*$/iu

function eventsIn(segment: Segment, step: Step): Event[] {
  const { text } = segment.text
  const times = findTimes(text).filter(isDay)
  if (times.length === 0) return []
  const { closed } = readOwnWords(segment)
  return times.flatMap(({ from, to, days, year }) => {
    const before = text.slice(Math.max(0, from - 60), from)
    const isOfPlan = year === undefined || (year >= step.old.from && year <= step.old.to)
    const namesWeekday = weekdayBehind.test(text.slice(to, to + 30))
    if (within(from, closed) || (bound.test(before) && !namesWeekday) || !isOfPlan) return []
    const isSure = timed.test(before) || namesWeekday
    if (!isSure && !opening.test(text.slice(0, from))) return []
    const own = year ?? (step.unit === 'year' ? step.old.from : undefined)
    const old = own === undefined ? undefined : days!(own)?.first
    return [
      {
        segment,
        place: { from, to },
        isSure,
        ...(old === undefined || step.isCrossing ? {} : { old, next: { ...old, year: old.year + step.by } }),
      },
    ]
  })
}

/** One day, named by its number and month. */
function isDay({ kind, days }: FoundTime): boolean {
  if (kind !== 'within' || days === undefined) return false
  const span = days(2024)
  return span !== undefined && span.first.day === span.last.day && span.first.month === span.last.month
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** The weekday of a day, `thứ Hai`. */
const weekdayOf = ({ day, month, year }: Day): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!

function finding(segment: Segment, events: readonly Event[]): RollFinding & WordStretch {
  const { place } = events[0]!
  const days = events.flatMap(({ old, next }) => (old && next ? [{ old, next }] : []))
  const told = days.map(({ old, next }) =>
    next.day > daysIn(next.month, next.year)
      ? `không có ngày ${shortDate(next)}`
      : `ngày ${shortDate(next)} là ${weekdayOf(next)} (năm ${old.year} là ${weekdayOf(old)})`,
  )
  return {
    kind: 'programme',
    ...place,
    what: shortWords(segment.text.text, 120),
    why: 'lịch theo ngày: mỗi ngày có việc riêng, sang năm rơi vào thứ khác',
    suggestion: 'Chọn lại ngày và nội dung cho từng buổi',
    note: ['lịch theo ngày', ...told].join(', '),
  }
}
