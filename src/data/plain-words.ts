import { withoutMarks } from '../language/without-marks.ts'

/** The words of a name in small letters without diacritics: `Chủ tịch (mới)` gives `chu`, `tich`, `moi`. */
function plainWords(name: string): string[] {
  const letters = withoutMarks(name).toLowerCase()
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The key of a column by its title: `Chủ tịch` is named `{{xa.chu_tich}}`; empty for a title without letters and digits. */
export const columnKey = (title: string): string => plainWords(title).join('_')

/** A name for a file that every system and every mail program takes: `cam-nhuong`. */
export const plainName = (name: string): string => plainWords(name).join('-')
