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

/** What makes four digits a year. */
const dated = /(?:năm|quý\s+[IVX\d]+|[/.-]|tháng\s+\d+)\s*$/iu
const counted =
  /^\s+(?!(?:của|và|là|tại|theo|đến|trên|trong|cho|được|để|về|đạt|như|với|so|thì|có|phải|do|khi|hoặc|trở|các|từ|gồm|cụ|bao|tăng|giảm|bằng|cấp|ban|tiếp|đã|sẽ|đối|xã|huyện|tỉnh|phường|thành|toàn|ở|này|đảm|bảo|đầy|đúng)(?!\p{L}))\p{Ll}/u
/** True for four digits that may count what stands behind them: `2025 hồ sơ`. */
export const mayCount = (text: string, year: WordStretch): boolean =>
  !dated.test(wordsBefore(text, year)) && counted.test(text.slice(year.to, year.to + 20))

/** Glued to letters, or in a web address. */
const inWord = /(?<!năm)(?<=\p{L})$|(?:https?:\/\/|www\.)\S*$/iu
/** True for a year that is part of a code or an address. */
export const isInWord = (text: string, year: WordStretch): boolean => inWord.test(wordsBefore(text, year))
