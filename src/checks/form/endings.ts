import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckFinding } from '../rule.ts'

type Place = Required<Pick<CheckFinding, 'text' | 'from' | 'to'>>

/** The place of the last character of a text, blanks aside: the mark it ends with. */
export function lastMark(text: PlacedText): Place {
  const to = text.text.trimEnd().length
  return { text, from: Math.max(0, to - 1), to }
}

/** The place of the last word of a text, or of its end where that is long. */
export function lastWord(text: PlacedText): Place {
  const words = text.text.trimEnd()
  return { text, from: words.length - /\S{0,20}$/.exec(words)![0].length, to: words.length }
}
