import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const recipientLook: PageRule = {
  id: 'trang/noi-nhan',
  group: 'trang',
  severity: 'warning',
  title: 'Nơi nhận trình bày sai',
  explanation: '“Nơi nhận:” cỡ 12, nghiêng, đậm; các dòng nơi nhận cỡ 11, đứng, không đậm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.d',
  example: 'Các dòng nơi nhận: [-cỡ 12-]{+cỡ 11+}',

  check: page => lookFindings(page, ['recipientsLabel', 'recipient']),
}
