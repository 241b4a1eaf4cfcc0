import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

export const basesApart: PageRule = {
  id: 'trang/can-cu-mot-doan',
  group: 'trang',
  severity: 'warning',
  title: 'Nhiều căn cứ trong một đoạn',
  explanation:
    'Mỗi căn cứ trình bày thành một đoạn riêng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a',
  example: 'Căn cứ Luật A;[- -]{+⏎+}Căn cứ Luật B;',

  *check(page) {
    const joined = page
      .of('legalBasis')
      .filter(({ paragraph, from, to }) =>
        /[;.][\s\u00a0]*căn cứ[\s\u00a0]+\p{Lu}/iu.test(paragraph.text.slice(from, to)),
      )
    if (joined.length > 0)
      yield {
        at: joined,
        message: `nhiều căn cứ viết liền trong một đoạn${countWords(joined.length)}`,
        hint: 'Xuống dòng trước mỗi chữ “Căn cứ”.',
      }
  },
}
