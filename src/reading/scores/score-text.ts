import { type Decimal, readDecimal, subtract } from '../../language/decimals.ts'
import { pattern } from '../../language/pattern.ts'
import type { PlacedText } from '../../text/placed-text.ts'

/** A number of a text and where it stands. */
export interface Figure {
  value: Decimal
  text: PlacedText
  from: number
  to: number
}

/** Points reached of points to be had, and what was taken off where the text says it. */
export interface Score {
  achieved: Figure
  maximum: Figure
  deducted?: Figure
}

const points = String.raw`\d{1,5}(?:,\d{1,4})?`

/** `8,42/10 điểm`, `8,42 điểm/10 điểm`, `8,42 trên 10 điểm`. */
const ofMaximum = pattern(
  ['/', 'trên'],
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d.,/])(${points})(?:\s?điểm)?\s?(?:\/|trên(?: tổng số)?\s)\s?(${points})\s?(?:điểm|đ)(?!\p{L})`,
      'giu',
    ),
)

/** `, bị trừ 1,58 điểm`, right after the score. */
const takenOff = pattern(
  ['trừ'],
  () =>
    new RegExp(
      String.raw`^[\s,;(]{1,3}(?:và |còn |nên )?(?:bị |mất |điểm )?(?:bị )?trừ (?:mất |đi |là )?(${points})\s?(?:điểm|đ)(?!\p{L})`,
      'iu',
    ),
)

/** `đạt 81,5 điểm`, without the maximum; neither an aim (`đạt từ 85 điểm trở lên`) nor points of percent. */
const reached = pattern(
  ['điểm'],
  () =>
    new RegExp(
      String.raw`(?<!phấn đấu )(?<!\p{L})đạt(?: được)?(?: là)?(?: tổng(?: số)?(?: điểm)?)?:? (${points})\s?điểm(?!\s?(?:phần|trở lên|\/)|\p{L})`,
      'giu',
    ),
)

/** The scores that a text says as points of a maximum, in order. */
export function scoresIn(text: PlacedText): Score[] {
  const words = text.text
  if (!words.includes('điểm') && !words.includes('đ')) return []
  return [...ofMaximum.all(words)].flatMap(match => {
    const [all, achieved = '', maximum = ''] = match
    const end = match.index + all.length
    const maximumAt = match.index + all.lastIndexOf(maximum, all.length - 1)
    const first = figureAt(text, match.index, achieved)
    const second = figureAt(text, maximumAt, maximum)
    if (first === undefined || second === undefined) return []
    const off = takenOff.exec(words.slice(end, end + 60))
    const deducted = off ? figureAt(text, end + off[0].lastIndexOf(off[1]!), off[1]!) : undefined
    return [{ achieved: first, maximum: second, ...(deducted === undefined ? {} : { deducted }) }]
  })
}

/** The points that a text says without their maximum; undefined for none or more than one. */
export function pointsIn(text: PlacedText): Figure | undefined {
  const [first, second] = [...reached.all(text.text)]
  if (first === undefined || second !== undefined) return undefined
  const [all, digits = ''] = first
  return figureAt(text, first.index + all.indexOf(digits), digits)
}

/** A text that is nothing but a number. */
export function wholeFigure(text: PlacedText): Figure | undefined {
  const trimmed = text.text.trim()
  return figureAt(text, text.text.indexOf(trimmed), trimmed)
}

function figureAt(text: PlacedText, from: number, digits: string): Figure | undefined {
  const value = readDecimal(digits)
  return value === undefined ? undefined : { value, text, from, to: from + digits.length }
}

/** What is missing to the maximum. */
export const lost = ({ achieved, maximum }: Score): Decimal => subtract(maximum.value, achieved.value)
