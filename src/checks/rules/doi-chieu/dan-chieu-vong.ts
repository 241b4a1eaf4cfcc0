import { pattern } from '../../../language/pattern.ts'
import { findEach, wordsBehind } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

const toYearlyPlan = pattern(
  ['hàng năm', 'hằng năm'],
  () =>
    /(?:quy định|nêu|ghi|xác định|nội dung) (?:tại|trong) ([Kk]ế hoạch (?:(?:CCHC|cải cách hành chính)(?: nhà nước)? )?(?:hàng|hằng) năm)/gu,
)

/** A plan of one year that leaves a duty to “the yearly plan”, which it is itself. */
export const circularReference: Rule = {
  id: 'doi-chieu/dan-chieu-vong',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Kế hoạch năm dẫn đến “kế hoạch hàng năm”',
  explanation:
    'Kế hoạch này chính là kế hoạch của năm, nên “quy định tại Kế hoạch hàng năm” không dẫn đến đâu. Ghi thẳng nội dung ở đây.',
  example:
    'noi_dung: Báo cáo định kỳ [-theo quy định tại Kế hoạch cải cách hành chính -]hàng [-năm.-]{+quý trước ngày 10 tháng cuối quý.+}',
  *check(context) {
    const { plan } = context
    if (plan.year === undefined) return
    yield* findEach(passagesWith(context, toYearlyPlan), toYearlyPlan, (match, { kind, part }) => {
      if (kind !== 'line' || part === 'decision') return undefined
      // The yearly plan of another office is another document.
      if (/^\s(?:của|do)\s/u.test(wordsBehind(match))) return undefined
      return {
        message: `dẫn đến “${match[1]}”, trong khi đây chính là kế hoạch của năm ${plan.year}.`,
        hint: 'Ghi nội dung cụ thể ở đây, hoặc dẫn số, ký hiệu của văn bản quy định.',
      }
    })
  },
}
