import { pattern } from '../../../language/pattern.ts'

/** Words by which a text looks back. */
const past = pattern(
  [
    'trước ',
    'cũ',
    'kết thúc hoạt động',
    'không ',
    'bỏ cấp huyện',
    'bàn giao',
    'chấm dứt',
    'giải thể',
    'sau s',
    'kế thừa',
  ],
  () =>
    /trước (?:đây|khi|ngày 01\/7|sắp xếp|sáp nhập)|(?<!\p{L})cũ(?!\p{L})|kết thúc hoạt động|không (?:còn|tổ chức) (?:cấp|chính quyền|huyện|quận|đơn vị)|bỏ cấp huyện|bàn giao|chấm dứt|giải thể|sau (?:sắp xếp|sáp nhập)|kế thừa/iu,
)

/** Whether a text speaks of the time before the reform of 2025: it then names what there was. */
export const looksBack = (text: string): boolean => past.test(text)
