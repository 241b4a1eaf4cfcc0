import { everyMatch } from '../../language/every-match.ts'
import { fromRoman } from '../../language/numerals.ts'
import { pattern } from '../../language/pattern.ts'
import type { PartName, Passage } from '../../reading/passages.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckContext } from '../context.ts'

/** A place that names an appendix of the plan. */
interface AppendixReference {
  text: PlacedText
  from: number
  to: number
  part: PartName
  /** From 1; undefined where the text names no number. */
  number?: number
}

const one = String.raw`(?:[IVX]{1,5}|\d{1,2}|[A-H])(?![\p{L}\d/])`

/** `Phụ lục`, with a number or several: `Phụ lục I, II và III`. */
const reference = pattern(
  ['phụ lục'],
  () =>
    new RegExp(
      String.raw`(?<!\p{L})phụ lục(?:\s(?:số\s)?(${one}(?:(?:\s?,\s?|\svà\s|\s?[-–]\s?|\sđến\s)(?:phụ lục\s)?${one})*))?`,
      'giu',
    ),
)

/** What follows an appendix of another document: `Phụ lục II ban hành kèm theo Nghị định …`. */
const ofOther =
  /^(?:\s(?:ban hành|kèm|theo|tại|của|đính|thuộc|trong|này|thể thức|về|[IVX]+|\d+)){0,6}\s?(?:Nghị định|Thông tư|Nghị quyết|Luật|Công văn|Hướng dẫn|Chỉ thị|Quyết định số|Kế hoạch số|Chương trình|Hợp đồng|Bộ |Báo cáo số)/u

/** All places in the plan, but the appendices' own heads, that name an appendix of this plan. */
export function appendixReferences({ passages }: CheckContext): AppendixReference[] {
  return passages.flatMap(passage => (isHead(passage) ? [] : [...referencesIn(passage)]))
}

const isHead = ({ part, kind }: Passage): boolean =>
  (part.startsWith('appendix') && (kind === 'subject' || kind === 'reference')) || kind === 'legal-basis'

function* referencesIn({ text, part }: Passage): Generator<AppendixReference> {
  for (const { 0: all, 1: numbers, index } of reference.all(text.text)) {
    const to = index + all.length
    if (ofOther.test(text.text.slice(to, to + 90))) continue
    const place = { text, from: index, to, part }
    if (numbers === undefined) yield place
    else for (const number of numbersOf(numbers)) yield { ...place, number }
  }
}

function numbersOf(words: string): number[] {
  const numbers: number[] = []
  for (const { 0: each, index } of everyMatch(words, new RegExp(one, 'gu'))) {
    const value = /\d/.test(each) ? Number(each) : (fromRoman(each) ?? each.charCodeAt(0) - 64)
    const last = numbers.at(-1)
    // `I - IV` names those between as well.
    if (last !== undefined && /(?:[-–]|đến)\s?(?:phụ lục\s)?$/iu.test(words.slice(0, index)))
      for (let between = last + 1; between < value; between++) numbers.push(between)
    numbers.push(value)
  }
  return numbers
}

/** The number of an appendix as a figure, by what it prints or by its place. */
export function appendixNumber(printed: string, index: number): number {
  const number = printed.trim()
  if (/^\d+$/.test(number)) return Number(number)
  return fromRoman(number) ?? (/^[A-H]$/.test(number) ? number.charCodeAt(0) - 64 : index + 1)
}
