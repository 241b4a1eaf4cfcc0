import { memoize } from './memoize.ts'
import { withoutMarks } from './without-marks.ts'

/**
 * The text in small letters without marks, `Thống kê` as `thong ke`, for a search that finds misspelt words too.
 * As long as the text in NFC, index by index.
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, baseOf)
}

/** The letter without its marks; a mark alone stays, so that no index changes. */
const baseOf = memoize(unit => withoutMarks(unit).charAt(0) || unit)
