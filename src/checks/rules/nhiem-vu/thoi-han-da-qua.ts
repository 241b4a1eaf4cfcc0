import { compareDates, writeDay } from '../../../language/dates.ts'
import { dueTimes } from '../../../reading/tasks/due-times.ts'
import type { Rule } from '../../rule.ts'

export const passedDeadline: Rule = {
  id: 'nhiem-vu/thoi-han-da-qua',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Thời hạn đã qua khi kế hoạch được ban hành',
  explanation:
    'Thời hạn đứng trước ngày ban hành, hoặc trước ngày của văn bản làm căn cứ, thì không ai thực hiện được; thường là sót lại từ kế hoạch trước.',
  example: `ngay: 20/02/2026
noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Ban hành kế hoạch tuyên truyền
          chu_tri: vp
          thoi_gian: Trước ngày [-15/01/2026-]{+15/3/2026+}`,
  *check(context) {
    const { earliest, isExact } = context.date
    for (const { text, from, to, part, isStart } of context.of(dueTimes)) {
      if (isStart) continue
      const { kind, span, hasYear } = part
      if (span === undefined || (kind !== 'by' && kind !== 'within')) continue
      // A time without a year may be meant for another one as long as the day of issue is open.
      if ((!hasYear && !isExact) || compareDates(span.last, earliest) >= 0) continue
      yield {
        text,
        from,
        to,
        message: `thời hạn “${text.text.slice(from, to)}” đã qua: kế hoạch ${isExact ? 'ban hành ngày' : 'không thể ban hành trước ngày'} ${writeDay(earliest)}.`,
        hint: 'Sửa lại thời hạn, hoặc bỏ việc đã làm xong.',
      }
    }
  },
}
