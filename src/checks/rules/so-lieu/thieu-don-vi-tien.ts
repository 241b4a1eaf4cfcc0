import { numeral } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import { findEach, wordsBefore, writeAs } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

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
  check: context =>
    findEach(passagesWith(context, amounts), amounts, (match, { kind }) => {
      const { 1: amount = '', input } = match
      // The header of a table says the unit of its cells.
      if ((kind === 'cell' && input.length < 25) || !money.test(wordsBefore(match))) return undefined
      return { message: `số tiền “${amount}” thiếu đơn vị.`, ...writeAs(`${amount} đồng`) }
    }),
}
