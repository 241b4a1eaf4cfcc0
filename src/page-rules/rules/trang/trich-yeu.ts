import { isCapitals } from '../../../recognise/source-line.ts'
import { findingsOf } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'
import type { PartStandard } from '../../standard.ts'

/** Of a letter, which has no kind (ND30-I.II.5b-4). */
const letter: PartStandard = { name: 'trích yếu của công văn', sizes: [12, 13], bold: false, italic: false }

export const subjectLook: PageRule = {
  id: 'trang/trich-yeu',
  group: 'trang',
  severity: 'warning',
  title: 'Trích yếu trình bày sai',
  explanation:
    'Trích yếu ở dưới tên loại là chữ in thường, cỡ 13 đến 14, đứng, đậm, căn giữa; của công văn (V/v …) cỡ 12 đến 13, không đậm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.b',
  example: '[-TRIỂN KHAI THI HÀNH LUẬT-]{+Triển khai thi hành Luật+}',

  *check(page) {
    const { subject } = page.standard.parts
    // The first line of a subject may be a name in capitals; all of it may not.
    const lines = page.of('subject')
    const isAllCapitals = lines.length > 0 && lines.every(({ line }) => isCapitals(line.text))
    yield* findingsOf(lines, isAllCapitals ? { ...subject, upper: false } : subject)
    yield* findingsOf(page.of('about'), letter)
  },
}
