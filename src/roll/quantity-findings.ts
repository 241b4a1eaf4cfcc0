import { readAmounts } from '../language/amounts.ts'
import { type WordStretch, within } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import { readYears } from '../reading/year-mentions.ts'
import { type RollFinding, shortWords } from './finding.ts'
import { type Step, sayYears } from './step.ts'

const figure = String.raw`\d+(?:[.,]\d+)*`
/** What a target counts; of anything else the number alone is reported. */
const noun =
  /\s+(?:lần|cuộc|phút|giờ|bài|lượt|đơn vị|hồ sơ|mô hình|sáng kiến|giải pháp|hội nghị|buổi|đợt|văn bản|thủ tục|nhiệm vụ|dịch vụ|người|thôn|xã)(?!\p{L})/uy

/** Targets with a number: percentages anywhere, and what is counted in a part of the plan or a column that holds targets. */
export function lookAtTargets(
  segment: Segment,
  closed: readonly WordStretch[],
  step: Step,
): (RollFinding & WordStretch)[] {
  const { text } = segment.text
  const amounts = amountsOf(segment, closed)
  const [first] = amounts
  if (first === undefined) return []
  const words = [...new Set(amounts.map(({ from, to }) => text.slice(from, to).trim()))]
  const listed = `${words.slice(0, 3).join(', ')}${words.length > 3 ? '…' : ''}`
  return [
    {
      kind: 'target',
      from: first.from,
      to: first.to,
      what: shortWords(text, 120),
      why: `chỉ tiêu có số (${listed})`,
      suggestion: `Đối chiếu với chỉ tiêu được giao cho ${sayYears(step.next)}`,
      note: `chỉ tiêu ${listed}`,
    },
  ]
}

function amountsOf(
  { text: { text }, key, column, role, isCell }: Segment,
  closed: readonly WordStretch[],
): WordStretch[] {
  const isTarget = key !== 'de_muc' && (column === 'target' || (!isCell && role === 'chi_tieu'))
  const years = readYears(text)
  const amounts: WordStretch[] = []
  for (const { from, to, isShare } of readAmounts(text)) {
    if (within(from, closed) || within(from, years)) continue
    noun.lastIndex = to
    const counted = noun.exec(text)?.[0].length ?? 0
    if (isShare) {
      if (!isWhole(text.slice(from, to))) amounts.push({ from, to })
    } else if (isTarget && !money.test(text.slice(from, to + 12))) amounts.push({ from, to: to + counted })
  }
  return amounts
}

/** All of something: that is no figure that another year gives otherwise. */
const isWhole = (amount: string): boolean => /^\s*100(?:[.,]0+)?\s*%$/.test(amount)

const sum = String.raw`\d+(?:[.,]\d+)*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}|\s+(?:lệ|người|lượt|hồ|trọng))(?:\s+đồng)?|đồng(?!\p{L}|\s+(?:chí|bộ|thời|ý|loạt|hành))|VNĐ|VND|₫)`
const money = new RegExp(sum, 'iu')

/** Sums of money, and figures in a column of funding. */
export function lookAtMoney(
  segment: Segment,
  closed: readonly WordStretch[],
  step: Step,
): (RollFinding & WordStretch)[] {
  const { text } = segment.text
  const sums = [...text.matchAll(new RegExp(sum, 'giu'))].filter(({ index }) => !within(index, closed))
  const number = segment.column === 'funding' && sums.length === 0 ? new RegExp(figure).exec(text) : null
  const isOther = number === null || within(number.index, readYears(text)) || within(number.index, closed)
  const first = sums[0] ?? (isOther ? undefined : number)
  if (first === undefined) return []
  return [
    {
      kind: 'money',
      from: first.index,
      to: first.index + first[0].length,
      what: shortWords(text, 120),
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
export function lookAtDeadline(segment: Segment, step: Step): (RollFinding & WordStretch)[] {
  const { text } = segment.text
  if (segment.column !== 'deadline' || !/(?:19|20|21)\d\d|\{\{/.test(text)) return []
  const kinds = deadlineKinds
    .filter(([name, pattern]) =>
      pattern.test(name === 'tháng' ? text.replace(/ngày\s+\d+\s+tháng\s+\d+/giu, '') : text),
    )
    .map(([name]) => name)
  if (kinds.length < 2) return []
  return [
    {
      kind: 'several-deadlines',
      from: 0,
      to: text.length,
      what: shortWords(text),
      why: `thời hạn có nhiều mốc (${kinds.join(', ')})`,
      suggestion: `Xem từng mốc có còn đúng cho ${sayYears(step.next)} không`,
      note: 'thời hạn có nhiều mốc',
    },
  ]
}
