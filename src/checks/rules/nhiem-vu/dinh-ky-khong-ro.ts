import { pattern } from '../../../language/pattern.ts'
import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'

/** `sau 7 ngày` is the first day on which it may be done, not the last. */
const after = pattern(
  ['sau'],
  () =>
    /(?:ban\s+hành|gửi|nộp|báo\s+cáo|hoàn\s+thành|xong)(?:\s+\p{L}+)?\s+(?<when>sau\s+\d+\s+ngày)(?=\s+(?:kể\s+từ|từ|làm\s+việc))/giu,
)

/** A duty that comes back, and how often is not said. */
const regular = pattern(
  ['kỳ'],
  () => /(?:^|[.;:,]\s*|\s)(?<when>định\s+kỳ\s+(?:tổng\s+hợp|báo\s+cáo|gửi)\s[^.;]*)/giu,
)
const period =
  /(?<!\p{L})(?:quý|tháng|tuần|năm|ngày|hàng\s|hằng\s|một\s+lần|\d+\s+lần|chế\s+độ\s+báo\s+cáo|thông\s+tư|nghị\s+định|quyết\s+định\s+số)/iu

/** What a province reports to the ministries has its times in their circulars. */
const ruledAbove = /theo\s+(?:đúng\s+)?(?:quy\s+định|yêu\s+cầu)/iu

export const unclearDuty: Rule = {
  id: 'nhiem-vu/dinh-ky-khong-ro',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Việc định kỳ, thời hạn trong lời văn không rõ',
  explanation:
    'Việc phải làm lại cần nói mấy lần, vào ngày nào; “sau 7 ngày” là sớm nhất chứ không phải chậm nhất.',
  example: `noi_dung:
  - de_muc: Tổ chức thực hiện
    noi_dung: |
      - Các bộ phận định kỳ tổng hợp kết quả gửi Văn [-phòng.-]{+phòng trước ngày 15 hàng tháng.+}`,
  *check(context) {
    const duties = context.passages.filter(
      ({ kind, role }) => kind === 'line' && (role === 'nhiem_vu' || role === 'to_chuc'),
    )
    yield* findEach(duties, after, match => {
      const time = match.groups!.when!.replace(/^sau\s+/iu, '')
      return {
        ...firstWords(match),
        message: `“${match.groups!.when}” chỉ nói sớm nhất, chưa nói chậm nhất là ngày nào.`,
        hint: `Viết “trong ${time}” hoặc “chậm nhất ${time}”.`,
      }
    })
    const isProvince = agencyLevel(context)?.level === 'province'
    yield* findEach(duties, regular, match =>
      period.test(match.groups!.when!) || (isProvince && ruledAbove.test(match.groups!.when!))
        ? undefined
        : {
            ...firstWords(match),
            severity: 'info',
            message: `“${shortened(match.groups!.when!)} …” chưa nói mấy lần, vào ngày nào.`,
            hint: 'Ghi kỳ và ngày, ví dụ “trước ngày 15 tháng cuối quý”.',
          },
    )
  },
}

const shortened = (words: string): string => words.split(/\s+/u).slice(0, 4).join(' ')

function firstWords({ 0: all, index, groups }: RegExpExecArray): { from: number; to: number } {
  const from = index + all.indexOf(groups!.when!)
  return { from, to: from + shortened(groups!.when!).length }
}
