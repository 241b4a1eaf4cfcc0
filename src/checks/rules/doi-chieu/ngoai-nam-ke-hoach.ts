import { pattern } from '../../../language/pattern.ts'
import { findEach, wordsBefore } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

/** `năm 2026 và các năm tiếp theo`. */
const beyond = pattern(
  ['tiếp theo', 'năm sau', 'kế tiếp'],
  () => /(?<!\p{L})năm (\d{4}),? và (?:các |những )?năm (?:tiếp theo|sau|kế tiếp)/giu,
)

/** What a plan says of itself at its end is what its title says. */
export const beyondYear: Rule = {
  id: 'doi-chieu/ngoai-nam-ke-hoach',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Phạm vi thời gian khác trích yếu',
  explanation:
    'Trích yếu ghi kế hoạch của một năm, nhưng trong văn bản lại gọi là kế hoạch của năm đó “và các năm tiếp theo”.',
  example: `trich_yeu: Cải cách hành chính năm 2026
noi_dung: Trên đây là Kế hoạch cải cách hành chính năm [-2026 và các năm tiếp theo./.-]{+2026./.+}`,
  *check(context) {
    const { plan } = context
    if (plan.year === undefined || plan.phase !== undefined) return
    const subject = [...(plan.decision?.subject ?? []), ...(plan.plan?.subject ?? [])]
      .map(line => line.plain.text)
      .join(' ')
    if (/tiếp theo|những năm sau/iu.test(subject)) return
    yield* findEach(passagesWith(context, beyond), beyond, (match, { kind }) => {
      const [words, year] = match
      if ((kind !== 'line' && kind !== 'article') || Number(year) !== plan.year) return undefined
      if (!/kế hoạch/iu.test(wordsBefore(match))) return undefined
      return {
        message: `kế hoạch được gọi là của “${words}”, nhưng trích yếu chỉ ghi năm ${year}.`,
        hint: 'Thống nhất phạm vi thời gian với trích yếu.',
      }
    })
  },
}
