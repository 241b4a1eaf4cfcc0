import { longParagraphs } from '../../long-paragraphs.ts'
import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

export const justified: PageRule = {
  id: 'trang/can-le',
  group: 'trang',
  severity: 'warning',
  title: 'Lời văn chưa căn đều hai lề',
  explanation: 'Nội dung văn bản dàn đều cả hai lề.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Căn lề của đoạn văn: [-trái-]{+đều hai bên+}',

  *check(page) {
    const ragged = longParagraphs(page).filter(
      ({ paragraph: { alignment } }) => alignment === 'left' || alignment === 'right',
    )
    if (ragged.length > 0)
      yield {
        at: ragged,
        message: `đoạn văn chưa căn đều hai lề${countWords(ragged.length, 'đoạn')}`,
        hint: 'Bôi đen các đoạn, bấm Ctrl+J.',
      }
  },
}
