import { type Pattern, pattern } from '../../language/pattern.ts'
import type { WordStretch } from '../../reading/own-words.ts'

/** Something in a text that waits to be filled in. */
interface Placeholder extends WordStretch {
  text: string
}

const dots = ['…', '...']

const forms: readonly Pattern[] = [
  // Dots for a number, a share, a date: `…%`, `…/…`, `đạt ……`; an ellipsis behind a word is none.
  pattern(dots, () => /(?:…|\.{3,})\s?(?:[%/]|\/?(?:QĐ|KH)-)|\/\s?(?:…|\.{3,})|…{2,}|\.{5,}/gu),
  pattern(
    dots,
    () => /(?=…|\.{3})(?<=(?<!\p{L})(?:ngày|tháng|năm|số|đến|từ|đạt|là)(?:\s*:)?\s+)(?:…|\.{3,})/giu,
  ),
  pattern(dots, () => /^(?:…|\.{3,})$/gu),
  pattern(['___', '???'], () => /_{3,}|\?{3,}/gu),
  pattern(['xxx', 'todo'], () => /(?<![\p{L}\p{N}])(?:x{3,}|X{3,}|TODO)(?![\p{L}\p{N}])/gu),
  // Names and places that stand for any.
  pattern(
    /\s(?:văn|thị)\s[a-z](?![a-z])/,
    () => /(?<!\p{L})\p{Lu}\p{Ll}+\s(?:Văn|Thị)\s[A-Z](?![\p{L}\p{N}])/gu,
  ),
  pattern(
    /(?:xã|phường|khu|trấn|huyện|quận|phố|tỉnh)\s[xyz](?![a-z])/,
    // No place: `cấp xã y tế …`.
    () =>
      /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s[XYZ](?![\p{L}\p{N}]|\s+(?:tế|học|khoa|dược|bác|đức)(?!\p{L}))/giu,
  ),
  pattern(/\((?:ghi|điền|nêu|chọn)\s/, () => /\((?:ghi|điền|nêu|chọn)\s[^()]{1,60}\)/giu),
]

/** No placeholder without one of these, a letter that stands alone among them; most texts are distinguished by this test. */
const mayHold = /…|\.{3}|___|\?{3}|\([gđncGĐNC]|[xX]{3}|TODO|(?<!\p{L})[A-Z](?!\p{L})/u

/** False for a text, of however many lines, that certainly has no placeholder. */
export const mayHoldPlaceholder = (text: string): boolean => mayHold.test(text)

/** A letter that stands for the whole of a value: `dia_danh: X`. In a table it may be a tick, or the name of a coordinate. */
const letterAlone = /^[XYZ]$/

/** True for a value that is a letter for whatever is to come. */
export const isLetterAlone = (value: string): boolean => letterAlone.test(value)

/** The clear placeholders of a line of text. Blanks for number and date are none: văn thư fills them in on paper. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!mayHold.test(text)) return []
  const found: Placeholder[] = []
  for (const form of forms)
    for (const { 0: words, index } of form.all(text)) {
      const isKnown = found.some(({ from, to }) => index < to && index + words.length > from)
      if (!isKnown) found.push({ text: words, from: index, to: index + words.length })
    }
  return found.sort((a, b) => a.from - b.from)
}
