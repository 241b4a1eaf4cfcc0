import { numeral } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import { findEach, wordsBefore } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

const span = pattern(
  ['-', '–', 'đến'],
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(từ)\s+)?(?<![\d.,/])(${numeral})\s?(?:%\s?(?:[-–]|đến)|[-–])\s?(${numeral})\s?%`,
      'giu',
    ),
)

/** A way from one value to another, a step of every year, or a price: no aim with two values. */
const isWay =
  /(?:tăng|giảm|nâng|mỗi năm|hàng năm|hằng năm|bình quân|từ mức|hạ|còn|lãi suất|mức chi|mức thu|hỗ trợ)[^.;]{0,60}$/iu

/** A target that is a span of percentages: nobody can say whether the lower or the upper value was promised. */
export const targetSpan: Rule = {
  id: 'so-lieu/chi-tieu-khoang',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Chỉ tiêu là một khoảng tỷ lệ',
  explanation:
    'Chỉ tiêu ghi một khoảng như “từ 50%-80%” không đánh giá được đạt hay không; khoảng đến 100% chỉ nói mức thấp nhất. Ghi một mức: “từ 50% trở lên”.',
  example: `noi_dung:
  - de_muc: Mục tiêu
    noi_dung: Phấn đấu từ 80% [-đến 100% -]hồ sơ{+ trở lên+} được giải quyết đúng [-hạn.-]{+hạn; mỗi năm tăng từ 5% đến 10%.+}`,
  check: ({ passages }) =>
    findEach(passages.filter(isTarget), span, match => {
      const [all, , low, high] = match
      if (isWay.test(wordsBefore(match, 80))) return undefined
      return {
        message:
          high === '100'
            ? `khoảng “${all}” chỉ nói được mức thấp nhất, vì tỷ lệ nào cũng không quá 100%.`
            : `chỉ tiêu ghi một khoảng “${all}” nên không đánh giá được đạt hay không.`,
        hint: `Ghi một mức, ví dụ “từ ${low}% trở lên”.`,
      }
    }),
}

const isTarget = ({ text, role, column, line }: Passage): boolean =>
  (role === 'chi_tieu' || column?.role === 'target' || line?.code !== undefined) && text.text.includes('%')
