import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { fixOf, isAsWritten } from '../../form/as-written.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

const twoBlanks = pattern(
  ['  ', ' \u00a0', '\u00a0 ', '\u00a0\u00a0'],
  () => /(?<=\S)[ \u00a0]{2,}(?=[^\s/\-–])/gu,
)
const blankPercent = pattern(['%'], () => /(?<=\d)[ \u00a0]+(?=%)/gu)

/** Two blanks between words; a blank before the percent sign where the plan writes none. */
export const spareBlanks: Rule = {
  id: 'the-thuc/dau-cach-thua',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Thừa dấu cách giữa câu',
  explanation: 'Giữa hai chữ chỉ có một dấu cách; con số viết liền với dấu %.',
  example: `noi_dung: |
  Rà soát[-  -]{+ +}toàn bộ thủ tục.`,
  *check(context) {
    const isSpacedPercentRare = context.of(spacedPercentIsRare)
    for (const { text, kind } of context.passages) {
      if (kind === 'header') continue
      const words = text.text
      for (const { 0: all, index } of twoBlanks.all(words)) {
        // Blanks to be filled in by hand: number and date of a document.
        if (
          /(?:số|ngày|tháng|năm|từ|đến)[:.\s]*$/iu.test(words.slice(Math.max(0, index - 12), index)) ||
          all.length > 3
        )
          continue
        const to = index + all.length
        if (!isAsWritten(text, index, to)) continue
        yield* told(index, to, ' ', 'thừa dấu cách.')
      }
      if (!isSpacedPercentRare) continue
      for (const { 0: all, index } of blankPercent.all(words))
        yield* told(index, index + all.length, '', 'thừa dấu cách trước dấu %.')

      function* told(from: number, to: number, right: string, message: string): Generator<CheckFinding> {
        yield {
          text,
          from,
          to,
          message,
          hint: `Viết “${around(words, from, to, right)}”.`,
          ...fixOf(text, from, to, right),
        }
      }
    }
  },
}

function spacedPercentIsRare(context: CheckContext): boolean {
  let tight = 0
  let spaced = 0
  for (const { text } of passagesWith(context, blankPercent)) {
    tight += text.text.match(/\d%/g)?.length ?? 0
    spaced += text.text.match(/\d[ \u00a0]+%/g)?.length ?? 0
  }
  return tight >= spaced
}
