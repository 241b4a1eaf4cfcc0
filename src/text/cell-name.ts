/** The name of a column of a sheet by its place from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** The place of a cell by its name, both from 0: `C5` is row 4, column 2. Undefined for what is no name that a sheet can have. */
export function cellPlace(name: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row > 1_048_576 || column > 16_384 ? undefined : { row: row - 1, column: column - 1 }
}
