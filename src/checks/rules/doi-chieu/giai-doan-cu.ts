import type { Passage } from '../../../reading/passages.ts'
import { lookBack } from '../../../reading/past-headings.ts'
import { readYears } from '../../../reading/year-mentions.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** What has a span of years in its own name, which a heading may name: `Chương trình … giai đoạn 2021 - 2025`. */
const named =
  /(?:chương\s+trình|đề\s+án|dự\s+án|chiến\s+lược|nghị\s+quyết|quyết\s+định|chỉ\s+thị|quy\s+hoạch|luật|kế\s+hoạch\s+(?:số|đầu\s+tư|tài\s+chính)|[“"])/iu
/** A heading that looks at what was. */
const past =
  /(?:kết\s+quả|bài\s+học|kinh\s+nghiệm|nguyên\s+nhân|hiện\s+trạng|khái\s+quát|đặc\s+điểm|so\s+với|quá\s+trình|chuyển\s+tiếp|đã)(?!\p{L})/iu

/** A heading of a plan for some years that has the span of the plan before it. */
export const stalePeriod: Rule = {
  id: 'doi-chieu/giai-doan-cu',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Đề mục ghi giai đoạn của kế hoạch trước',
  explanation:
    'Đề mục hoặc tên phụ lục ghi giai đoạn liền trước giai đoạn của kế hoạch thường là sót lại sau khi chép kế hoạch cũ. Đề mục nói về kết quả đã qua, hay nhắc tên một chương trình, thì không báo.',
  example: `giai_doan: 2026-2030
ke_hoach:
  trich_yeu: Cải cách hành chính giai đoạn {{giai_doan}}
  noi_dung:
    - de_muc: Nhiệm vụ giai đoạn [-2021-2025-]{+2026-2030+}
      noi_dung: Rà soát văn bản.
    - de_muc: Kết quả giai đoạn 2021-2025
      noi_dung: Đã rà soát văn bản.`,
  *check({ plan: { phase }, passages }) {
    if (phase === undefined) return
    for (const passage of passages) if (isTitle(passage)) yield* stale(passage, phase)
  },
}

/** Headings, and titles of appendices. */
const isTitle = ({ kind, part }: Passage): boolean =>
  part !== 'decision' && (kind === 'heading' || (kind === 'subject' && part.startsWith('appendix')))

function* stale({ text, headings }: Passage, phase: { from: number; to: number }): Generator<CheckFinding> {
  const above = [...headings.map(({ plain }) => plain.text), text.text]
  if (lookBack(above) || above.some(words => past.test(words))) return
  for (const { from, to, first, last, text: words } of readYears(text.text)) {
    const isOneBefore = last === phase.from - 1 && last - first === phase.to - phase.from
    if (!isOneBefore || named.test(text.text.slice(0, from))) continue
    yield {
      text,
      from,
      to,
      message: `“${words}” là giai đoạn trước giai đoạn ${phase.from}-${phase.to} của kế hoạch.`,
      hint: 'Có phải ý là “{{giai_doan}}”? Nếu đề mục nói về giai đoạn đã qua, ghi rõ “kết quả”.',
    }
  }
}
