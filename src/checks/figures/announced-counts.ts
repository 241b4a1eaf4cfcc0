import { everyMatch } from '../../language/every-match.ts'
import { fromRoman } from '../../language/numerals.ts'
import { pattern } from '../../language/pattern.ts'
import type { Passage } from '../../reading/passages.ts'

const nouns =
  'tiêu chí(?: thành phần)?|nội dung|nhiệm vụ|giải pháp|nhóm|lĩnh vực|chỉ tiêu|mục tiêu|phần|bước|văn bản|đơn vị|cơ quan|thành viên|hình thức|yêu cầu|chỉ số|trường hợp|công việc|vấn đề'

/** `gồm 04 tiêu chí`, `tập trung thực hiện 05 nhiệm vụ trọng tâm sau:`. */
const announcement = pattern(
  // A number and what is counted: few texts have one.
  new RegExp(String.raw`\s\d{1,2}\s+(?:${nouns})`, 'u'),
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d])((?:bao gồm|gồm|có|với|theo|thực hiện|tập trung|vào|các)\s+(\d{1,2})\s+(${nouns})(?!\p{L}))([^:.;,\d]{0,60})([:.;,]|$)`,
      'giu',
    ),
)

/** Characters of a sentence; a longer one is no sentence, and reading on from each count would cost time. */
const LONGEST_LIST = 4000

/** How many of what a text says there are. */
export interface Announced {
  from: number
  to: number
  count: number
  noun: string
  /** Where what is counted begins, for a text that goes on with `:`; undefined where none follows. */
  listAt?: number
  /** The group that is made of them: `Nhóm 2 (…) gồm 04 tiêu chí`. */
  group?: { word: string; number: number }
}

/** The counts that a text announces. */
export function announcedIn(text: string): Announced[] {
  return [...announcement.all(text)].map(({ 0: all, 1: words = '', 2: digits, 3: noun, 5: end, index }) => {
    const group = groupBefore(text.slice(Math.max(0, index - 120), index))
    return {
      from: index,
      to: index + words.length,
      count: Number(digits),
      noun: noun!.toLowerCase(),
      ...(end === ':' ? { listAt: index + all.length } : {}),
      ...(group === undefined ? {} : { group }),
    }
  })
}

/** `Nhóm 2 (điều tra xã hội học)` before what it is made of; no other group may stand between. */
function groupBefore(text: string): Announced['group'] {
  const [, word, number = ''] =
    /(?:^|[\s(;:])(nhóm|phần|khối)\s(\d{1,2}|[IVX]{1,4})(?![\p{L}\d.])(?:\s?\([^()]{0,80}\))?[\s,:]{0,3}$/iu.exec(
      text,
    ) ?? []
  if (word === undefined) return undefined
  const value = /^\d/.test(number) ? Number(number) : fromRoman(number)
  return value === undefined ? undefined : { word: word.toLowerCase(), number: value }
}

/** How many things a text lists from an index on, to the end of the sentence; undefined when it is no plain list. */
export function countInline(text: string, from: number, noun: string): number | undefined {
  const rest = text.slice(from, from + LONGEST_LIST)
  if (rest.trim() === '') return undefined
  const byName = highest(rest, new RegExp(String.raw`(?<!\p{L})${noun}\s(\d{1,2})(?!\d|\.\d|[/,]\d)`, 'giu'))
  if (byName !== undefined) return byName
  const bySign = highest(rest, /(?<![\p{L}\d.,/])\(?(\d{1,2})\)\s/gu)
  if (bySign !== undefined) return bySign
  const sentence = /^(?:[^.\n]|\.(?!\s|$))*/u.exec(rest)![0]
  if (/[:()]/.test(sentence)) return undefined
  const parts = sentence.split(';').filter(part => /\p{L}/u.test(part))
  return parts.length < 3 ? undefined : parts.length
}

/** The last of the numbers 1, 2, 3 … that a pattern finds in this order. */
function highest(text: string, pattern: RegExp): number | undefined {
  let last = 0
  for (const { 1: digits } of everyMatch(text, pattern)) if (Number(digits) === last + 1) last++
  return last < 2 ? undefined : last
}

/** How many items of a list follow a line that ends with a colon; undefined when no list does. */
export function countLines(passages: readonly Passage[], at: number): number | undefined {
  const { headings, cell } = passages[at]!
  const first = passages[at + 1]
  const mark = kindOfMark(first)
  if (first === undefined || mark === undefined) return undefined
  let count = 0
  for (let index = at + 1; index < passages.length; index++) {
    const { kind, headings: above, cell: around, line } = passages[index]!
    if ((kind !== 'line' && kind !== 'cell') || above !== headings || around !== cell) break
    const own = kindOfMark(passages[index])
    if (own === mark) count++
    else if (line!.depth <= first.line!.depth) break
  }
  return count < 2 ? undefined : count
}

/** `-`, `+`, or the form of a label without its number. */
function kindOfMark(passage: Passage | undefined): string | undefined {
  const mark = passage?.line?.mark.trim() ?? ''
  return mark === '' ? undefined : mark.replace(/[\p{L}\d.]+/u, each => (/\d$/.test(each) ? '1' : 'a'))
}
