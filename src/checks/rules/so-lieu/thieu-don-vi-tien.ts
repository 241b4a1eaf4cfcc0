import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { numeral } from '../../figures/limit-words.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A number of thousands, millions or billions that nothing follows. */
const amounts = pattern(
  ['tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn'],
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d.,/])(${numeral}\s?(?:tỷ|tỉ|triệu|nghìn|ngàn))(?=\s*(?:[.,;:)]|$|so với|trở lên|và\s))`,
      'giu',
    ),
)

/** What is about money, so that the unit can only be đồng. */
const money = /thu |chi |ngân sách|kinh phí|dự toán|vốn|phí|tiền|doanh thu|nghị quyết|giá trị/iu

/** Words of money for what is counted in millions otherwise. */
export const moneyUnit: Rule = {
  id: 'so-lieu/thieu-don-vi-tien',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Số tiền thiếu chữ “đồng”',
  explanation: 'Số tiền trong câu phải có đơn vị: “9,6 tỷ đồng”, không viết “9,6 tỷ”.',
  example: 'noi_dung: Thu ngân sách trên địa bàn đạt 12,5 [-tỷ.-]{+tỷ đồng; dân số 1,2 triệu người.+}',
  *check(context: CheckContext): Generator<CheckFinding> {
    for (const { text, kind } of passagesWith(context, amounts)) {
      // The header of a table says the unit of its cells.
      if (kind === 'cell' && text.text.length < 25) continue
      for (const { 1: amount = '', index } of amounts.all(text.text)) {
        if (!money.test(text.text.slice(Math.max(0, index - 120), index))) continue
        yield {
          text,
          from: index,
          to: index + amount.length,
          message: `số tiền “${amount}” thiếu đơn vị.`,
          hint: `Viết “${amount} đồng”.`,
          fix: `${amount} đồng`,
        }
      }
    }
  },
}
