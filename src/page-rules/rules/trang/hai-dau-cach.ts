import type { PageRule, Spot } from '../../page-rule.ts'
import { type Part, runningText } from '../../parts.ts'
import { countWords } from '../../words.ts'

/** Running text; in a head or an end blanks may be there to be filled in, or to set words apart. */
const text: readonly Part[] = [...runningText, 'about', 'cell']
/** As rules of content see it in a spec. More blanks set words apart on purpose. */
const blanks = /(?<=[^\s.…_])[ \u00a0]{2,3}(?=[^\s/–.…_-])/gu
/** A number or a day that is filled in by hand. */
const toFillIn = /(?:(?<!\p{L})(?:số|ngày|tháng|năm|từ|đến)[:.\s]*|:)$/iu
/** Next to a tab, words are put into columns. */
const aligned = /\t|[ \u00a0]{4}/u

export const doubleBlanks: PageRule = {
  id: 'trang/hai-dau-cach',
  group: 'trang',
  severity: 'info',
  title: 'Hai dấu cách liền nhau',
  explanation:
    'Giữa hai chữ chỉ có một dấu cách: thừa dấu cách thì chữ cách nhau không đều, nhất là khi căn đều hai lề, và tìm kiếm không thấy cụm từ.',
  example: 'Rà soát[-  -]{+ +}toàn bộ thủ tục.',
  *check(page) {
    const found: Spot[] = page
      .of(...text)
      .toSorted((a, b) => a.line.id - b.line.id || a.from - b.from)
      .flatMap(({ paragraph, from, to }) => {
        const words = paragraph.text.slice(from, to)
        if (aligned.test(words.trim())) return []
        return [...words.matchAll(blanks)]
          .filter(({ index }) => !toFillIn.test(words.slice(Math.max(0, index - 12), index)))
          .map(({ 0: all, index }) => ({ paragraph, from: from + index, to: from + index + all.length }))
      })
    if (found.length > 0)
      yield {
        at: found,
        message: `hai dấu cách liền nhau giữa hai chữ${countWords(found.length)}`,
        hint: 'Bấm Ctrl+H, ô Find what gõ hai dấu cách, ô Replace with gõ một dấu cách; bấm Find Next, Replace từng chỗ, trừ chỗ để điền.',
      }
  },
}
