import { numeral } from '../language/decimals.ts'
import { subtractDecimal } from '../language/numbers.ts'
import type { FigureChange, Piece } from './change.ts'

/** What figures of a plan count, as far as it is plain; longer words first. */
const unitNames =
  'điểm phần trăm|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|tỷ|tỉ|triệu|nghìn|đồng|điểm|lần|cuộc|lượt|ngày|giờ|tháng|hồ sơ|sáng kiến|thủ tục|văn bản|người|đơn vị|lớp|bài|hội nghị|tin|mô hình'

const unitAfter = new RegExp(String.raw`^\s*(?:([%‰])|(${unitNames})(?!\p{L}))`, 'iu')

/** The unit of a span stands after its end: `95-100%`. */
const restOfSpan = /^\s*[-–]\s*\d[\d.,]*/

/** A number that is no part of a date, a document's number or a label. */
const number = new RegExp(String.raw`(?<![\p{L}\d/.,-])${numeral}(?![\d/\p{L}]|[.,]\d|-\p{L})`, 'gu')

/** A share told by two counts: `14.655/24.555 doanh nghiệp`. */
const fraction = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?<part>${numeral})\/(?<whole>${numeral})(?![\d/\p{L}]|[.,]\d|-\p{L})`,
  'gu',
)

/** Numbers behind these words are a name or a place in a text. */
const naming =
  /(?:đề\s+án|nghị\s+quyết|chỉ\s+thị|quyết\s+định|kế\s+hoạch|kết\s+luận|luật|thông\s+tư|nghị\s+định|công\s+văn|mục|khoản|điều|điểm|phụ\s+lục|biểu|mẫu|thứ|số|mức\s+độ|cấp\s+độ|tiêu\s+chí)\s+$/iu

/** A number alone in brackets counts an item of a list: `(4) rà soát`. */
const listNumber = /^\d{1,2}\)/

interface Figure {
  digits: string
  /** As the text has it, with a percent sign: `99,9%`, `2 lần`. */
  words: string
  unit: string
}

/**
 * The figures of a text that have changed, by how much, in order. A stretch of the text tells nothing when its figures are not as many before
 * as after, or count different things.
 */
export function figureChanges(pieces: readonly Piece[]): FigureChange[] {
  const before = pieces.map(piece => piece.before).join('')
  const after = pieces.map(piece => piece.after).join('')
  const changes: FigureChange[] = []
  let beforeAt = 0
  let afterAt = 0
  for (const piece of pieces) {
    if (piece.changed) {
      const old = figuresIn(before, beforeAt, beforeAt + piece.before.length)
      const now = figuresIn(after, afterAt, afterAt + piece.after.length)
      if (old.length === now.length)
        changes.push(...old.flatMap((figure, index) => change(figure, now[index]!)))
    }
    beforeAt += piece.before.length
    afterAt += piece.after.length
  }
  return changes
}

function change(before: Figure, after: Figure): FigureChange[] {
  const by = before.unit === after.unit ? subtractDecimal(after.digits, before.digits) : undefined
  if (by === undefined || /^-?[0,.]*$/.test(by)) return []
  const unit = before.unit === '%' ? 'điểm phần trăm' : before.unit.startsWith('/') ? '' : before.unit
  return [{ before: before.words, after: after.words, by, unit }]
}

/** The figures that begin in [from, to) of a text. */
function figuresIn(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = []
  const quoted = [...text.matchAll(/“[^”\n]*”?/gu)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  )
  const isName = (index: number): boolean =>
    quoted.some(([start, end]) => index > start && index < end) ||
    (text[index - 1] === '(' && listNumber.test(text.slice(index, index + 3))) ||
    naming.test(text.slice(Math.max(0, index - 14), index))
  for (const { 0: words, index, groups } of text.matchAll(fraction)) {
    const { part, whole } = groups as { part: string; whole: string }
    if (index < from || index >= to || isName(index) || isDate(part, whole)) continue
    figures.push({ digits: part, unit: `/${whole}`, words })
  }
  for (const { 0: digits, index } of text.matchAll(number)) {
    if (index < from || index >= to || isYear(digits, text.slice(Math.max(0, index - 12), index))) continue
    if (isName(index)) continue
    const rest = text.slice(index + digits.length)
    if (isDay(text.slice(Math.max(0, index - 6), index), rest)) continue
    const [, sign, name = ''] = unitAfter.exec(rest.replace(restOfSpan, '')) ?? []
    const unit = sign ?? name.toLowerCase()
    figures.push({ digits, unit, words: sign ? digits + sign : unit === '' ? digits : `${digits} ${unit}` })
  }
  return figures
}

/** A day and month, a month and year. */
const isDate = (part: string, whole: string): boolean =>
  /^\d{1,2}$/.test(part) &&
  Number(part) <= 31 &&
  (/^(?:0?[1-9]|1[0-2])$/.test(whole) || /^\d{4}$/.test(whole))

/** `ngày 13 tháng 3` and `13 tháng 3 năm 2025` count no months. */
const isDay = (before: string, rest: string): boolean =>
  /^\s*tháng(?!\p{L})/iu.test(rest) && (/ngày\s+$/iu.test(before) || /^\s*tháng\s+\d/iu.test(rest))

const isYear = (digits: string, before: string): boolean =>
  /^(?:19|20|21)\d\d$/.test(digits) && /(?:năm|đoạn|đến|từ|[-–/])\s*$/iu.test(before)

/** “99,9% → 95%: giảm 4,9 điểm phần trăm”. */
export function figureWords({ before, after, by, unit }: FigureChange): string {
  const amount = by.replace(/^-/, '')
  return `${before} → ${after}: ${by.startsWith('-') ? 'giảm' : 'tăng'} ${amount}${unit === '' ? '' : ` ${unit}`}`
}
