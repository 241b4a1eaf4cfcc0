import { pattern } from '../../../language/pattern.ts'
import { findEach, writeAs } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

/** A day below ten, or January and February, without their zero; the digit is the match. */
const withoutZero = pattern(
  [...[...'123456789'].map(digit => `ngày ${digit}`), 'tháng 1', 'tháng 2', '/1/', '/2/'],
  () =>
    /(?<=(?<!\p{L})ngày )[1-9](?=\/\d{1,2}(?:\/\d{4})?(?!\d))|(?<=(?<!\p{L})ngày )[1-9](?= tháng \d)|(?<=(?<!\p{L})tháng )[12](?=\/\d{4}(?!\d))|(?<=(?<!\p{L})ngày \d{1,2} tháng )[12](?= năm \d{4})|(?<=(?<!\p{L})ngày \d{1,2}\/)[12](?=\/\d{4})/giu,
)

/** Days and months without the zero that the decree wants. */
export const leadingZeros: Rule = {
  id: 'the-thuc/ngay-thang',
  group: 'the-thuc',
  severity: 'info',
  title: 'Ngày, tháng thiếu số 0',
  explanation:
    'Ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước: ngày 05/01/2026, tháng 02/2026; các tháng 3 đến 9 không thêm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  example: `noi_dung: |
  Hoàn thành trước ngày [-5/3/2026.-]{+05/3/2026.+}`,
  check: context =>
    findEach(passagesWith(context, withoutZero), withoutZero, ([digit]) => ({
      message: `số ${digit} chỉ ngày dưới 10 hoặc tháng 1, 2 thiếu số 0 ở trước.`,
      ...writeAs(`0${digit}`),
    })),
}
