import { pattern } from '../../../language/pattern.ts'
import { findEach, writeAs } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

/** March to September with a zero, which the decree does not ask for, and without. */
const spareZero = pattern(
  [...'3456789'].flatMap(digit => [`/0${digit}/`, `tháng 0${digit}`]),
  () =>
    /(?<=(?<!\p{L})ngày \d{1,2}\/)0[3-9](?=\/\d{4}(?!\d))|(?<=(?<!\p{L})ngày \d{1,2} tháng )0[3-9](?= năm \d{4})/giu,
)
const plainMonth = pattern(
  [...'3456789'].flatMap(digit => [`/${digit}/`, `tháng ${digit}`]),
  () =>
    /(?<=(?<!\p{L})ngày \d{1,2}\/)[3-9](?=\/\d{4}(?!\d))|(?<=(?<!\p{L})ngày \d{1,2} tháng )[3-9](?= năm \d{4})/giu,
)

/** Months with a zero in a plan that mostly writes them without. The decree asks for none, and forbids none. */
export const spareZeros: Rule = {
  id: 'the-thuc/thang-thua-so-0',
  group: 'the-thuc',
  severity: 'info',
  isOptional: true,
  title: 'Tháng 3 đến tháng 9 khi có, khi không có số 0',
  explanation:
    'Nghị định chỉ yêu cầu số 0 cho ngày dưới 10 và tháng 1, 2; cơ quan muốn viết thống nhất “15/4/2026” thì bật quy tắc này.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  example: `noi_dung: |
  Hoàn thành trước ngày 15/4/2026, tổng kết trước ngày 20/9/2026, sơ kết trước ngày 10/[-06-]{+6+}/2026.`,
  check(context) {
    const found = [
      ...findEach(passagesWith(context, spareZero), spareZero, ([month]) => ({
        message: `tháng “${month}” có số 0 ở trước, các chỗ khác không có.`,
        ...writeAs(month.slice(1)),
      })),
    ]
    if (found.length === 0) return []
    const plain = passagesWith(context, plainMonth).flatMap(({ text }) => [...plainMonth.all(text.text)])
    return plain.length < 2 * found.length ? [] : found
  },
}
