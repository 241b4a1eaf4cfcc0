import { findingsOf } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

export const bodySize: PageRule = {
  id: 'trang/co-chu',
  group: 'trang',
  severity: 'warning',
  title: 'Cỡ chữ của nội dung ngoài giới hạn',
  explanation: 'Nội dung văn bản cỡ chữ 13 đến 14.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Nội dung: [-cỡ 12-]{+cỡ 14+}',

  check: page =>
    findingsOf(
      page.bodyText.filter(
        ({ paragraph: { alignment, text } }) => alignment !== 'center' && text.length >= 40,
      ),
      page.standard.parts.body,
    ),
}
