import { type WordStretch, within } from '../reading/own-words.ts'
import { readYears, type YearMention } from '../reading/year-mentions.ts'
import { comparison, isInWord, mayCount, since, wordsBefore } from '../reading/year-references.ts'
import { type Edit, type RollFinding, shortWords } from './finding.ts'
import { sentenceAt } from './sentences.ts'
import { isOldYear, nameYears, type Step, sayYears } from './step.ts'

/** What happens to the years of a text: those that move on, and those that a person has to look at. */
interface YearEdits {
  edits: Edit[]
  findings: (RollFinding & WordStretch)[]
}

/**
 * Moves the years of the plan to those of the next and finds those that only look like it. What is closed (citations of other documents,
 * ids, remarks) stays as it is.
 */
export function moveYears(text: string, closed: readonly WordStretch[], step: Step): YearEdits {
  const result: YearEdits = { edits: [], findings: [] }
  const years = readYears(text).filter(({ from }) => !within(from, closed))
  for (const year of years)
    if (year.first !== year.last) moveRange(year, step, result)
    else if (goesAlong(text, year, years, step)) result.edits.push(moved(year, step))
    else moveYear(text, year, step, result)
  lookAtShortYears(text, closed, step, result)
  return result
}

function moveRange(range: YearMention, step: Step, { edits, findings }: YearEdits): void {
  const { first, last } = range
  const { old, next, by, unit } = step
  const { from, to } = range
  if (unit === 'phase' && first >= old.from && last <= old.to) {
    edits.push({ kind: 'year', from, to, text: shiftText(range.text, by) })
  } else if (first < last && last >= old.from - 1 && last < next.from)
    findings.push({
      kind: 'phase-ended',
      from,
      to,
      what: range.text,
      why: `giai đoạn ${range.text} kết thúc trước ${sayYears(next)}`,
      suggestion: `Xem còn nêu giai đoạn này trong kế hoạch ${sayYears(next)} không; nếu là giai đoạn kế tiếp thì sửa cả hai năm`,
      note: `giai đoạn ${range.text} đã hết`,
    })
}

function moveYear(text: string, year: YearMention, step: Step, { edits, findings }: YearEdits): void {
  const { from, to, first } = year
  const { old, by } = step
  if (first >= old.from && first <= old.to) {
    const kept = whyKept(text, year, step)
    if (kept) findings.push({ ...kept, from, to })
    else {
      edits.push(moved(year, step))
      const lost = impossibleDate(text, year, first + by)
      if (lost) findings.push({ ...lost, from, to })
    }
  } else if (first === old.from - 1)
    findings.push({
      kind: 'previous-year',
      from,
      to,
      what: around(text, year),
      why: `năm ${first} là năm liền trước ${sayYears(old)}, nên không tự đổi`,
      ...previousYear(first, step),
    })
  else if (first > old.to && first <= old.to + by)
    findings.push({
      kind: 'later-year',
      from,
      to,
      what: around(text, year),
      why: `năm ${first} là năm sau ${sayYears(old)}, nên không tự đổi`,
      suggestion: `Nếu là hạn hay việc lặp lại của kế hoạch thì sửa thành ${first + by}; nếu là mốc cố định thì giữ nguyên`,
      note: `năm ${first}, có thể phải là ${first + by}`,
    })
}

const moved = ({ from, to, first }: YearMention, { by }: Step): Edit => ({
  kind: 'year',
  from,
  to,
  text: String(first + by),
})

/**
 * True for a time of the year after that stands in one sentence with the plan's year: `từ tháng 11/2026 đến tháng 01/2027`, `Kế hoạch năm 2027
 * trong tháng 12/2026`. Both move on. What begins on a day of that year, as a law does, is no such time.
 */
function goesAlong(text: string, year: YearMention, years: readonly YearMention[], step: Step): boolean {
  const { old } = step
  if (year.first !== old.to + 1) return false
  const { from, to } = sentenceAt(text, year.from)
  const before = text.slice(from, year.from)
  if (!timeBefore.test(before) || inForce.test(before) || since.test(before)) return false
  const own = years.some(
    other =>
      other.first === other.last &&
      other.first >= old.from &&
      other.first <= old.to &&
      other.from >= from &&
      other.to <= to &&
      whyKept(text, other, step) === undefined,
  )
  return own || /\{\{\s*nam\s*\}\}/.test(text.slice(from, to))
}

/** What makes a year part of a time, or of the next plan that is made in this year. */
const timeBefore =
  /(?:(?:tháng|quý)\s*(?:\d{1,2}|[IVX]+)\s*(?:\/|năm|,)?|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]|tháng\s+\d{1,2}\s+năm|(?:đầu|giữa|cuối|hết|trước|đến|sang)\s+năm|(?:kế\s+hoạch|chương\s+trình|dự\s+toán)(?:\s+\p{L}+){0,8}\s+năm)\s*$/iu
const inForce = /(?:hiệu\s+lực|thi\s+hành|áp\s+dụng)(?!\p{L})/iu

function previousYear(year: number, { unit, next, by }: Step): { suggestion: string; note: string } {
  const moved = year + by
  if (unit === 'phase')
    return {
      suggestion: `Nếu vẫn là năm liền trước giai đoạn thì viết {{nam_truoc}} (in ra ${moved}); không thì sửa thành năm đúng`,
      note: `năm ${year}, có thể phải là ${moved} (viết {{nam_truoc}})`,
    }
  return {
    suggestion: `Nếu vẫn nói về năm liền trước thì viết {{nam_truoc}} (in ra ${moved}); nếu là năm của kế hoạch gõ sót thì sửa thành ${nameYears(next)}`,
    note: `năm ${year}, có thể phải là ${moved} (viết {{nam_truoc}}) hoặc ${nameYears(next)}`,
  }
}

/** Why a year of the plan is not moved; undefined when it is. */
export function whyKept(text: string, year: YearMention, { by }: Step): RollFinding | undefined {
  const { first, to } = year
  const words = wordsBefore(text, year)
  const why = comparison.test(words)
    ? 'là mốc để so sánh'
    : since.test(words) && !/^\s*(?:đến|tới|[-–—])/u.test(text.slice(to, to + 10))
      ? 'là mốc bắt đầu của một việc'
      : mayCount(text, year)
        ? 'có thể là một số đếm'
        : isInWord(text, year)
          ? 'nằm trong một mã hay địa chỉ'
          : undefined
  return why === undefined ? undefined : unclear(text, year, first, by, why)
}

const unclear = (text: string, place: WordStretch, year: number, by: number, why: string): RollFinding => ({
  kind: 'unclear-year',
  what: around(text, place),
  why: `${year} ở đây ${why}, nên không tự đổi`,
  suggestion: `Sửa thành ${year + by} nếu phải theo năm của kế hoạch mới; không thì giữ nguyên`,
  note: `năm ${year}, có thể phải là ${year + by}`,
})

/** A year of two digits, in a quarter, month or date: `Quý I/25`, `05/02/25`. */
const shortYear =
  /(?:quý\s+[IVX]+\s*\/\s*|tháng\s+\d{1,2}\s*\/\s*|(?<![\d/])\d{1,2}\/\d{1,2}\/)(?<year>\d\d)(?![\d/])/giu

/** Years of two digits are only reported: too many other numbers look alike. */
function lookAtShortYears(
  text: string,
  closed: readonly WordStretch[],
  { old, by }: Step,
  { findings }: YearEdits,
): void {
  for (const { 0: words, index, groups } of text.matchAll(shortYear)) {
    const to = index + words.length
    const place = { from: to - 2, to }
    const year = 2000 + Number(groups!.year)
    if (year < old.from - 1 || year > old.to || within(place.from, closed)) continue
    findings.push({ ...unclear(text, place, year, by, 'viết tắt hai chữ số'), ...place })
  }
}

/** The 29th of February is no day of the year it would move to. */
function impossibleDate(text: string, year: YearMention, moved: number): RollFinding | undefined {
  const isLeapDay = /(?<!\d)29(?:\s*[/.-]\s*0?2\s*[/.-]\s*|\s+tháng\s+0?2\s+năm\s+)$/iu.test(
    wordsBefore(text, year),
  )
  if (!isLeapDay || new Date(Date.UTC(moved, 1, 29)).getUTCMonth() === 1) return undefined
  return {
    kind: 'impossible-date',
    what: around(text, year),
    why: `năm ${moved} không có ngày 29 tháng 02`,
    suggestion: 'Chọn một ngày khác',
    note: `không có ngày 29/02/${moved}`,
  }
}

/** The words around a year, for the report. */
function around(text: string, { from, to }: WordStretch): string {
  const start = from <= 30 ? 0 : text.indexOf(' ', from - 30) + 1
  const space = text.lastIndexOf(' ', to + 25)
  const end = text.length <= to + 25 ? text.length : Math.max(to, space)
  return shortWords(
    `${start > 0 ? '…' : ''}${text.slice(Math.min(start, from), end)}${end < text.length ? '…' : ''}`,
  )
}

const shiftText = (text: string, by: number): string =>
  text.replace(/\d{4}/g, year => String(Number(year) + by))

/** True when a text has a year that the next plan must not carry unexplained: the old one, or the one before it. */
export const hasOldYear = (text: string, step: Step): boolean =>
  readYears(text).some(({ first, last }) => isOldYear(step, first) || isOldYear(step, last))
