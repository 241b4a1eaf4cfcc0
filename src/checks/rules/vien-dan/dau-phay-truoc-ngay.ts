import { citedOf } from '../../../reading/cited.ts'
import type { Rule } from '../../rule.ts'

/** `số 15/QĐ-UBND, ngày 03/02/2025`. */
export const commaBeforeDate: Rule = {
  id: 'vien-dan/dau-phay-truoc-ngay',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Dấu phẩy giữa số, ký hiệu và ngày của văn bản viện dẫn',
  explanation:
    'Số, ký hiệu và ngày ban hành viết liền một mạch, giữa hai phần không có dấu phẩy. Với văn bản của Đảng chỉ nhắc ở chỗ đầu tiên.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example:
    'can_cu: Căn cứ Nghị quyết số [-15-NQ/TU,-]{+15-NQ/TU+} ngày 03/02/2025 của Tỉnh ủy Y về chuyển đổi số.',
  *check(context) {
    let isReported = false
    for (const { passage, citation } of context.of(citedOf)) {
      const { code, date, form } = citation
      if (!code || !date || !/^\s*,\s*$/.test(passage.text.text.slice(code.to, date.from))) continue
      if (!date.text.startsWith('ngày')) continue
      // Documents of the Party are often written so: that is one habit.
      if (form === 'party' && isReported) continue
      isReported ||= form === 'party'
      yield {
        text: passage.text,
        from: code.to,
        to: date.from,
        message: `thừa dấu phẩy giữa số, ký hiệu và ngày: “${code.text}, ${date.text}”.`,
        hint: `Viết “${code.text} ${date.text}”.`,
        fix: ' ',
      }
    }
  },
}
