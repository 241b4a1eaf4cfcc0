import type { WordStretch } from './own-words.ts'

/** What stands before a year, as far as it can say what the year is for. */
export const wordsBefore = (text: string, { from }: WordStretch): string =>
  text.slice(Math.max(0, from - 60), from)

/** Words before a year that the text measures by. */
export const comparison = /so\s+với\s+(?:(?:cùng\s+kỳ|cuối|đầu|kết\s+quả)\s+)*(?:năm\s+)?$/iu
/** Words before a year that something begins with. */
export const since =
  /(?<!\p{L})(?:kể\s+từ|từ)\s+(?:(?:ngày|tháng|quý|đầu|cuối|năm|sau)\s+)*(?:[\dIVX]+\s*[/.-]\s*)*(?:[\dIVX]+\s+)?(?:(?:tháng|năm)\s+(?:\d+\s+)?)*$/iu

/** True for a year that a text measures by or begins with: it need not be the plan's. */
export const isReference = (text: string, year: WordStretch): boolean =>
  comparison.test(wordsBefore(text, year)) || since.test(wordsBefore(text, year))
