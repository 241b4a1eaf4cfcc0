import { codeFault } from '../../../citations/register/code-fault.ts'
import { accordingTo } from '../../../citations/register/register.ts'
import { citedOf } from '../../../reading/cited.ts'
import type { Rule } from '../../rule.ts'

/** A number and symbol that no văn thư would have given. */
export const malformedCode: Rule = {
  id: 'vien-dan/sai-ky-hieu',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Số, ký hiệu của văn bản viện dẫn viết sai',
  explanation:
    'Số, ký hiệu viết sai thì không tra được văn bản: năm thiếu chữ số, mất gạch nối, có dấu cách, sai chữ viết tắt của loại văn bản. Chép lại đúng theo văn bản gốc.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III',
  example:
    'can_cu: Căn cứ Quyết định số [-15/QD-UBND-]{+15/QĐ-UBND+} ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao biên chế.',
  *check(context) {
    for (const cited of context.of(citedOf)) {
      const { code } = cited.citation
      const fault = code && codeFault(cited, context.register)
      if (!fault) continue
      const known = fault.right === undefined ? undefined : context.register.find(fault.right)[0]
      const source = known && /năm/.test(fault.what) ? `, ${accordingTo(known.home)}` : ''
      yield {
        text: cited.passage.text,
        from: code.from,
        to: code.to,
        severity: fault.isSure ? 'error' : 'warning',
        message: `số, ký hiệu “${code.text}” viết sai: ${fault.what}.`,
        hint:
          fault.right === undefined
            ? 'Xem lại văn bản gốc và chép đúng số, ký hiệu.'
            : `Viết “${fault.right}”${source}.`,
        ...(fault.right === undefined ? {} : { fix: fault.right }),
      }
    }
  },
}
