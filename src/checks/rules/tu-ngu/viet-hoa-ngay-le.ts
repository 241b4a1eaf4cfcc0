import { findEach, writeAs } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { beginsSmall, phrases } from '../../words/names/words-pattern.ts'

/** Names of days as the decree writes them. */
const days = [
  'Quốc khánh',
  'Quốc tế Lao động',
  'Nguyên đán',
  'Trung thu',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
]

/** `thứ ba` may count, so a weekday is one only where a day is spoken of. */
const named = phrases(
  ['quốc khánh', 'quốc tế lao động', 'tết ', ' thứ '],
  'Quốc khánh(?= (?:0?2|mùng|nước|của))|(?<=ngày )Quốc khánh|Quốc tế Lao động|(?<=tết )(?:Nguyên đán|Trung thu)|(?<=(?:sáng|chiều|ngày|vào) )thứ (?:hai|ba|tư|năm|sáu|bảy)(?= hằng tuần| hàng tuần|,)',
  'i',
)

/** Holidays, weekdays and months written in words. */
export const holidays: Rule = {
  id: 'tu-ngu/viet-hoa-ngay-le',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên ngày lễ, ngày trong tuần viết hoa không đúng',
  explanation: 'Viết ngày Quốc khánh, ngày Quốc tế Lao động, tết Nguyên đán, thứ Hai, theo Phụ lục II.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V khoản 5 và khoản 8',
  example: `noi_dung:
  - Trực tiếp nhận hồ sơ trước kỳ nghỉ tết Nguyên [-Đán.-]{+đán và chiều thứ Sáu hằng tuần; nhiệm vụ thứ ba.+}`,
  check: context =>
    findEach(
      context.of(runningTexts),
      named,
      ({ 0: found, index: from }, { isCapitals, isCited, isTyped }) => {
        const right = days.find(day => day.toLowerCase() === found.toLowerCase())
        if (isCapitals || right === undefined || isRight(found, right)) return undefined
        if (isCited(from) || !isTyped(from, from + found.length)) return undefined
        return { message: `“${found}” viết hoa không đúng`, ...writeAs(right) }
      },
    ),
}

/** The first letter of a weekday may be a capital at the start of a sentence. */
const isRight = (found: string, right: string): boolean =>
  found === right || (beginsSmall(right) && found.slice(1) === right.slice(1))
