import { everyMatch } from './every-match.ts'
import { readLabel } from './labels.ts'

/** A number that counts or measures something, [from, to) with its percent sign: `95%`, `từ 01 đến 02` without its words. */
interface Amount {
  from: number
  to: number
  /** True with a percent sign. */
  isShare: boolean
}

/** All of something, where no figure says so. */
export const allOf = /(?<!\p{L})(?:tất cả|toàn bộ)(?: các| số)?(?!\p{L})/iu

/** Numbers behind these words name something and count nothing. */
const naming =
  /(?<!\p{L})(?:mức\s+độ|mức|cấp\s+độ|cấp|loại|điều|khoản|điểm|mục|phụ\s+lục|lần\s+thứ|thứ|quý|tháng|ngày|năm|giai\s+đoạn|tuần|số|TCTP|tiêu\s+chí|biểu|mẫu|phần|chương|nhóm|khóa|khoá|đợt|lớp|vòng|kỳ|nhiệm\s+kỳ|ISO|TCVN|điện\s+thoại)\s*:?\s*(?:\d+(?:[.,]\d+)*\s*(?:,|và|hoặc|-|–|đến)\s*)*$/iu

const figure = String.raw`\d+(?:[.,]\d+)*`
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:–-])(?:[<>≥≤]\s?)?${figure}(?:\s?%)?(?:\s?(?:-|–|đến)\s?${figure}(?:\s?%)?)?(?![\p{N}/]|[.,:]\d)`,
  'gu',
)

/**
 * The amounts of a line or cell: percentages, and numbers before what they count. Labels, dates, and numbers that name something
 * (`mức độ 4`, `quý 2`) are none; nor is a year.
 */
export function* readAmounts(text: string): Generator<Amount> {
  const start = readLabel(text)?.restIndex ?? 0
  for (const { 0: words, index: from } of everyMatch(text, number)) {
    const to = from + words.length
    const isShare = words.includes('%')
    if (from < start || (!isShare && /^(?:19|20|21)\d\d(?!\d)/.test(words))) continue
    if (isShare || counts(text, from, to)) yield { from, to, isShare }
  }
}

/** True when a number stands before the name of something, and has no name itself. */
const counts = (text: string, from: number, to: number): boolean =>
  /^\s+(?!(?:tháng|năm)(?!\p{L}))\p{Ll}/u.test(text.slice(to, to + 8)) &&
  !naming.test(text.slice(Math.max(0, from - 40), from))
