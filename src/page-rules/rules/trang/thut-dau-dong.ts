import { longParagraphs } from '../../long-paragraphs.ts'
import type { PageRule } from '../../page-rule.ts'
import { countWords, listWords, numberWords, toMm } from '../../words.ts'

/** Millimetres: 1,25 cm is what many settings of Word give for 1,27. */
const tolerance = 0.6

export const firstLine: PageRule = {
  id: 'trang/thut-dau-dong',
  group: 'trang',
  severity: 'warning',
  title: 'Đầu dòng không lùi vào 1 cm hoặc 1,27 cm',
  explanation: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Đầu dòng lùi vào [-0 cm-]{+1,27 cm+}',

  *check(page) {
    const { firstLine } = page.standard
    const wrong = longParagraphs(page).flatMap(line => {
      const { indent, text } = line.paragraph
      // A first line that begins with a tab or blanks stands in as far, only by other means.
      if (/^[\t\u00a0 ]/.test(text)) return []
      const mm = toMm(indent.left + indent.firstLine)
      return firstLine.some(right => Math.abs(mm - right) <= tolerance) ? [] : [{ line, mm }]
    })
    if (wrong.length === 0) return
    yield {
      at: wrong.map(({ line }) => line),
      message: `chữ đầu dòng lùi vào ${listWords(
        wrong.map(({ mm }) => mm / 10),
        2,
      )} cm, phải là ${firstLine.map(mm => numberWords(mm / 10, 2)).join(' hoặc ')} cm${countWords(wrong.length, 'đoạn')}`,
      hint: 'Bôi đen các đoạn; Paragraph, Special: First line, By: 1,27 cm.',
    }
  },
}
