import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { isAsWritten } from '../../form/as-written.ts'
import { findEach, wordsBefore } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'
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
    const { passages } = context
    yield* findEach(passages, twoBlanks, (match, { text }) => {
      const { 0: all, index: from } = match
      // Blanks to be filled in by hand: number and date of a document.
      if (all.length > 3 || /(?:số|ngày|tháng|năm|từ|đến)[:.\s]*$/iu.test(wordsBefore(match, 12)))
        return undefined
      return isAsWritten(text, from, from + all.length)
        ? { message: 'thừa dấu cách.', ...without(match, ' ') }
        : undefined
    })
    if (context.of(spacedPercentIsRare))
      yield* findEach(passages, blankPercent, match => ({
        message: 'thừa dấu cách trước dấu %.',
        ...without(match, ''),
      }))
  },
}

const without = ({ 0: all, index: from, input }: RegExpExecArray, fix: string) => ({
  hint: `Viết “${around(input, from, from + all.length, fix)}”.`,
  fix,
})

function spacedPercentIsRare(context: CheckContext): boolean {
  let tight = 0
  let spaced = 0
  for (const { text } of passagesWith(context, blankPercent)) {
    tight += text.text.match(/\d%/g)?.length ?? 0
    spaced += text.text.match(/\d[ \u00a0]+%/g)?.length ?? 0
  }
  return tight >= spaced
}
