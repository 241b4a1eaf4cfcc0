import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

export const automaticLetters: PageRule = {
  id: 'trang/diem-tu-dong',
  group: 'trang',
  severity: 'warning',
  title: 'Điểm đánh tự động theo chữ cái tiếng Anh',
  explanation:
    'Thứ tự điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e. Word đánh tự động theo tiếng Anh nên thiếu đ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ',
  example: 'd) …, [-e)-]{+đ)+} …',

  *check(page) {
    const wrong = page.places.filter(
      ({ paragraph: { label } }) =>
        label?.format === 'lowerLetter' && label.number >= 5 && label.number <= 26,
    )
    const [first] = wrong
    if (first !== undefined)
      yield {
        at: wrong,
        message: `sau điểm d) là “${first.paragraph.label!.text}”: Word đánh tự động thiếu đ)${countWords(wrong.length)}`,
        hint: 'Gõ tay chữ của các điểm: a) b) c) d) đ) e).',
      }
  },
}
