import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const agencyLook: PageRule = {
  id: 'trang/ten-co-quan',
  group: 'trang',
  severity: 'warning',
  title: 'Tên cơ quan trình bày sai',
  explanation:
    'Tên cơ quan ban hành là chữ in hoa, cỡ 12 đến 13, đứng, đậm; cơ quan chủ quản ở dòng trên cùng cỡ, không đậm. Ủy ban nhân dân và tên địa phương là một tên, cả hai dòng đều đậm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2.b',
  example: 'Tên cơ quan ban hành: [-chữ thường, không đậm-]{+chữ in hoa, đậm+}',

  check: page => lookFindings(page, ['parentAgency', 'agency']),
}
