import { numeral } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import { findEach, writeAs } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

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
  check: context =>
    findEach(passagesWith(context, compared), compared, ({ 0: all, 1: sign = '', 2: value, input }) =>
      input.length - all.length < 15
        ? undefined
        : {
            message: `câu văn dùng dấu “${all}” thay cho chữ.`,
            ...writeAs(`${words.get(sign) ?? ''} ${value}`),
          },
    ),
}
