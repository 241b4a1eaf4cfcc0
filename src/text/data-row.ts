import type { PlacedText } from './placed-text.ts'

/** A row of a data file: what a frame is filled with to make one document. */
export interface DataRow {
  /** The value of each column by its name, with its place in the file. */
  values: ReadonlyMap<string, PlacedText>
  /** The line that the row begins on, from 1; of a sheet the number of the row. */
  line: number
  /** For a row of a sheet: the sheet's name, and the letters of each column. */
  sheet?: { name: string; letters: ReadonlyMap<string, string> }
}

/** Where the value of a column stands, in the words of a clerk: `dòng 5, cột \`ngay\``, or `trang tính “Xã”, ô C5`. */
export function cellWords({ line, sheet }: DataRow, column: string): string {
  const letters = sheet?.letters.get(column)
  return letters === undefined
    ? `dòng ${line}, cột \`${column}\``
    : `trang tính “${sheet!.name}”, ô ${letters}${line} (cột \`${column}\`)`
}

/** What `{{…}}` begins with where it names a column of the data: `{{xa.ten}}`. */
export const rowPrefix = 'xa.'
