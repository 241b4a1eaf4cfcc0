import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

/** Marks that stand twice, perhaps with a blank between, and pairs of which only one is right. Three dots, and what follows them, are right. */
const doubled =
  /([,;:])[ \u00a0]*\1(?![,;:])|(?<![.…]|v\.v|\bv)\.[ \u00a0]?\.(?![./])|,[ \u00a0]?;|;[ \u00a0]?,|[,;:][ \u00a0]?\.(?!\.|\d)|(?<![.…]|v\.v|\p{Lu})\.[ \u00a0]?[,:](?=\s)|:[ \u00a0]?[,;]|,[ \u00a0]?:|%[ \u00a0]?%/gu

/** What is meant by a pair: the same mark once. Between marks that stand apart a word may be lost. */
const meant = (typed: string): string | undefined =>
  typed.length === 2 && typed[0] === typed[1] ? typed[0] : undefined

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
