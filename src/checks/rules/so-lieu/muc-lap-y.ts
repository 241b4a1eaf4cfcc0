import { numeral } from '../../../language/decimals.ts'
import { pattern } from '../../../language/pattern.ts'
import { atLeast, atLeastWords, atMost } from '../../figures/limit-words.ts'
import { mayHold } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'

/** What may stand between a limit and its number: `tối thiểu phải đạt`, `ít nhất có`. */
const between = String.raw`(?:\s+(?:phải|cần|đạt|có|được|là|khoảng))*`

/** What may stand between the number and the words that close the limit: `02 cuộc trở lên`. */
const counted = String.raw`\s?%?(?:\s+[\p{L}/\d]+){0,4}?`

const patterns = [
  pattern(
    ['trở lên'],
    () =>
      new RegExp(
        String.raw`(?<!\p{L})${atLeast}${between}(?:\s+từ)?\s+${numeral}${counted}\s+trở lên(?!\p{L})`,
        'giu',
      ),
  ),
  pattern(
    ['trở lên'],
    () => new RegExp(String.raw`(?<!\p{L})(?:trên|hơn)\s+${numeral}${counted}\s+trở lên(?!\p{L})`, 'giu'),
  ),
  pattern(
    ['trở xuống'],
    () =>
      new RegExp(
        String.raw`(?<!\p{L})${atMost}${between}\s+${numeral}${counted}\s+trở xuống(?!\p{L})`,
        'giu',
      ),
  ),
  pattern(
    atLeastWords,
    () => new RegExp(String.raw`(?<!\p{L})${atLeast}${between}\s+(?:từ|trên|hơn)\s+${numeral}\s?%?`, 'giu'),
  ),
  pattern(atLeastWords, () => new RegExp(String.raw`(?<!\p{L})${atLeast}\s+${atLeast}(?!\p{L})`, 'giu')),
]

/** `ít nhất từ 02 cuộc trở lên` says its limit more than once. */
export const limitTwice: Rule = {
  id: 'so-lieu/muc-lap-y',
  group: 'so-lieu',
  severity: 'warning',
  title: '“tối thiểu … trở lên”',
  explanation:
    '“Tối thiểu”, “ít nhất”, “từ”, “trở lên” cùng chỉ một mức thấp nhất; chỉ dùng một cách: “tối thiểu 80%” hoặc “từ 80% trở lên”.',
  example:
    'noi_dung: Tổ chức ít nhất [-từ -]02 cuộc đối [-thoại-]{+thoại; tỷ lệ hài lòng đạt từ 90%+} trở lên.',
  *check({ passages }) {
    const possible = patterns.filter(limit => mayHold(passages, limit))
    for (const { text } of possible.length === 0 ? [] : passages) {
      const found: { from: number; to: number }[] = []
      for (const limit of possible)
        for (const { 0: all, index: from } of limit.all(text.text)) {
          const to = from + all.length
          // A whole share has a rule of its own, and one place is reported once.
          if (/(?<!\d)100\s?%/u.test(all) || found.some(other => from < other.to && to > other.from)) continue
          found.push({ from, to })
        }
      for (const { from, to } of found) {
        const words = text.text.slice(from, to)
        yield {
          text,
          from,
          to,
          message: `“${words}” nói cùng một mức hai lần.`,
          hint: `Chỉ giữ một cách, ví dụ “${oneWay(words)}”.`,
        }
      }
    }
  },
}

const oneWay = (words: string): string =>
  /^(?:trên|hơn)\s/iu.test(words)
    ? words.replace(/^(?:trên|hơn)\s/iu, 'từ ')
    : words.replace(/\s+(?:trở lên|trở xuống)$/u, '').replace(/(?<!\s)\s+(?:từ|trên|hơn)(?=\s+\d)/u, '')
