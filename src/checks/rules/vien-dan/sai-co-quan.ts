import { otherIssuer } from '../../../citations/issuers.ts'
import { citedOf } from '../../../reading/cited.ts'
import type { Rule } from '../../rule.ts'

/** `Chỉ thị số 15/CT-TTg của Chính phủ`. */
export const wrongIssuer: Rule = {
  id: 'vien-dan/sai-co-quan',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Cơ quan ban hành không hợp với ký hiệu',
  explanation:
    'Ký hiệu cho biết cơ quan ban hành: CP là Chính phủ, TTg là Thủ tướng Chính phủ, BNV là Bộ Nội vụ. Cơ quan ghi sau chữ “của” phải là cơ quan đó.',
  example: `noi_dung:
  - Thực hiện Chỉ thị số 15/CT-TTg ngày 03/02/2025 của {+Thủ tướng +}Chính phủ về tăng cường kỷ luật, kỷ cương.`,
  *check(context) {
    for (const { passage, citation } of context.of(citedOf)) {
      const { symbol, issuer, code } = citation
      if (!symbol || !issuer || !code || /^[a-z]/u.test(symbol.text)) continue
      // A letter's symbol ends with the unit that wrote it.
      if (!/^(?:NĐ|NQ|QĐ|CT|CĐ|TT|KH|CTr|TB|HD)-/u.test(symbol.text)) continue
      const right = otherIssuer(symbol.text, issuer.text)
      if (right === undefined) continue
      yield {
        text: passage.text,
        from: issuer.from,
        to: issuer.to,
        message: `“${code.text}” là ký hiệu của ${right}, ở đây ghi “${issuer.text}”.`,
        hint: 'Xem lại ký hiệu và cơ quan ban hành trong văn bản gốc.',
      }
    }
  },
}
