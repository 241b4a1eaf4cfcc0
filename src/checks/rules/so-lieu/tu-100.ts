import { pattern } from '../../../language/pattern.ts'
import { atLeast, atLeastWords, canExceed } from '../../figures/limit-words.ts'
import { findEach, wordsBehind } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

/** `từ 100%`, `100% trở lên`, `đạt trên 100%`: a share has nothing above all of it. */
const fromAll = pattern(
  ['từ', 'trên', 'trở lên', ...atLeastWords],
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:((?:đạt )?từ|(?:đạt|chiếm) trên|${atLeast}(?: đạt)?(?: từ)?)\s+(100\s?%)(\s+trở lên)?|(100\s?%)\s+trở lên)`,
      'giu',
    ),
)

/** More than all of something cannot be reached, so nothing begins at all of it. */
export const fromHundred: Rule = {
  id: 'so-lieu/tu-100',
  group: 'so-lieu',
  severity: 'warning',
  title: '“từ 100%”, “100% trở lên”',
  explanation: 'Một tỷ lệ không thể cao hơn 100%, nên không viết “từ 100%” hay “100% trở lên”; viết “100%”.',
  example:
    'noi_dung: Phấn đấu[- từ-] 100% văn bản được rà soát kịp [-thời.-]{+thời; thu ngân sách đạt từ 100% dự toán trở lên.+}',
  check: ({ passages }) =>
    findEach(passages, fromAll, match => {
      const [all, before = '', hundred, after, alone] = match
      const rest = wordsBehind(match, 60)
      if (canExceed.test(rest)) return undefined
      // `từ 100% văn bản giấy sang …` tells of a way, `từ 100% vốn ngân sách` of a source.
      if (/^[^,;.]{0,40}\s(?:xuống|sang|lên|đến|còn)\s|^\s?[-–]/u.test(rest)) return undefined
      if (/^\s?(?:nguồn|vốn|ngân sách|kinh phí)/iu.test(rest)) return undefined
      const isOpen = after === undefined && alone === undefined
      if (isOpen && /^[^,;.]{0,40}trở lên/u.test(rest) && canExceedWithin(rest)) return undefined
      const verb = /^(?:đạt|chiếm) /iu.exec(before)?.[0] ?? ''
      return {
        message: `“${all}” không đúng nghĩa: không có tỷ lệ nào cao hơn 100%.`,
        hint: 'Viết “100%”.',
        fix: verb + (hundred ?? alone),
      }
    }),
}

const canExceedWithin = (rest: string): boolean => /dự toán|kế hoạch|chỉ tiêu|so với/iu.test(rest)
