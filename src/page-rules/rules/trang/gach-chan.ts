import type { PageRule } from '../../page-rule.ts'
import { runsOf } from '../../stretch.ts'
import { countWords } from '../../words.ts'

export const underlinedHead: PageRule = {
  id: 'trang/gach-chan',
  group: 'trang',
  severity: 'info',
  title: 'Gạch chân thay cho đường kẻ',
  explanation:
    'Đường kẻ dưới Tiêu ngữ, tên cơ quan, trích yếu là nét vẽ riêng. Gạch chân (Ctrl+U) hay dãy dấu gạch dưới không cho đúng độ dài: dưới tên cơ quan và trích yếu chỉ dài 1/3 đến 1/2 dòng chữ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b',
  example: 'Dưới tên cơ quan: [-chữ gạch chân-]{+đường kẻ dài 1/3 đến 1/2 dòng+}',

  *check(page) {
    const lines = page.of('motto', 'agency', 'subject')
    const underlined = lines.filter(line =>
      runsOf(line).some(({ text, look }) => /\p{L}/u.test(text) && look.underline !== undefined),
    )
    if (underlined.length > 0)
      yield {
        at: underlined,
        message: `chữ gạch chân thay cho đường kẻ${countWords(underlined.length)}`,
        hint: 'Bỏ gạch chân, vẽ đường kẻ bên dưới: Insert, Shapes, Line.',
      }
    const last = page.of('legalBasis', 'body', 'section', 'article')[0]
    const end = (last && page.placeOf(last.paragraph)?.number) ?? 0
    const typed = page.places.filter(
      ({ number, paragraph }) =>
        number < end && /_{3}|-{5}|–{3}|—{2}/.test(paragraph.text) && !/\p{L}/u.test(paragraph.text),
    )
    if (typed.length > 0)
      yield {
        at: typed,
        message: `đường kẻ gõ bằng dấu gạch${countWords(typed.length)}`,
        hint: 'Xóa dãy dấu gạch, vẽ đường kẻ: Insert, Shapes, Line.',
      }
  },
}
