import { numeral } from '../language/decimals.ts'
import { subtractDecimal } from '../language/numbers.ts'
import type { FigureChange, Piece } from './change.ts'

/** What figures of a plan count, as far as it is plain; longer words first. */
const unitNames =
  'điểm phần trăm|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|tỷ|tỉ|triệu|nghìn|đồng|điểm|lần|cuộc|lượt|ngày|giờ|tháng|hồ sơ|sáng kiến|thủ tục|văn bản|người|đơn vị|lớp|bài|hội nghị'

const unitAfter = new RegExp(String.raw`^\s*(?:([%‰])|(${unitNames})(?!\p{L}))`, 'iu')

/** The unit of a span stands after its end: `95-100%`. */
const restOfSpan = /^\s*[-–]\s*\d[\d.,]*/

/** A number that is no part of a date, a document's number or a label. */
const number = new RegExp(String.raw`(?<![\p{L}\d/.,-])${numeral}(?![\d/\p{L}]|[.,]\d|-\p{L})`, 'gu')

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
  const unit = before.unit === '%' ? 'điểm phần trăm' : before.unit
  return [{ before: before.words, after: after.words, by, unit }]
}

/** The figures that begin in [from, to) of a text. */
function figuresIn(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = []
  for (const { 0: digits, index } of text.matchAll(number)) {
    if (index < from || index >= to || isYear(digits, text.slice(Math.max(0, index - 12), index))) continue
    const rest = text.slice(index + digits.length)
    const [, sign, name = ''] = unitAfter.exec(rest.replace(restOfSpan, '')) ?? []
    const unit = sign ?? name.toLowerCase()
    figures.push({ digits, unit, words: sign ? digits + sign : unit === '' ? digits : `${digits} ${unit}` })
  }
  return figures
}

const isYear = (digits: string, before: string): boolean =>
  /^(?:19|20|21)\d\d$/.test(digits) && /(?:năm|đoạn|đến|từ|[-–/])\s*$/iu.test(before)

/** “99,9% → 95%: giảm 4,9 điểm phần trăm”. */
export function figureWords({ before, after, by, unit }: FigureChange): string {
  const amount = by.replace(/^-/, '')
  return `${before} → ${after}: ${by.startsWith('-') ? 'giảm' : 'tăng'} ${amount}${unit === '' ? '' : ` ${unit}`}`
}
