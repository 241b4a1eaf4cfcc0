import { foldMarks } from '../language/fold.ts'
import { readPhase, repeatPattern } from './schema-values.ts'

/** One of the columns that a column with `lap` stands for. */
export interface Repeat {
  /** What `{{lap}}` is in its titles. */
  value: string
  /** What its key, and those of the columns below it, end with: `kh` is `kh_2026`. */
  suffix: string
}

/** The columns that a `lap` stands for: the years of a span, or one for each item of a list. None for what is no `lap`. */
export function repeatsOf(lap: unknown): Repeat[] {
  const values = Array.isArray(lap) ? lap.map(value => String(value)) : yearsOf(lap)
  return values
    .map(value => value.trim())
    .filter(value => value !== '')
    .map(value => ({ value, suffix: `_${foldMarks(value).replace(/[^a-z0-9]+/g, '_')}` }))
}

function yearsOf(lap: unknown): string[] {
  if (typeof lap !== 'string' || !repeatPattern.test(lap)) return []
  const { from, to } = readPhase(lap)
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

/** A title of a repeated column. */
export const titleOfRepeat = (title: string, { value }: Pick<Repeat, 'value'>): string =>
  title.replaceAll(/\{\{\s*lap\s*\}\}/g, value)
