import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const kindLook: PageRule = {
  id: 'trang/ten-loai',
  group: 'trang',
  severity: 'warning',
  title: 'Tên loại văn bản trình bày sai',
  explanation: 'Tên loại (QUYẾT ĐỊNH, KẾ HOẠCH …) là chữ in hoa, cỡ 13 đến 14, đứng, đậm, căn giữa.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b',
  example: 'Tên loại: [-không đậm-]{+đậm+}',

  check: page => lookFindings(page, ['type']),
}
