import type { PageRule } from '../../page-rule.ts'
import { printed, startOf } from '../../sections.ts'
import { numberWords, toMm } from '../../words.ts'

export const paperSize: PageRule = {
  id: 'trang/kho-giay',
  group: 'trang',
  severity: 'error',
  title: 'Khổ giấy không phải A4',
  explanation: 'Văn bản trình bày trên khổ giấy A4 (210 mm x 297 mm).',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1',
  example: 'Khổ giấy: [-216 x 279 mm (Letter)-]{+210 x 297 mm (A4)+}',

  *check(page) {
    const { width, height } = page.standard.paper
    for (const section of printed(page)) {
      const sides = [section.paper.width, section.paper.height].map(toMm).sort((a, b) => a - b)
      if (Math.abs(sides[0]! - width) <= 1.5 && Math.abs(sides[1]! - height) <= 1.5) continue
      yield {
        at: startOf(page, section),
        message: `khổ giấy ${numberWords(toMm(section.paper.width), 0)} x ${numberWords(toMm(section.paper.height), 0)} mm, phải là A4 (${width} x ${height} mm)`,
        hint: 'Trong Word: Layout, Size, chọn A4.',
      }
      return
    }
  },
}
