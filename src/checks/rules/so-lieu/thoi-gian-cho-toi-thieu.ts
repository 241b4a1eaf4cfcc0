import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { atLeast, atLeastWords, numeral } from '../../figures/limit-words.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const least = pattern(
  atLeastWords,
  () =>
    new RegExp(
      String.raw`(?<!\p{L})${atLeast}(?: là| trong| khoảng| trung bình)?(\s+${numeral}\s?(?:giây|phút|giờ|tiếng|ngày|buổi|tuần))(?!\p{L})`,
      'giu',
    ),
)

/** The last time that the words before name, in the same sentence. */
const lastTime = /(?:thời gian|thời hạn)(?!.*(?:thời gian|thời hạn))([^.;:]{0,80})$/iu

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
  example:
    'noi_dung: Thời gian giải quyết hồ sơ tối [-thiểu-]{+đa+} 45 phút mỗi [-lượt.-]{+lượt; thời gian niêm yết tối thiểu 10 ngày.+}',
  *check(context: CheckContext): Generator<CheckFinding> {
    for (const { text } of passagesWith(context, least)) {
      if (!text.text.includes('thời') && !text.text.includes('Thời')) continue
      for (const { 0: limit, 1: amount = '', index } of least.all(text.text)) {
        const before = text.text.slice(Math.max(0, index - 130), index)
        const time = lastTime.exec(before)
        if (time === null || !waiting.test(time[1]!) || lasting.test(time[1]!)) continue
        if (/(?:giảm|rút ngắn|cắt|bớt)\s*$/iu.test(before.slice(0, time.index))) continue
        yield {
          text,
          from: index,
          to: index + limit.length,
          message: `“${limit}” là mức thấp nhất, trong khi thời gian này cần được giới hạn ở mức cao nhất.`,
          hint: `Nếu ý là không lâu hơn, viết “tối đa ${amount.trim()}”.`,
        }
      }
    }
  },
}
