import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const dateLook: PageRule = {
  id: 'trang/dia-danh-ngay',
  group: 'trang',
  severity: 'warning',
  title: 'Địa danh, ngày tháng trình bày sai',
  explanation: 'Địa danh và thời gian ban hành là chữ nghiêng, cỡ 13 đến 14.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.c',
  example: 'Địa danh, ngày tháng: [-chữ đứng-]{+chữ nghiêng+}',

  check: page => lookFindings(page, ['placeDate']),
}
