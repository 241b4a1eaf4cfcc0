import { pattern } from '../../../language/pattern.ts'
import { findEach } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

const noNoun = pattern(
  ['chuyên'],
  () =>
    /(?:(?<!\p{L})(?<before>\p{L}+\s+))?(?<words>(?:các\s+)?chuyên\s+môn\s+(?:có\s+)?liên\s+quan)(?!\p{L})/giu,
)
/** Nouns that have units or officials behind them. */
const noun =
  /^(?:phận|chức|quan|phòng|ban|ngành|vị|bộ|tổ|khối|viên|người|lực|trình|độ|văn|về|thức|tra|vụ|công|nhà|đề|tác)\s*$/iu

export const vagueWords: Rule = {
  id: 'nhiem-vu/thieu-ten-loai-don-vi',
  group: 'nhiem-vu',
  severity: 'warning',
  title: '“Các chuyên môn liên quan” không phải là đơn vị',
  explanation:
    'Phải là bộ phận chuyên môn, công chức chuyên môn; thiếu danh từ thì câu không giao việc cho ai.',
  example: `noi_dung:
  - de_muc: Tổ chức thực hiện
    noi_dung: |
      - Chủ trì, phối hợp với các{+ bộ phận+} chuyên môn liên quan rà soát thủ tục trong quý I.`,
  check: context =>
    findEach(passagesWith(context, noNoun), noNoun, ({ index, groups }, { kind }) => {
      if (kind !== 'line' && kind !== 'cell') return undefined
      const before = groups!.before ?? ''
      const words = groups!.words!
      if (!/^các/iu.test(words) && noun.test(before)) return undefined
      return {
        from: index + before.length,
        message: `“${words}” thiếu danh từ chỉ đơn vị, người.`,
        hint: `Viết “${words.replace(/^các\s+/iu, 'các ').replace(/chuyên\s+môn/iu, 'bộ phận chuyên môn')}” hoặc “công chức chuyên môn”.`,
      }
    }),
}
