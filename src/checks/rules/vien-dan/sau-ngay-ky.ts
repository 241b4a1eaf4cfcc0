import { shown } from '../../../citations/cited-documents.ts'
import { codeYear } from '../../../citations/find-citations.ts'
import { compareDates, shortDate } from '../../../language/dates.ts'
import { citedOf } from '../../../reading/cited.ts'
import { knownDocuments } from '../../citations/known-documents.ts'
import type { Rule } from '../../rule.ts'

/** A cited document that is younger than the plan itself. */
export const laterThanPlan: Rule = {
  id: 'vien-dan/sau-ngay-ky',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Văn bản viện dẫn ban hành sau ngày ký kế hoạch',
  explanation:
    'Quyết định không thể căn cứ vào văn bản chưa ban hành vào ngày ký. Thường là năm của văn bản viện dẫn hoặc ngày ký bị ghi sai.',
  example: `nam: [-2024-]{+2025+}
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - Thực hiện Quyết định số 215/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y ban hành Quy chế văn hóa công sở.`,
  *check(context) {
    const { latest, isExact } = context.date
    for (const cited of context.of(citedOf)) {
      const { date, year } = cited.citation
      const own = codeYear(cited.citation)
      const value = date?.value ?? (own && { year: own })
      if (!value || compareDates(value, latest) <= 0) continue
      // A date that the register does not have is reported there.
      const issued = context.of(knownDocuments).get(cited)?.issued
      if (issued && date?.value?.day !== undefined && compareDates(issued, date.value) !== 0) continue
      const part = date ?? year ?? cited.citation
      const isBasis = cited.passage.kind === 'legal-basis'
      yield {
        text: cited.passage.text,
        from: part.from,
        to: part.to,
        severity: isBasis && isExact ? 'error' : 'warning',
        message: isExact
          ? `“${shown(cited)}” ban hành sau ngày ký ${shortDate(latest)}.`
          : `“${shown(cited)}” ban hành sau năm ${latest.year} là năm của kế hoạch.`,
        hint: 'Xem lại ngày của văn bản viện dẫn, hoặc năm và ngày ký của kế hoạch.',
      }
    }
  },
}
