import type { OwnYears } from '../reading/years.ts'

/** A time that a plan may call its own, the words [from, to) of a text. */
export interface OwnTime {
  from: number
  to: number
  /** What it means; of a plan's own time also that. */
  meanings: readonly string[]
  mask: string
}

const own = '<thời gian của kế hoạch>'

const span = String.raw`\d{4}\s*[-–—]\s*\d{4}`

/** “trong năm 2026”, “hằng năm”, “trong giai đoạn”, “giai đoạn 2026-2030”, the year behind a day, month or quarter: “15/12/2026”. */
const times = new RegExp(
  String.raw`(?<!\p{L})(?:trong\s+|cả\s+)?(?:năm\s+(?<year>\d{4})(?!\d|\s*[-–—]\s*\d)|(?<yearly>(?:hằng|hàng|mỗi|từng)\s+năm(?:\s+(?:của|trong)\s+giai\s+đoạn)?)|giai\s+đoạn\s+(?<phase>${span}))(?!\d)|(?<!\p{L})(?:trong|cả)\s+(?:(?<thisYear>năm)|(?<thisPhase>giai\s+đoạn))(?!\p{L}|\s+\d|\s+(?:nay|trước|sau))|(?<=\d|[IVX])(?<behind>[/.-](?<yearBehind>\d{4}))(?![\d/])`,
  'giu',
)

/**
 * The times of a text by which a plan of a year and one of a phase differ though they mean the same: the whole time of the plan, and what comes
 * back each year of it.
 * @param years the places of the plan's own years in the text, see `findOwnYears`.
 */
export function ownTimes(
  text: string,
  { year, phase }: OwnYears,
  years: ReadonlyMap<number, readonly string[]>,
): OwnTime[] {
  const isYearly = year !== undefined
  return [...text.matchAll(times)].map(({ 0: words, index, groups = {} }) => {
    const digits = groups.year ?? groups.yearBehind
    const at = index + words.search(/\d{4}/)
    const plain = words
      .toLowerCase()
      .replace(/^(?:trong|cả)\s+(?=\S+\s+\d|h|m|t)/u, '')
      .replace(/^[/.-]/, 'năm ')
      .replace('hàng', 'hằng')
      .replace(/\s+/gu, ' ')
    const isOwn = isYearly
      ? (digits !== undefined && Number(digits) === year && years.has(at)) || groups.thisYear !== undefined
      : groups.yearly !== undefined ||
        groups.thisPhase !== undefined ||
        (groups.phase !== undefined && phase !== undefined && isPhase(groups.phase, phase))
    const meanings = isOwn ? [`<${plain}>`, own] : [`<${plain}>`]
    return { from: index, to: index + words.length, meanings, mask: isOwn ? own : `<${plain}>` }
  })
}

const isPhase = (words: string, { from, to }: { from: number; to: number }): boolean => {
  const [first, last] = words.match(/\d{4}/g)!.map(Number)
  return first === from && last === to
}

/** True when one plan is of a year, the other of a phase. */
export const crossesPhase = (a: OwnYears, b: OwnYears): boolean =>
  (a.year === undefined) !== (b.year === undefined) &&
  (a.year !== undefined || a.phase !== undefined) &&
  (b.year !== undefined || b.phase !== undefined)

/** “năm 2026”, “giai đoạn 2026-2030”. */
export function timeInWords({ year, phase }: OwnYears): string {
  if (year !== undefined) return `năm ${year}`
  return phase === undefined ? '' : `giai đoạn ${phase.from}-${phase.to}`
}
