import { shown } from '../../../citations/cited-documents.ts'
import { accordingTo } from '../../../citations/register/register.ts'
import { compareDates, shortDate } from '../../../language/dates.ts'
import { knownMentions } from '../../citations/known-documents.ts'
import type { Rule } from '../../rule.ts'

/** A document that was passed, and did not bind yet when the plan was signed. */
export const notYetInForce: Rule = {
  id: 'vien-dan/chua-hieu-luc',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Văn bản viện dẫn chưa có hiệu lực',
  explanation:
    'Văn bản đã ban hành nhưng đến ngày của kế hoạch chưa có hiệu lực thì chưa làm căn cứ được. Dẫn văn bản đang có hiệu lực, hoặc nói rõ là chuẩn bị triển khai.',
  example: `nam: [-2023-]{+2024+}
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  ngay: [-10/7/2023-]{+10/7/2024+}
  can_cu: Căn cứ Luật Giao dịch điện tử ngày 22/6/2023.
  dieu:
    - Ban hành Kế hoạch năm {{nam}}.`,
  *check(context) {
    const { latest } = context.date
    for (const { cited, known } of context.of(knownMentions)) {
      const { inForce, issued, home } = known
      if (!inForce || compareDates(inForce, latest) <= 0) continue
      // What is younger than the plan altogether is reported elsewhere.
      if (issued && compareDates(issued, latest) > 0) continue
      yield {
        text: cited.passage.text,
        from: cited.citation.from,
        to: cited.citation.code?.to ?? cited.citation.to,
        severity:
          known.isVerified && context.date.isExact && cited.passage.kind === 'legal-basis'
            ? 'error'
            : 'warning',
        message: `“${shown(cited)}” đến ${shortDate(inForce)} mới có hiệu lực, ${accordingTo(home)}.`,
        hint: 'Dẫn văn bản đang có hiệu lực vào ngày ký.',
      }
    }
  },
}
