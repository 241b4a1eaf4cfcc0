import { numeral } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import { atLeast, atLeastWords } from '../../figures/limit-words.ts'
import { findEach, wordsBefore } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

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
  check: context =>
    findEach(passagesWith(context, least), least, match => {
      const [limit, amount = ''] = match
      const before = wordsBefore(match, 130)
      const time = lastTime.exec(before)
      if (time === null || !waiting.test(time[1]!) || lasting.test(time[1]!)) return undefined
      if (/(?:giảm|rút ngắn|cắt|bớt)\s*$/iu.test(before.slice(0, time.index))) return undefined
      return {
        message: `“${limit}” là mức thấp nhất, trong khi thời gian này cần được giới hạn ở mức cao nhất.`,
        hint: `Nếu ý là không lâu hơn, viết “tối đa ${amount.trim()}”.`,
      }
    }),
}
