import { readLabel } from '../language/labels.ts'
import { type Finding, shorten } from './finding.ts'
import { type Stretch, within } from './own-words.ts'
import type { Segment } from './segments.ts'
import { type Step, sayYears } from './step.ts'
import { readYears } from './years.ts'

/** Numbers behind these words name something and count nothing. */
const naming =
  /(?<!\p{L})(?:mức\s+độ|mức|cấp\s+độ|cấp|loại|điều|khoản|điểm|mục|phụ\s+lục|lần\s+thứ|thứ|quý|tháng|ngày|năm|giai\s+đoạn|tuần|số|TCTP|tiêu\s+chí|biểu|mẫu|phần|chương|nhóm|khóa|khoá|đợt|lớp|vòng|kỳ|nhiệm\s+kỳ|ISO|TCVN|điện\s+thoại)\s*:?\s*(?:\d+(?:[.,]\d+)*\s*(?:,|và|hoặc|-|–|đến)\s*)*$/iu

const amount = /(?<![\p{L}\p{N}.,/:–-])(?:[<>≥≤]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:-|–|đến)\s?\d+(?:[.,]\d+)*)?(?<percent>\s?%)?(?<noun>\s+\p{Ll}+)?(?![\p{N}/]|[.,:]\d)/gu

/** Targets with a number: percentages anywhere, and any figure in a part of the plan or a column that holds targets. */
export function lookAtTargets(segment: Segment, closed: readonly Stretch[], step: Step): (Finding & Stretch)[] {
  const { text } = segment.text
  const isTarget = !segment.isHeading && (segment.column === 'target' || (!segment.isCell && segment.role === 'chi_tieu'))
  const years = readYears(text)
  const start = readLabel(text)?.restIndex ?? 0
  const found = [...text.matchAll(amount)].filter(({ index, groups, 0: words }) => {
    if (index < start || within(index, closed) || years.some(year => index >= year.from && index < year.to)) return false
    if (groups?.percent !== undefined) return true
    return isTarget && groups?.noun !== undefined && !/^\s+(?:tháng|năm)$/u.test(groups.noun) && !naming.test(text.slice(Math.max(0, index - 40), index)) && !money.test(words + text.slice(index + words.length, index + words.length + 10))
  })
  if (found.length === 0) return []
  const words = found.map(({ 0: all }) => all.trim()).filter((all, index, list) => list.indexOf(all) === index)
  const listed = `${words.slice(0, 3).join(', ')}${words.length > 3 ? '…' : ''}`
  return [
    {
      kind: 'target',
      from: found[0]!.index,
      to: found.at(-1)!.index + found.at(-1)![0].length,
      what: shorten(text.replace(/[[\]]/g, ''), 120),
      why: `chỉ tiêu có số (${listed})`,
      suggestion: `Đối chiếu với chỉ tiêu được giao cho ${sayYears(step.next)}`,
      note: `chỉ tiêu ${listed}`,
    },
  ]
}

const sum = String.raw`\d+(?:[.,]\d+)*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}|\s+(?:lệ|người|lượt|hồ|trọng))(?:\s+đồng)?|đồng(?!\p{L}|\s+(?:chí|bộ|thời|ý|loạt|hành))|VNĐ|VND|₫)`
const money = new RegExp(sum, 'iu')

/** Sums of money, and figures in a column of funding. */
export function lookAtMoney(segment: Segment, closed: readonly Stretch[], step: Step): (Finding & Stretch)[] {
  const { text } = segment.text
  const sums = [...text.matchAll(new RegExp(sum, 'giu'))].filter(({ index }) => !within(index, closed))
  const figure = segment.column === 'funding' && sums.length === 0 ? /\d+(?:[.,]\d+)*/.exec(text) : null
  const isYear = figure !== null && readYears(text).some(({ from, to }) => figure.index >= from && figure.index < to)
  const first = sums[0] ?? (figure === null || isYear || within(figure.index, closed) ? undefined : figure)
  if (first === undefined) return []
  return [
    {
      kind: 'money',
      from: first.index,
      to: first.index + first[0].length,
      what: shorten(text.replace(/[[\]]/g, ''), 120),
      why: `số tiền ${first[0]}`,
      suggestion: `Sửa theo dự toán của ${sayYears(step.next)}`,
      note: `số tiền ${first[0]}`,
    },
  ]
}

const deadlineKinds: readonly [string, RegExp][] = [
  ['ngày', /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?(?![\d/])|ngày\s+\d/iu],
  ['tháng', /tháng\s+\d/iu],
  ['quý', /quý\s+[IVX\d]/iu],
  ['định kỳ', /thường\s+xuyên|hằng|hàng\s+(?:ngày|tuần|tháng|quý|năm)|định\s+kỳ|theo\s+quý/iu],
]

/** A deadline that says several things, of which one goes by the year: they may not move on alike. */
export function lookAtDeadline(segment: Segment, step: Step): (Finding & Stretch)[] {
  const { text } = segment.text
  if (segment.column !== 'deadline' || !/(?:19|20|21)\d\d|\{\{/.test(text)) return []
  const kinds = deadlineKinds.filter(([name, pattern]) => pattern.test(name === 'tháng' ? text.replace(/ngày\s+\d+\s+tháng\s+\d+/giu, '') : text)).map(([name]) => name)
  if (kinds.length < 2) return []
  return [
    {
      kind: 'several-deadlines',
      from: 0,
      to: text.length,
      what: shorten(text),
      why: `thời hạn có nhiều mốc (${kinds.join(', ')})`,
      suggestion: `Xem từng mốc có còn đúng cho ${sayYears(step.next)} không`,
      note: 'thời hạn có nhiều mốc',
    },
  ]
}
