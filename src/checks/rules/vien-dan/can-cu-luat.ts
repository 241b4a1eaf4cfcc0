import { readCitations } from '../../../citations/find-citations.ts'
import { accordingTo } from '../../../citations/register/register.ts'
import { lawType } from '../../../citations/types.ts'
import { shortDate } from '../../../language/dates.ts'
import { pattern } from '../../../language/pattern.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
import type { Rule } from '../../rule.ts'

const undated = pattern(
  /^\D*$/,
  () => /^\s*Căn cứ\s+(?<law>Bộ luật|Luật|Pháp lệnh)\s+(?<name>[^;.\d]+)[;.]?\s*$/u,
)

/** A basis that is a law itself; another document may have laws in its title. */
const isLawBasis = pattern(
  /luật|lệnh/iu,
  () => /^\s*(?:Căn cứ\s+)?(?:các\s+)?(?:Bộ\s+luật|Luật|Pháp\s+lệnh)(?!\p{L})/iu,
)
/** Codes that no law has. */
const otherCode = /\/(?:NĐ-CP|QĐ-|TT-|TTLT-)/u

/** A law among the legal bases: its name and date, no number. */
export const lawBasis: Rule = {
  id: 'vien-dan/can-cu-luat',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Luật trong căn cứ ban hành không ghi đúng cách',
  explanation:
    'Trong căn cứ ban hành, luật và pháp lệnh ghi tên loại, tên văn bản và ngày thông qua, không ghi số, ký hiệu và cơ quan ban hành: “Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;”. Số, ký hiệu thừa chỉ nhắc ở căn cứ đầu tiên.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6a',
  example: 'can_cu: Căn cứ Luật Thanh tra [-số 11/2022/QH15 -]ngày 14/11/2022.',
  *check(context) {
    let isNumberReported = false
    for (const { text, kind } of context.of(runOnPassages)) {
      if (kind !== 'legal-basis' || isLawBasis.exec(text.text) === null) continue
      for (const { type, code, date, title, from, to } of readCitations(text.text)) {
        if (!type || !lawType.test(type.text) || !title) continue
        if (code && otherCode.test(code.text)) continue
        if (code && isNumberReported) continue
        if (code) {
          isNumberReported = true
          yield {
            text,
            from: code.from,
            to: code.to,
            message: `căn cứ là luật thì không ghi số, ký hiệu “${code.text}”.`,
            hint: `Viết “${type.text} ${title.text}${date ? ` ${date.text}` : ' ngày …'}”; các căn cứ khác là luật cũng vậy.`,
          }
        } else if (date?.value?.day === undefined)
          yield {
            text,
            from,
            to,
            message: `căn cứ “${text.text.slice(from, to)}” thiếu ngày thông qua.`,
            hint: 'Ghi ngày, tháng, năm thông qua luật.',
          }
      }
      const { law, name: typed } = undated.exec(text.text)?.groups ?? {}
      if (typed === undefined) continue
      const name = typed.trim()
      const laws = context.register.laws(name)
      const [known] = laws.filter(({ issued }) => issued !== undefined)
      const only = laws.length === 1 ? known : undefined
      const from = text.text.indexOf(name)
      yield {
        text,
        from,
        to: from + name.length,
        message: `căn cứ “${law} ${name}” thiếu ngày thông qua.`,
        hint: only?.issued
          ? `Ghi thêm “ngày ${shortDate(only.issued)}”, ${accordingTo(only.home)}.`
          : 'Ghi ngày, tháng, năm thông qua luật.',
      }
    }
  },
}
