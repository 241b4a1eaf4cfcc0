import type { Diagnostic } from './diagnostic.ts'
import type { LineOf } from './report-text.ts'

/** So many UTF-16 units on either side of the words of a finding tell it from others of its kind. */
const aside = 40

/** Longest stretch of words that is told again. */
const longest = 160

type Placed = Pick<Diagnostic, 'file' | 'start' | 'end'>

/** The words that a finding is about, as far as they stand on its first line; empty where the file is not at hand. */
export function wordsAt({ file, start, end }: Placed, lineOf: LineOf): string {
  const line = lineOf(file, start.line) ?? ''
  return oneBlank(line.slice(start.column - 1, lastColumn({ start, end }, line)))
}

/** The same words with their neighbours, in which a finding is known again when its line has moved; null where the file is not at hand. */
export function wordsAround({ file, start, end }: Placed, lineOf: LineOf): string | null {
  const line = lineOf(file, start.line)
  if (line === undefined) return null
  const from = start.column - 1
  return oneBlank(line.slice(Math.max(0, from - aside), lastColumn({ start, end }, line) + aside))
}

/** Where the words end on their first line. */
function lastColumn({ start, end }: Pick<Placed, 'start' | 'end'>, line: string): number {
  const to = end.line === start.line ? end.column - 1 : line.length
  return Math.max(start.column - 1, Math.min(to, line.length, start.column - 1 + longest))
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')
