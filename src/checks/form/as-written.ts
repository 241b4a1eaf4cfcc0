import type { PlacedText } from '../../text/placed-text.ts'

/** Whether the stretch [from, to) stands in the file letter for letter: no value was put in and no mark taken out. */
export function isAsWritten(text: PlacedText, from: number, to: number): boolean {
  const start = text.offsetAt(from)
  const end = to > from ? text.offsetAt(to - 1) + 1 : start
  return text.source.text.slice(start, end) === text.text.slice(from, to)
}
