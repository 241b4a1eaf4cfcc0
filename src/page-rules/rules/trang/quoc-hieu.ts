import { fitOf } from '../../fit.ts'
import { lookFindings } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Both ways of setting the tone mark. */
const right: ReadonlySet<string> = new Set([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
])

export const nationLook: PageRule = {
  id: 'trang/quoc-hieu',
  group: 'trang',
  severity: 'warning',
  title: 'Quốc hiệu trình bày sai',
  explanation: 'Quốc hiệu là chữ in hoa, cỡ 12 đến 13, đứng, đậm, đúng từng chữ và nằm trên một dòng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.a',
  example: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA [-VIÊT-]{+VIỆT+} NAM',

  *check(page) {
    yield* lookFindings(page, ['nation'])
    for (const line of page.of('nation')) {
      const { paragraph, from, to } = line
      const text = bare(paragraph.text.slice(from, to))
      if (!right.has(text.toUpperCase()))
        yield {
          at: [line],
          severity: 'error',
          message: `Quốc hiệu viết chưa đúng: “${text}”`,
          hint: 'Viết: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.',
        }
      const place = page.placeOf(paragraph)
      if (place?.table === undefined || !right.has(text.toUpperCase())) continue
      const fit = fitOf(page, line)
      if (fit === 'broken')
        yield {
          at: [line],
          message: 'Quốc hiệu không vừa một dòng của ô bên phải',
          hint: 'Nới rộng ô bên phải, hoặc dùng cỡ chữ 12.',
        }
      else if (fit === 'unknown')
        yield {
          at: [line],
          message:
            'Quốc hiệu có nằm trên một dòng hay không: phông chữ của nó không phải là Times New Roman nên không đo được',
          isOpen: true,
        }
    }
  },
}
