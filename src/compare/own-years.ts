import { readYears } from '../reading/year-mentions.ts'
import type { OwnYears } from '../reading/years.ts'

/** A year in a text that may be the plan's own. */
interface FoundYear {
  index: number
  /** What the year is to the plan: `n+0` its year, `n-1` the one before, `first` and `last` of its phase. */
  meanings: readonly string[]
}

/** How many years around its own a text of the plan speaks of as its own: last year's results, the first report of the next. */
export const usualReach = 1

/** A deadline may lie some years ahead. */
export const deadlineReach = 5

/** The year of another document's number: `2025/NĐ-CP`. */
const ofNumber = /^\/\p{Lu}/u

/** Words and signs that a year follows. */
const beforeYear = /(?:năm|đoạn|khóa|từ|đến|và|[/\-–.,(“"])\s*$/iu

/** A count would be followed by what it counts: `2025 hồ sơ`. */
const counted = /^\s+\p{Ll}/u

const span = /^\d{4}\s*[-–]/

/**
 * Finds the years of a text that may be the plan's own. Both years of a span (`2021-2025`) are, or neither: one that only begins in
 * the plan's phase is that of another document.
 * @param reach how many years around the plan's own still are its own.
 */
export function findOwnYears(text: string, own: OwnYears, reach = usualReach): FoundYear[] {
  return readYears(text).flatMap(({ from, to, first, last, text: words }) => {
    if (ofNumber.test(text.slice(to))) return []
    const ends =
      to - from === 4
        ? [{ index: from, year: first }]
        : [
            { index: from, year: first },
            { index: to - 4, year: last },
          ]
    const found = ends.flatMap(({ index, year }) => {
      const isCount =
        !beforeYear.test(text.slice(Math.max(0, index - 12), index)) && counted.test(text.slice(index + 4))
      const meanings = isCount ? [] : meaningsOf(year, own, reach)
      return meanings.length > 0 ? [{ index, meanings }] : []
    })
    return span.test(words) && found.length < ends.length ? [] : found
  })
}

/** What a year is to a plan; nothing when it is too far from its own years. */
export function meaningsOf(year: number, { year: own, phase }: OwnYears, reach: number): string[] {
  const meanings: string[] = []
  if (own !== undefined && Math.abs(year - own) <= reach) meanings.push(`n${signed(year - own)}`)
  if (phase === undefined || year < phase.from - reach || year > phase.to + reach) return meanings
  if (year === phase.to) meanings.push('last')
  else meanings.push(year === phase.from ? 'first' : `first${signed(year - phase.from)}`)
  return meanings
}

const signed = (number: number): string => (number < 0 ? String(number) : `+${number}`)

/** True when two plans call the same years their own: then no difference of years is to be looked through. */
export function sameOwnYears(a: OwnYears, b: OwnYears): boolean {
  return a.year === b.year && a.phase?.from === b.phase?.from && a.phase?.to === b.phase?.to
}
