import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const appendixLook: PageRule = {
  id: 'trang/phu-luc',
  group: 'trang',
  severity: 'warning',
  title: 'Đầu phụ lục trình bày sai',
  explanation:
    'Chữ “Phụ lục” và số là chữ in thường, cỡ 14, đứng, đậm; tên phụ lục là chữ in hoa, cỡ 13 đến 14, đứng, đậm; dòng kèm theo là chữ nghiêng, cỡ 13 đến 14; cả ba căn giữa.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  example: '[-PHỤ LỤC I-]{+Phụ lục I+}',

  check: page => lookFindings(page, ['appendixNumber', 'appendixTitle', 'reference']),
}
