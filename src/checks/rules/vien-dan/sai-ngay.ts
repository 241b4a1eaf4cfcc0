import { shown } from '../../../citations/cited-documents.ts'
import { codeYear } from '../../../citations/find-citations.ts'
import { accordingTo, citedForm } from '../../../citations/register/register.ts'
import { citedOf } from '../../../reading/cited.ts'
import { knownDocuments } from '../../citations/known-documents.ts'
import { writeAs } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

/** A date that no calendar has, that is of another year than the number, or that was left open. */
export const wrongDate: Rule = {
  id: 'vien-dan/sai-ngay',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Ngày của văn bản viện dẫn không thể đúng hoặc còn để trống',
  explanation:
    'Ngày không có trong lịch, hoặc năm trong ngày khác với năm trong số hiệu, thì một trong hai bị chép sai. Ngày của văn bản khác không được để trống.',
  example: `noi_dung:
  - Thực hiện Nghị định số 62/2020/NĐ-CP ngày [-01/6/2022-]{+01/6/2020+} của Chính phủ về vị trí việc làm và biên chế công chức.`,
  *check(context) {
    for (const cited of context.of(citedOf)) {
      const { date } = cited.citation
      const year = codeYear(cited.citation)
      if (!date) continue
      const place = { text: cited.passage.text, from: date.from, to: date.to }
      const isOpen = /^(?:ngày)?[\s.…]*\/|ngày[\s.…]*tháng/u.test(date.text)
      const monthTwice = /(?<=tháng\s{1,9}\d{1,2}\s{1,9})tháng(?=\s{1,9}\d{4}$)/u
      if (monthTwice.test(date.text)) {
        const right = date.text.replace(monthTwice, 'năm')
        yield {
          ...place,
          severity: 'error',
          message: `“${date.text}” ghi “tháng” thay cho “năm”.`,
          ...writeAs(right),
        }
      } else if (date.year !== undefined && date.value === undefined)
        yield {
          ...place,
          severity: 'error',
          message: `“${date.text}” không có trong lịch.`,
          hint: 'Xem lại ngày ban hành trong văn bản gốc.',
        }
      else if (year !== undefined && date.year !== undefined && year !== date.year) {
        const known = context.of(knownDocuments).get(cited)
        yield {
          ...place,
          severity: 'error',
          message: `“${shown(cited)}” là của năm ${year} mà ghi “${date.text}”.`,
          hint: known
            ? `Năm trong số hiệu và năm ban hành là một; ${accordingTo(known.home)}: ${citedForm(known)}.`
            : 'Năm trong số hiệu và năm ban hành là một: xem lại văn bản gốc.',
        }
      } else if (isOpen && date.value?.day === undefined)
        yield {
          ...place,
          message: `ngày của “${shown(cited)}” còn để trống.`,
          hint: 'Điền ngày ban hành của văn bản đó.',
        }
    }
  },
}
