import { withoutMarks } from './without-marks.ts'

/** The letter without marks of each character that was met. */
const bases = new Map<string, string>()

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

function baseOf(unit: string): string {
  const known = bases.get(unit)
  if (known !== undefined) return known
  // A mark alone stays, so that no index changes.
  const base = withoutMarks(unit).charAt(0) || unit
  bases.set(unit, base)
  return base
}
