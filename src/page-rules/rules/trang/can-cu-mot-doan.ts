import { countBy } from '../../../collections/count-by.ts'
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
    const bases = page.of('legalBasis')
    const lines = countBy(bases, ({ paragraph }) => paragraph)
    const joined = new Map(
      bases
        .filter(
          ({ paragraph, from, to }) =>
            lines.get(paragraph)! > 1 || several.test(paragraph.text.slice(from, to)),
        )
        .map(line => [line.paragraph, line] as const),
    )
    if (joined.size > 0)
      yield {
        at: [...joined.keys()].map(paragraph => ({ paragraph })),
        message: `nhiều căn cứ viết liền trong một đoạn${countWords(joined.size)}`,
        hint: 'Xuống dòng bằng phím Enter sau mỗi căn cứ.',
      }
  },
}

/** Another basis begins behind the end of one. */
const several = /[;.][\s\u00a0]*căn cứ[\s\u00a0]+\p{Lu}/iu
