import { type Day, daysIn } from './dates.ts'
import { type FoundTime, timeForms } from './deadline-forms.ts'
import { memoize } from './memoize.ts'

const bySign =
  /(?<!\p{L})(?<sign>trước|chậm\s+nhất|muộn\s+nhất|xong|đến|hết|tới|không\s+quá)(?:\s+(?:là|vào|trước|đến|hết|ngày|cuối)){0,5}\s*$/iu
const yearly = /^\s*,?\s*(?:hàng|hằng|mỗi|các)\s+năm(?!\p{L})/iu

/** The times of a text in its order; no word is in two of them. Many cells of a plan say the same. */
export const findTimes = memoize((text: string): readonly FoundTime[] => {
  const taken = new Uint8Array(text.length)
  const found: FoundTime[] = []
  for (const { pattern, read } of timeForms)
    for (const match of pattern.all(text)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (to === from || taken.subarray(from, to).includes(1)) continue
      const what = read(match.groups ?? {})
      if (what === undefined) continue
      const time = { from, to, ...what }
      const [start, end] = [time.from, time.to]
      const placed = time.days === undefined ? time : withNeighbours(time, text)
      taken.fill(1, Math.min(start, placed.from), Math.max(end, placed.to))
      found.push(placed)
    }
  return found.sort((a, b) => a.from - b.from)
})

/** A time with `trước` before it is a last day, one with `hàng năm` after it comes back. */
function withNeighbours(time: FoundTime, text: string): FoundTime {
  const after = yearly.exec(text.slice(time.to, time.to + 30))
  const before = bySign.exec(text.slice(Math.max(0, time.from - 40), time.from))
  if (after !== null && time.year === undefined) {
    const yearlyTime: FoundTime = { ...time, kind: 'recurring', every: 'year', to: time.to + after[0].length }
    return before === null ? yearlyTime : { ...yearlyTime, isLast: true }
  }
  if (before === null) return time
  const { days } = time
  const isBefore = /^trước$/iu.test(before.groups!.sign!) || /trước/iu.test(before[0])
  return {
    ...time,
    kind: 'by',
    isLast: true,
    days: year => {
      const span = days!(year)
      if (span === undefined) return undefined
      const last = isBefore ? dayBefore(span.first) : span.last
      return { first: last, last }
    },
  }
}

function dayBefore({ day, month, year }: Day): Day {
  if (day > 1) return { day: day - 1, month, year }
  if (month > 1) return { day: daysIn(month - 1, year), month: month - 1, year }
  return { day: 31, month: 12, year: year - 1 }
}
