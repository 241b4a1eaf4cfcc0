import type { PageRule } from '../../page-rule.ts'
import { runsOf } from '../../stretch.ts'
import { countWords } from '../../words.ts'

export const articleLook: PageRule = {
  id: 'trang/dieu',
  group: 'trang',
  severity: 'warning',
  title: 'Chữ “Điều” và số của điều chưa đậm',
  explanation:
    'Từ “Điều”, số thứ tự và tiêu đề của điều là chữ in thường, đứng, đậm, cỡ chữ bằng cỡ của phần lời văn.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ',
  example: '[-Điều 1.-]{+**Điều 1.**+} Ban hành kèm theo Quyết định này …',

  *check(page) {
    const thin = page.of('article').flatMap(line => {
      const label = /^\s*điều\s+\d+/iu.exec(line.paragraph.text.slice(line.from, line.to))
      if (label === null) return []
      const stretch = { paragraph: line.paragraph, from: line.from, to: line.from + label[0].length }
      return runsOf(stretch).some(({ text, look }) => /\p{L}/u.test(text) && !look.bold) ? [stretch] : []
    })
    if (thin.length > 0)
      yield {
        at: thin,
        message: `chữ “Điều” và số thứ tự chưa đậm${countWords(thin.length)}`,
        hint: 'Bôi đen “Điều …” rồi bấm Ctrl+B.',
      }
  },
}
