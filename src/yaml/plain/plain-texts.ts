import { oddBlank } from '../characters.ts'
import { Scalar } from '../tree.ts'
import { leaveToLibrary } from './not-plain.ts'
import { blank, dash } from './plain-lines.ts'

/** With these a plain text does not begin, or means something else. */
const marks = new Set([...'?:,[]{}#&*!|>\'"%@`'].map(mark => mark.charCodeAt(0)))

/** A plain text in [from, to), where more than blanks stands; `to` is the end of its line, or a mark behind it. */
export function plainText(text: string, from: number, to: number): Scalar {
  let end = to
  while (text.charCodeAt(end - 1) === blank) end--
  const value = text.slice(from, end)
  const first = value.charCodeAt(0)
  if (marks.has(first)) leaveToLibrary()
  if (first === dash && !/^-\d/.test(value)) leaveToLibrary()
  if (first > 0x7f && oddBlank.test(value[0]!)) leaveToLibrary()
  if (value.includes(': ') || value.includes('\t') || value.endsWith(':')) leaveToLibrary()
  return new Scalar(value, Scalar.PLAIN, [from, end], value)
}

/** A quoted text on one line, without escapes. @param end of the line. */
export function quotedText(text: string, from: number, end: number): Scalar {
  const quote = text[from]!
  let close = text.indexOf(quote, from + 1)
  if (quote === "'") while (close >= 0 && text[close + 1] === "'") close = text.indexOf("'", close + 2)
  if (close < 0 || close >= end) leaveToLibrary()
  const inside = text.slice(from + 1, close)
  if (inside.includes('\t') || (quote === '"' && inside.includes('\\'))) leaveToLibrary()
  const isSingle = quote === "'"
  return new Scalar(
    isSingle && inside.includes("'") ? inside.replaceAll("''", "'") : inside,
    isSingle ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE,
    [from, close + 1],
    text.slice(from, close + 1),
  )
}
