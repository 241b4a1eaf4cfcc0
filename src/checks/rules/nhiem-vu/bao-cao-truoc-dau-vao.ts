import { compareDates, type Day } from '../../../language/dates.ts'
import { type DeadlinePart, readDeadline } from '../../../language/deadlines.ts'
import { pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Those who sum up wait for what others send. */
const sums = pattern(['tổng hợp'], () => /(?<!\p{L})tổng\s+hợp(?!\p{L})/giu)
/** Before the first time something is sent to those who sum up. */
const sends = /(?<!\p{L})(?:gửi|nộp|báo\s+cáo)(?!\p{L})[^.;]*\s(?:về|cho|đến|tới)\s[^.;]*$/iu
/** Two dates that lie farther apart are of two reports. */
const MOST_DAYS = 45
const longestClause = 300
/** Times without a year are held against each other in one year, whichever it is. */
const anyYear = { from: 2024, to: 2024 }

/** A sum that is due before what it sums up. */
export const reportBeforeInputs: Rule = {
  id: 'nhiem-vu/bao-cao-truoc-dau-vao',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Báo cáo tổng hợp đến hạn trước báo cáo của các đơn vị',
  explanation:
    'Đơn vị tổng hợp không thể báo cáo trước ngày các đơn vị khác gửi báo cáo về. Thường là hai ngày bị ghi ngược, hoặc một ngày còn lại từ kế hoạch trước.',
  example: `noi_dung:
  - de_muc: Tổ chức thực hiện
    noi_dung: |
      - Các bộ phận gửi báo cáo về Văn phòng trước ngày 20/12 để tổng hợp, báo cáo Ủy ban nhân dân trước ngày [-15/12-]{+25/12+}.`,
  *check(context) {
    for (const passage of passagesWith(context, sums)) {
      const { kind, role } = passage
      if ((kind === 'line' && (role === 'nhiem_vu' || role === 'to_chuc')) || kind === 'article')
        yield* tooEarly(passage)
    }
  },
}

/** The last time before each sum that is a day by which something is sent, with the first behind it. */
function* tooEarly({ text }: Passage): Generator<CheckFinding> {
  const words = text.text
  const times = readDeadline(words, anyYear).parts.filter(({ kind, span }) => kind === 'by' && span)
  if (times.length < 2) return
  for (const { index } of sums.all(words)) {
    const input = times.filter(({ to }) => to <= index).at(-1)
    const sum = times.find(({ from }) => from >= index)
    if (input === undefined || sum === undefined || !isOneReport(words, input, index, sum)) continue
    const days = daysBetween(sum.span!.last, input.span!.last)
    if (days <= 0 || days > MOST_DAYS) continue
    yield {
      text,
      from: sum.from,
      to: sum.to,
      message: `báo cáo tổng hợp đến hạn “${words.slice(sum.from, sum.to)}”, trước hạn gửi báo cáo về để tổng hợp là “${words.slice(input.from, input.to)}”.`,
      hint: 'Xem lại hai ngày: hạn tổng hợp phải sau hạn gửi.',
    }
  }
}

/** True where the first time is that of sending, the sum follows it, and the two are of one year. */
function isOneReport(words: string, input: DeadlinePart, at: number, sum: DeadlinePart): boolean {
  const before = words.slice(Math.max(0, input.from - longestClause), input.from)
  const between = words.slice(input.to, at)
  if (input.hasYear !== sum.hasYear || input.every !== sum.every) return false
  return sends.test(before) && between.length <= 200 && !/[.;](?=\s)/u.test(words.slice(at, sum.from))
}

/** Days from one day to another, below nought for one that is earlier. */
function daysBetween(from: Day, to: Day): number {
  const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
  return compareDates(from, to) === 0 ? 0 : Math.round((time(to) - time(from)) / 86_400_000)
}
