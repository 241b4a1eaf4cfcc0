import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

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
  *check(context: CheckContext): Generator<CheckFinding> {
    const { plan } = context
    if (plan.year === undefined) return
    for (const { text, kind, part } of passagesWith(context, toYearlyPlan)) {
      if (kind !== 'line' || part === 'decision') continue
      for (const { 0: all, 1: words = '', index } of toYearlyPlan.all(text.text)) {
        // The yearly plan of another office is another document.
        if (/^\s(?:của|do)\s/u.test(text.text.slice(index + all.length))) continue
        yield {
          text,
          from: index,
          to: index + all.length,
          message: `dẫn đến “${words}”, trong khi đây chính là kế hoạch của năm ${plan.year}.`,
          hint: 'Ghi nội dung cụ thể ở đây, hoặc dẫn số, ký hiệu của văn bản quy định.',
        }
      }
    }
  },
}
