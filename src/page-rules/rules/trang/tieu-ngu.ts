import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

const right = 'Độc lập - Tự do - Hạnh phúc'

export const mottoLook: PageRule = {
  id: 'trang/tieu-ngu',
  group: 'trang',
  severity: 'warning',
  title: 'Tiêu ngữ trình bày sai',
  explanation:
    'Tiêu ngữ là chữ in thường, cỡ 13 đến 14, đứng, đậm; viết hoa chữ đầu mỗi cụm; giữa các cụm là gạch nối có dấu cách hai bên.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b',
  example: 'Độc lập[---]{+ - +}Tự do{+ - +}[---]Hạnh phúc',

  *check(page) {
    yield* lookFindings(page, ['motto'])
    for (const line of page.of('motto')) {
      const text = line.paragraph.text
        .slice(line.from, line.to)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
      if (text.replaceAll('\u2011', '-') !== right)
        yield { at: [line], message: `Tiêu ngữ viết chưa đúng: “${text}”`, hint: `Viết: ${right}.` }
    }
  },
}
