import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { numeral } from '../../figures/limit-words.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const compared = pattern(
  ['>', '<', '≥', '≤'],
  () => new RegExp(String.raw`([><≥≤]=?)\s?(${numeral}(?:\s?%)?)`, 'gu'),
)

const words = new Map([
  ['>', 'trên'],
  ['<', 'dưới'],
  ['≥', 'tối thiểu'],
  ['>=', 'tối thiểu'],
  ['≤', 'tối đa'],
  ['<=', 'tối đa'],
])

/** A sign of comparison in a sentence; a cell that holds nothing but a value may have one. */
export const comparisonSign: Rule = {
  id: 'so-lieu/dau-so-sanh',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Dấu >, < trong câu văn',
  explanation: 'Trong câu văn viết bằng chữ: “trên 90%”, “tối thiểu 90%”, không dùng dấu > < ≥ ≤.',
  example: 'noi_dung: Cập nhật đầy đủ thông tin hồ sơ trên hệ thống đạt [->90%.-]{+trên 90%.+}',
  *check(context: CheckContext): Generator<CheckFinding> {
    for (const { text } of passagesWith(context, compared))
      for (const { 0: all, 1: sign = '', 2: value = '', index } of compared.all(text.text)) {
        if (text.text.length - all.length < 15) continue
        const right = `${words.get(sign) ?? ''} ${value}`
        yield {
          text,
          from: index,
          to: index + all.length,
          message: `câu văn dùng dấu “${all}” thay cho chữ.`,
          hint: `Viết “${right}”.`,
          fix: right,
        }
      }
  },
}
