import { compareDates } from '../../language/dates.ts'
import type { Years } from '../../language/deadlines.ts'
import { pattern } from '../../language/pattern.ts'
import { smallLetters } from '../../language/small-letters.ts'
import type { Plan } from '../../plan/plan.ts'
import { readOwnWords, type WordStretch, within } from '../../reading/own-words.ts'
import { lookBack } from '../../reading/past-headings.ts'
import { signingDay } from '../../reading/plan-date.ts'
import type { Segment } from '../../reading/segments.ts'
import { readYears, type YearMention } from '../../reading/year-mentions.ts'
import { isInWord, isReference, mayCount, wordsBefore } from '../../reading/year-references.ts'
import { yearsOf } from '../../reading/years.ts'
import { columnsAt } from '../../spec/columns-at.ts'
import { cutMarks } from '../../text/mark-tokens.ts'
import type { CheckFinding } from '../rule.ts'
import { type Draft, isColumnTitle, specLines } from './spec-lines.ts'
import { oldYearsOf, yearsBefore } from './years-before.ts'

/**
 * Years of the plan before. Those of citations and of spans are explained by what they stand in, those that a text measures by or
 * begins with by their words, those below a heading that looks back by it, and a value of `gia_tri` that is a year was declared on purpose.
 */
export function* oldYears(draft: Draft): Generator<CheckFinding> {
  const { plan } = draft
  const before = yearsBefore(plan)
  if (before === undefined) return
  const written = oldYearsOf(plan)
  for (const line of specLines(draft)) {
    if (!written.some(year => line.text.text.includes(year))) continue
    for (const { from, to, first } of yearsOfPlanBefore(line, before, draft))
      yield {
        text: line.text,
        from,
        to,
        message: `còn năm ${first} của kế hoạch trước mà không rõ vì sao`,
        hint: hintFor(first, plan),
      }
  }
}

function yearsOfPlanBefore(line: Segment, years: Years, draft: Draft): YearMention[] {
  const { text } = line.text
  if (/^\d{4}$/.test(text) && line.path[0] === 'gia_tri') return []
  const old = readYears(text).filter(
    ({ from, first, last }) =>
      first === last && first >= years.from && first <= years.to && !isDateOfCode(text, from),
  )
  if (old.length === 0 || looksBack(line, draft) || isBase(line, draft)) return []
  const left = old.filter(
    year =>
      !isReference(text, year) &&
      !mayCount(text, year) &&
      !isInWord(text, year) &&
      !isMadeGood(text, year, years) &&
      !isOfPast(text, year) &&
      !isAfterSigning(text, year, draft.plan),
  )
  if (left.length === 0) return []
  const closed = closedIn(line)
  return left.filter(({ from }) => !within(from, closed))
}

/** No citation without one of these. */
const mayCite = /[-/]|số|luật|pháp lệnh|hiến pháp|\{\{/

/** What of a line is no words of the plan itself. To find citations is the expensive part, and few lines with an old year have any. */
function closedIn(line: Segment): readonly WordStretch[] {
  const { text } = line.text
  const marks = cutMarks(text).filter(({ kind }) => kind === 'id' || kind === 'remark' || kind === 'note')
  let words = ''
  let at = 0
  for (const { from, to } of marks) {
    words += text.slice(at, from)
    at = to
  }
  const isCiting = line.whole !== undefined || mayCite.test(smallLetters(words + text.slice(at)))
  return isCiting ? readOwnWords(line).closed : marks
}

const codeWithDate = pattern(
  /ngày\s\d{1,2}\/\d{1,2}\/$/,
  () => /\d(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&./-]{0,20},?\sngày\s\d{1,2}\/\d{1,2}\/$/u,
)

/** True for the year in `12/QĐ-UBND ngày 05/01/2025`. */
const isDateOfCode = (text: string, at: number): boolean =>
  codeWithDate.test(text.slice(Math.max(0, at - 50), at))

/** True for what stands below a heading that tells what has been done, and for that heading. */
function looksBack({ path }: Segment, { root }: Draft): boolean {
  const headings: string[] = []
  let at = root
  for (const key of path) {
    const heading = at.at('de_muc').text().text
    if (heading !== '') headings.push(heading)
    at = at.at(key)
  }
  return lookBack(headings)
}

const shortcoming = /(?<!\p{L})(?:khắc phục|tồn tại|hạn chế)(?!\p{L})[^.;]*$/iu

/** True for the year just before, whose shortcomings are to be made good: a plan says so on purpose. */
const isMadeGood = (text: string, { from, first }: YearMention, { to }: Years): boolean =>
  first === to && shortcoming.test(text.slice(0, from))

const done = /(?<!\p{L})đã(?!\p{L})/iu
/** The results of a year are told in the next one. */
const results = /(?<!\p{L})(?:công bố|xếp loại|xếp hạng|kết quả|tổng kết)(?!\p{L})[^.;]*$/iu
/** A request or minutes of a day, what an assembly has passed on it. */
const ofDay =
  /(?:thông qua|tại (?:đơn|biên bản|tờ trình|báo cáo|công văn|giấy)[^.;]{0,60})\s+ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\/\d{1,2}\/)$/iu

/** True for a year in a clause that says what has been done, or whose result is told. */
function isOfPast(text: string, { from, to }: YearMention): boolean {
  const before = text.slice(Math.max(0, from - 200), from)
  const [after = ''] = text.slice(to, to + 120).split(/[.;]/, 1)
  const [clause = ''] = before.split(/[.;]/).slice(-1)
  return done.test(clause + after) || results.test(clause) || ofDay.test(before)
}

/** What a column tells that is there to be compared with. */
const basis =
  /(?<!\p{L})(?:thực hiện|kết quả|ước|hiện trạng|hiện có|đã|gốc|nền|so sánh|số liệu|năm trước)(?!\p{L})/iu

/** True for the title of a column whose year is there to be compared with: it says so, or another column is of a later year. */
function isBase(line: Segment, { root, plan }: Draft): boolean {
  if (!isColumnTitle(line)) return false
  const { text } = line.text
  if (basis.test(text)) return true
  const own = Math.max(...readYears(text).map(({ first }) => first))
  const table = root.follow(line.path.slice(0, line.path.indexOf('cot') + 1))
  return columnsAt(table).some(({ title }) => isLater(title, own, plan))
}

const isLater = (title: string, year: number, plan: Plan): boolean =>
  /\{\{\s*(?:nam|nam_sau|giai_doan)\s*\}\}/.test(title) ||
  readYears(title).some(({ last }) => last > year && last >= (yearsOf(plan)?.from ?? 0))

const inWords =
  /(?:(?<day>\d{1,2})\s*(?:[/.-]|\s+tháng)\s*|tháng\s+)(?<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)$/iu
const shortDate = /(?<![\d/.-])(?<month>\d{1,2})[/.-]$/

/** True for a date after the day that the plan says it was signed on: what is to be done before its first year begins. */
function isAfterSigning(text: string, year: YearMention, plan: Plan): boolean {
  const signed = signingDay(plan)
  if (signed === undefined || year.first < signed.year) return false
  const words = wordsBefore(text, year)
  const { day, month } = (inWords.exec(words) ?? shortDate.exec(words))?.groups ?? {}
  if (month === undefined) return false
  return compareDates({ day: Number(day ?? 31), month: Number(month), year: year.first }, signed) >= 0
}

/** `{{nam_truoc}}` is the year just before the plan's, or before its phase: `next` tells to write it so. */
const hintFor = (year: number, plan: Plan): string =>
  yearsOf(plan)?.from === year + 1
    ? 'Sửa năm; nếu đúng là năm trước thì viết {{nam_truoc}}, năm khác thì khai báo ở `gia_tri` rồi gọi bằng {{…}}.'
    : `Sửa năm; nếu đúng là năm ${year} thì khai báo ở \`gia_tri\` rồi gọi bằng {{…}}.`
