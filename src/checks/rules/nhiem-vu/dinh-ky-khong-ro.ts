import { pattern } from '../../../language/pattern.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** `sau 7 ngày` is the first day on which it may be done, not the last. */
const after = pattern(
  ['sau'],
  () =>
    /(?:ban\s+hành|gửi|nộp|báo\s+cáo|hoàn\s+thành|xong)(?:\s+[A-Za-zÀ-ỹ]+)?\s+(?<when>sau\s+\d+\s+ngày)(?=\s+(?:kể\s+từ|từ|làm\s+việc))/giu,
)

/** A duty that comes back, and how often is not said. */
const regular = pattern(
  ['kỳ'],
  () => /(?:^|[.;:,]\s*|\s)(?<when>định\s+kỳ\s+(?:tổng\s+hợp|báo\s+cáo|gửi)\s[^.;]*)/giu,
)
const period =
  /(?<![A-Za-zÀ-ỹ])(?:quý|tháng|tuần|năm|ngày|hàng\s|hằng\s|một\s+lần|\d+\s+lần|chế\s+độ\s+báo\s+cáo|thông\s+tư|nghị\s+định|quyết\s+định\s+số)/iu

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
  *check({ passages }) {
    for (const { kind, role, text } of passages) {
      if (kind !== 'line' || (role !== 'nhiem_vu' && role !== 'to_chuc')) continue
      for (const match of after.all(text.text))
        yield finding(text, match, words => ({
          message: `“${words}” chỉ nói sớm nhất, chưa nói chậm nhất là ngày nào.`,
          hint: `Viết “trong ${words.replace(/^sau\s+/iu, '')}” hoặc “chậm nhất ${words.replace(/^sau\s+/iu, '')}”.`,
        }))
      for (const match of regular.all(text.text))
        if (!period.test(match.groups!.when!))
          yield finding(text, match, words => ({
            message: `“${words.split(/\s+/u).slice(0, 4).join(' ')} …” chưa nói mấy lần, vào ngày nào.`,
            hint: 'Ghi kỳ và ngày, ví dụ “trước ngày 15 tháng cuối quý”.',
          }))
    }
  },
}

function finding(
  text: CheckFinding['text'],
  { 0: all, index, groups }: RegExpExecArray,
  say: (words: string) => Pick<CheckFinding, 'message' | 'hint'>,
): CheckFinding {
  const words = groups!.when!
  const from = index + all.indexOf(words)
  return { text, from, to: from + words.split(/\s+/u).slice(0, 4).join(' ').length, ...say(words) }
}
