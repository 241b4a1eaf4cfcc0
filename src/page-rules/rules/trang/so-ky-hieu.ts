import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const numberLook: PageRule = {
  id: 'trang/so-ky-hieu',
  group: 'trang',
  severity: 'warning',
  title: 'Số, ký hiệu trình bày sai',
  explanation: 'Số và ký hiệu của văn bản là chữ đứng, cỡ 13.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.c',
  example: 'Số, ký hiệu: [-cỡ 14-]{+cỡ 13+}',

  check: page => lookFindings(page, ['number']),
}
