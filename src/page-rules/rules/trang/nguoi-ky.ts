import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const signerLook: PageRule = {
  id: 'trang/nguoi-ky',
  group: 'trang',
  severity: 'warning',
  title: 'Phần ký trình bày sai',
  explanation: 'Quyền hạn, chức vụ là chữ in hoa; họ tên là chữ in thường; cả hai cỡ 13 đến 14, đứng, đậm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.đ',
  example: 'Quyền hạn, chức vụ: [-cỡ 12-]{+cỡ 14+}',

  check: page => lookFindings(page, ['signerPost', 'signerName']),
}
