import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

/** Marks that stand twice, perhaps with a blank between, and pairs of which only one is right. Three dots, and what follows them, are right. */
const doubled =
  /([,;:])[ \u00a0]*\1(?![,;:])|(?<![.…]|v\.v|\bv)\.[ \u00a0]?\.(?![./])|,[ \u00a0]?;|;[ \u00a0]?,|[,;:][ \u00a0]?\.(?!\.|\d)|(?<![.…]|v\.v|\p{Lu})\.[ \u00a0]?[,:](?=\s)|:[ \u00a0]?[,;]|,[ \u00a0]?:|%[ \u00a0]?%/gu

/** What is meant by a pair: the same mark once, else the stronger one where it is sure. */
function meant(typed: string): string | undefined {
  const marks = typed.replace(/\s/g, '')
  return marks[0] === marks[1] ? marks[0] : undefined
}

/** Doubled punctuation. */
export const doubledMarks: Rule = {
  id: 'the-thuc/dau-cau-lap',
  group: 'the-thuc',
  severity: 'error',
  title: 'Dấu câu lặp',
  explanation: 'Hai dấu câu đứng liền nhau thường là chữ ở giữa đã bị xóa, hoặc gõ thừa.',
  example: `noi_dung: |
  Các phòng: Tài chính, [-, -]Tư pháp phối hợp.`,
  check: ({ passages }) =>
    findEach(passages, doubled, ({ 0: all, index, input }) => {
      // A list that goes on ends in three dots: `điện,..`.
      const goesOn = all === '..' && /[,;][ \u00a0]?$/.test(input.slice(0, index))
      const right = goesOn ? '...' : meant(all)
      return {
        message: `dấu câu “${all}” lặp.`,
        hint:
          right === undefined
            ? 'Chỉ giữ một dấu.'
            : `Viết “${around(input, index, index + all.length, right)}”.`,
        ...(right === undefined || goesOn ? {} : { fix: right }),
      }
    }),
}
