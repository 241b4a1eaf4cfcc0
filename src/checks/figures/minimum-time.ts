import type { CheckContext } from '../context.ts'
import type { CheckFinding, Rule } from '../rule.ts'
import { atLeast, numeral } from './limit-words.ts'

const pattern = new RegExp(
  String.raw`(thời gian|thời hạn)((?:\s+|,\s?)(?![^,]*(?:giảm|rút|cắt))[^.;:]{0,80}?)\s(${atLeast})((?: là| trong| khoảng| trung bình)?\s+${numeral}\s?(?:giây|phút|giờ|tiếng|ngày|buổi|tuần))`,
  'giu',
)

/** The times that people wait for. */
const waiting =
  /chờ|tiếp nhận|xử lý|giải quyết|trả kết quả|giao dịch|thẩm định|phản hồi|trả lời|chuyển hồ sơ|luân chuyển/iu

/** Times that may well have a least length. */
const lasting =
  /niêm yết|công khai|lấy ý kiến|lưu|bồi dưỡng|tập huấn|đào tạo|thông báo|tuyên truyền|phát sóng|giảm|rút ngắn|cắt|tiết kiệm|nghỉ|học|giữa|trước khi/iu

/** A time that people wait is limited from above. */
export const minimumTime: Rule = {
  id: 'so-lieu/thoi-gian-cho-toi-thieu',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Thời gian chờ, thời gian giải quyết ghi “tối thiểu”',
  explanation:
    'Thời gian chờ và thời gian giải quyết càng ngắn càng tốt, nên chỉ tiêu phải là mức “tối đa”; ghi “tối thiểu” là ngược nghĩa.',
  bad: 'noi_dung: Thời gian giải quyết hồ sơ tối thiểu 30 phút/01 hồ sơ.',
  good: 'noi_dung: Thời gian giải quyết hồ sơ tối đa 30 phút/01 hồ sơ; thời gian niêm yết tối thiểu 15 ngày.',
  *check({ passages }: CheckContext): Generator<CheckFinding> {
    for (const { text } of passages) {
      if (!text.text.includes('thời') && !text.text.includes('Thời')) continue
      for (const match of text.text.matchAll(pattern)) {
        const [, time = '', between = '', limit = '', amount = ''] = match
        const before = text.text.slice(Math.max(0, match.index - 20), match.index)
        const what = between.split(/(?:thời gian|thời hạn)/iu).at(-1) ?? ''
        if (!waiting.test(what) || lasting.test(what) || /(?:giảm|rút ngắn|cắt|bớt)\s*$/iu.test(before))
          continue
        const from = match.index + time.length + between.length + 1
        yield {
          text,
          from,
          to: from + limit.length + amount.length,
          message: `“${limit}${amount}” là mức thấp nhất, trong khi thời gian này cần được giới hạn ở mức cao nhất.`,
          hint: `Nếu ý là không lâu hơn, viết “tối đa${amount}”.`,
        }
      }
    }
  },
}
