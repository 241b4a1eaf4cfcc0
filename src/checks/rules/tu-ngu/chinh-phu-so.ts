import { textsWith } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { follows, phrases } from '../../words/names/words-pattern.ts'

/** What a plan sets out to build; the national system by its name alone is left out. */
const government = phrases(['chính phủ điện tử', 'chính phủ số'], 'chính phủ (?:điện tử|số)', 'i')
const building = /(?:xây dựng|phát triển|hướng tới|hướng đến|vận hành|hình thành)[^.;:()]{0,30}$/iu

/** Words of the same clause by which the whole country is meant: a title of the Government, a part in the country's work. */
const ofState =
  /(?:(?:quyết định|nghị quyết|chỉ thị|kế hoạch|nghị định|thông tư|công văn)[^;.]*(?:TTg|-CP|Chính phủ|Thủ tướng|Trung ương|Bộ )|(?:tham gia|góp phần|đóng góp|cả nước|quốc gia|chiến lược|chủ trương))[^;.]*$/iu

/** A local government builds no Chính phủ số. */
export const localGovernment: Rule = {
  id: 'tu-ngu/chinh-phu-so',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Địa phương xây dựng “Chính phủ điện tử”, “Chính phủ số”',
  explanation:
    'Chính phủ điện tử, Chính phủ số là của cả nước. Kế hoạch của xã, huyện, tỉnh xây dựng chính quyền điện tử, chính quyền số; chữ “Chính phủ” thường còn lại từ văn bản cấp trên.',
  example: `noi_dung:
  - de_muc: Xây dựng và phát triển [-Chính phủ-]{+chính quyền+} số
    noi_dung: [-Dùng chữ ký-]{+Kết nối với các nền tảng của Chính phủ+} số.`,
  *check(context) {
    if (context.of(agencyLevel) === undefined) return
    for (const { text, words, isCited } of textsWith(context.of(runningTexts), government))
      for (const { 0: found, index: from } of government.all(words)) {
        if (!follows(words, from, building) || isCited(from) || follows(words, from, ofState)) continue
        yield {
          text,
          from,
          to: from + found.length,
          message: `địa phương không xây dựng “${found}”`,
          hint: `Viết “${found.replace(/phủ/, 'quyền').replace(/PHỦ/, 'QUYỀN')}”.`,
        }
        break
      }
  },
}
