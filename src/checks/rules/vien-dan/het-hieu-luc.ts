import { shown } from '../../../citations/cited-documents.ts'
import { accordingTo } from '../../../citations/register/register.ts'
import { endOf, replacedBy, replacements } from '../../../citations/register/validity.ts'
import { compareDates, shortDate } from '../../../language/dates.ts'
import { type KnownMention, knownMentions } from '../../citations/known-documents.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A document that no longer bound when the plan was signed. */
export const expired: Rule = {
  id: 'vien-dan/het-hieu-luc',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Văn bản viện dẫn đã hết hiệu lực hoặc đã được thay thế',
  explanation:
    'Vào ngày của kế hoạch văn bản này không còn hiệu lực. Dẫn văn bản thay thế và xem lại nội dung thực hiện theo nó. Văn bản còn hiệu lực vào ngày ký thì không bị nhắc.',
  example: `nam: [-2026-]{+2024+}
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.`,
  *check(context) {
    for (const mention of context.of(knownMentions)) {
      const found =
        mention.known.status === 'expired' ? ended(mention, context) : maybeReplaced(mention, context)
      if (found) yield found
    }
  },
}

const place = ({ cited }: KnownMention) => ({
  text: cited.passage.text,
  from: cited.citation.from,
  to: cited.citation.code?.to ?? cited.citation.to,
})

function ended(mention: KnownMention, { date, register }: CheckContext): CheckFinding | undefined {
  const { cited, known } = mention
  const end = endOf(known, register)
  const by = replacedBy(known, register, date.earliest)
  const hint = by === '' ? 'Dẫn văn bản đang có hiệu lực.' : `Dẫn văn bản thay thế: ${by}.`
  const source = accordingTo(known.home)
  if (end === undefined) {
    const isLater = replacements(known, register, date.earliest).some(
      ({ issued }) => issued && compareDates(issued, date.earliest) <= 0,
    )
    if (!isLater) return undefined
    return { ...place(mention), message: `“${shown(cited)}” đã hết hiệu lực, ${source}.`, hint }
  }
  if (compareDates(end, date.earliest) <= 0) {
    const isSure = known.isVerified && known.expired !== undefined && cited.passage.kind === 'legal-basis'
    return {
      ...place(mention),
      severity: isSure ? 'error' : 'warning',
      message: `“${shown(cited)}” hết hiệu lực từ ${shortDate(end)}, ${source}.`,
      hint,
    }
  }
  if (date.isExact || compareDates(end, date.latest) > 0 || date.latest.year === 9999) return undefined
  return {
    ...place(mention),
    severity: 'info',
    message: `“${shown(cited)}” hết hiệu lực từ ${shortDate(end)}, trong năm của kế hoạch, ${source}.`,
    hint: by === '' ? 'Nếu ký sau ngày đó, dẫn văn bản đang có hiệu lực.' : `Nếu ký sau ngày đó, dẫn ${by}.`,
  }
}

/** The register knows what may have replaced it, not whether it did. */
function maybeReplaced(mention: KnownMention, { date, register }: CheckContext): CheckFinding | undefined {
  const { cited, known } = mention
  const later = replacements(known, register, date.earliest).filter(
    ({ inForce, issued }) =>
      (inForce ?? issued) !== undefined && compareDates((inForce ?? issued)!, date.earliest) <= 0,
  )
  if (later.length === 0) return undefined
  return {
    ...place(mention),
    severity: 'info',
    message: `“${shown(cited)}” có thể đã được thay thế, ${accordingTo(known.home)} (chưa rõ hiệu lực).`,
    hint: `Kiểm tra hiệu lực; văn bản có thể thay thế: ${replacedBy(known, register, date.earliest)}.`,
  }
}
