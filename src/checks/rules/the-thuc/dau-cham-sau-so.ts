import { writeAs } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { decimalDots } from './cach-viet-so.ts'

/** Decimal labels written with and without a dot at their end in one plan: the rarer ones. */
export const labelDots: Rule = {
  id: 'the-thuc/dau-cham-sau-so',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Số mục khi có, khi không có dấu chấm ở cuối',
  explanation:
    'Trong một văn bản, số kiểu 1.1. viết thống nhất: luôn có, hoặc luôn không có dấu chấm sau số cuối.',
  example: `noi_dung: |
  1.1. Nâng cao chất lượng.
  [-1.2-]{+1.2.+} Rà soát thủ tục.
  1.3. Công khai kết quả.`,
  *check(context) {
    const { count, places } = context.of(decimalDots)
    const { withDot, without } = count
    if (withDot === 0 || without === 0 || withDot === without) return
    const usualDot = withDot > without
    for (const { text, to, hasDot } of places) {
      if (hasDot === usualDot) continue
      const label = text.text.slice(0, to)
      const right = usualDot ? `${label}.` : label.slice(0, -1)
      yield {
        text,
        from: 0,
        to,
        message: `số “${label}” ${usualDot ? 'thiếu' : 'thừa'} dấu chấm ở cuối so với các số khác của văn bản.`,
        ...writeAs(right),
      }
    }
  },
}
