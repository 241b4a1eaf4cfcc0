import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const headingLook: PageRule = {
  id: 'trang/de-muc',
  group: 'trang',
  severity: 'warning',
  title: 'Đề mục trình bày sai',
  explanation:
    'Mục đánh số La Mã có số và tên trên một dòng, chữ in hoa, đậm, cỡ 13 đến 14; phần, chương căn giữa, đậm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ, V.6',
  example: 'I. [-Mục đích, yêu cầu-]{+MỤC ĐÍCH, YÊU CẦU+}',

  check: page => lookFindings(page, ['part', 'section']),
}
