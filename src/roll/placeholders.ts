import type { Stretch } from './own-words.ts'

/** Something in a text that waits to be filled in. */
export interface Placeholder extends Stretch {
  text: string
}

const forms: readonly RegExp[] = [
  // Dots for a number, a share, a date: `…%`, `…/…`, `đạt ……`; an ellipsis behind a word is none.
  /(?:…|\.{3,})\s?(?:[%/]|\/?(?:QĐ|KH)-)|\/\s?(?:…|\.{3,})|…{2,}|\.{5,}/gu,
  /(?<=(?<!\p{L})(?:ngày|tháng|năm|số|đến|từ|đạt|là)\s*:?\s+)(?:…|\.{3,})/giu,
  /^(?:…|\.{3,})$/gu,
  /_{3,}|\?{3,}/gu,
  /(?<![\p{L}\p{N}])(?:x{3,}|X{3,}|TODO)(?![\p{L}\p{N}])/gu,
  // Names and places that stand for any.
  /(?<!\p{L})\p{Lu}\p{Ll}+\s(?:Văn|Thị)\s[A-Z](?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s[XYZ](?![\p{L}\p{N}])/giu,
  /^[XYZ]$/gu,
  /\((?:ghi|điền|nêu|chọn)\s[^()]{1,60}\)/giu,
]

/** No placeholder without one of these; most texts are told apart by this test. */
const mayHold = /[…_?(]|\.{3}|[xX]{3}|TODO|(?<!\p{L})[A-Z](?!\p{L})/u

/** The clear placeholders of a line of text. Blanks for number and date are none: văn thư fills them in on paper. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!mayHold.test(text)) return []
  const found: Placeholder[] = []
  for (const form of forms)
    for (const { 0: words, index } of text.matchAll(form)) {
      const isKnown = found.some(({ from, to }) => index < to && index + words.length > from)
      if (!isKnown) found.push({ text: words, from: index, to: index + words.length })
    }
  return found.sort((a, b) => a.from - b.from)
}
