import { compare, numeral, readDecimal } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import { canExceed, growth } from '../../figures/limit-words.ts'
import { findEach, wordsBefore, wordsBehind } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

const share = pattern(['%'], () => new RegExp(String.raw`(?<![\d.,/-])(${numeral})\s?%`, 'gu'))

/** What a share is taken of: there is never more than all of it. */
const countable =
  /^\s?(?:số |số lượng |các |tổng số )*(?:hồ sơ|TTHC|thủ tục|văn bản|cán bộ|công chức|CBCC|viên chức|cơ quan|đơn vị|người dân|tổ chức|doanh nghiệp|báo cáo|nhiệm vụ|ý kiến|phản ánh|dịch vụ|hộ|xã|phường|thôn|trường|cuộc họp|giao dịch|kết quả)(?!\p{L})/iu

/** Measures that end at 100%. */
const ofShare =
  /(?:tỷ lệ|tỉ lệ|mức độ hài lòng|hài lòng)[^.;]{0,120}(?:đạt|là|từ|tối thiểu|trên)?[^.;\d]{0,20}$/iu

const hundred = readDecimal('100')!

/** A share of more than all. Growth, and a plan fulfilled by more than it asked for, are none. */
export const percentOverHundred: Rule = {
  id: 'so-lieu/qua-100',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Tỷ lệ lớn hơn 100%',
  explanation:
    'Tỷ lệ hồ sơ, văn bản, cán bộ … không thể quá 100%. Mức tăng và mức hoàn thành dự toán, kế hoạch thì có thể.',
  example:
    'noi_dung: Phấn đấu [-110%-]{+100%+} hồ sơ được giải quyết đúng [-hạn.-]{+hạn; thu ngân sách đạt 110% dự toán, tăng 120%.+}',
  check: ({ passages }) =>
    findEach(passages, share, match => {
      const [all, digits = ''] = match
      const value = readDecimal(digits)
      if (value === undefined || compare(value, hundred) <= 0) return undefined
      const clause =
        wordsBefore(match, 150)
          .split(/[.;]\s/u)
          .at(-1) ?? ''
      const after = wordsBehind(match, 60)
      if (growth.test(clause) || canExceed.test(after) || /^[^.;,]{0,30}so với/u.test(after)) return undefined
      if (!countable.test(after) && !ofShare.test(clause)) return undefined
      return {
        message: `tỷ lệ “${all}” lớn hơn 100%.`,
        hint: 'Xem lại con số; nếu là mức tăng hay mức hoàn thành kế hoạch thì ghi rõ “tăng …”, “so với …”.',
      }
    }),
}
