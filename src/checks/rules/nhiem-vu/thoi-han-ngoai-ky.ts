import { compareDates } from '../../../language/dates.ts'
import { nameYear } from '../../../reading/past-headings.ts'
import { planSpan } from '../../../reading/plan-span.ts'
import { dueTimes } from '../../../reading/tasks/due-times.ts'
import type { Rule } from '../../rule.ts'

/** The last report of a year is due in the first months of the next. */
const lastMonth = 3
/** A plan is often issued in the December before, and its first work is due then. */
const firstMonth = 12

export const deadlineOutsideYears: Rule = {
  id: 'nhiem-vu/thoi-han-ngoai-ky',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Thời hạn nằm ngoài năm hoặc giai đoạn của kế hoạch',
  explanation: 'Thời hạn của một năm khác thường là năm cũ còn sót lại sau khi chép kế hoạch năm trước.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Tổ chức đối thoại với doanh nghiệp
          chu_tri: vp
          thoi_gian: Quý [-III/2027-]{+III/2026+}`,
  *check(context) {
    const years = context.of(planSpan)
    if (years === undefined) return
    const { from: first, to: last } = years
    for (const { text, from, to, part, headings, isStart } of context.of(dueTimes)) {
      const { kind, span, hasYear } = part
      if (span === undefined || !hasYear || (kind !== 'by' && kind !== 'within')) continue
      const isLate = compareDates(span.first, { day: 31, month: lastMonth, year: last + 1 }) > 0
      // What is over before the plan is issued is told as that.
      const isEarly =
        !isStart &&
        compareDates(span.last, { day: 1, month: firstMonth, year: first - 1 }) < 0 &&
        compareDates(span.last, context.date.earliest) >= 0
      if ((!isLate && !isEarly) || nameYear(headings, [span.first.year, span.last.year])) continue
      yield {
        text,
        from,
        to,
        message: `thời hạn “${text.text.slice(from, to)}” nằm ngoài ${first === last ? `năm ${first}` : `giai đoạn ${first}-${last}`} của kế hoạch.`,
        hint: 'Xem lại năm của thời hạn.',
      }
    }
  },
}
