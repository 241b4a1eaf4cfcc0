import { compareDates } from '../../../language/dates.ts'
import { everyMatch } from '../../../language/every-match.ts'
import { looksBack } from './looks-back.ts'
import type { RunningText } from './running-text.ts'

/** The day from which there are two levels and 34 provinces. */
export const reform = { day: 1, month: 7, year: 2025 }

/** What became of a unit is told beside it. */
const change = /nay (?:là|thuộc)|sáp nhập|hợp nhất|sắp xếp|đổi (?:tên|thành)|\((?:mới|cũ)\)/iu

/** The name of a document or a project keeps the unit that it was made for. */
const madeThen = /quy hoạch|đồ án|dự án|khu công nghiệp|kế hoạch sử dụng đất|báo cáo đánh giá tác động/iu

const dates =
  /(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](20\d\d)(?!\d)|(?:(\d{1,2}) )?tháng (\d{1,2}) năm (20\d\d)|(?:năm|từ) (20\d\d)/giu

/**
 * Whether a text may name a unit that the reform did away with: its sentence tells what the unit is now, speaks of a day before the reform,
 * or has it in the name of something older.
 * @param from where the unit begins. @param isNamed it has its own name, `huyện X`.
 */
export function isOfOldTime(running: RunningText, from: number, isNamed: boolean): boolean {
  const { words } = running
  if (looksBack(words)) return true
  const start = Math.max(0, ...everyMatch(words.slice(0, from), /[.;!?]\s/g).map(({ index }) => index + 2))
  const length = words.slice(from).search(/[.;!?](?:\s|$)/)
  const sentence = words.slice(start, length < 0 ? undefined : from + length)
  if (change.test(sentence)) return true
  if (isNamed && madeThen.test(words.slice(start, from))) return true
  for (const { 1: d, 2: m, 3: y, 4: day, 5: month, 6: year, 7: only, index } of everyMatch(sentence, dates)) {
    // A plan that only names an older document by its date still speaks of today, unless it names a place.
    if (!isNamed && running.isCited(start + index)) continue
    const at = only ? { year: Number(only) + 1, month: 1, day: 1 } : dateOf(d ?? day, m ?? month, y ?? year)
    if (compareDates(at, reform) < 0) return true
  }
  return false
}

const dateOf = (day: string | undefined, month: string | undefined, year: string | undefined) => ({
  day: Number(day ?? 1),
  month: Number(month),
  year: Number(year),
})
