import type { Day } from '../../language/dates.ts'

/** A number and how it is shown. */
export interface SheetNumber {
  number: number
  /** A number format of the standard, with a point before decimals: each program shows it as its country does. */
  format: string
}

/** What a cell holds; a text is never worked out, whatever it begins with. */
export type SheetCell = string | number | Day | SheetNumber

/** A column of a sheet. */
export interface SheetTitle {
  title: string
  /** The widest it may be, in digits of the sheet's font; only a cell that would be higher than a page makes it wider. */
  most: number
}

/** A table on a sheet of its own. */
export interface Sheet {
  name: string
  columns: readonly SheetTitle[]
  /** A cell for each column; an empty text is a blank cell. */
  rows: readonly (readonly SheetCell[])[]
  /** What stands at the foot of each printed page, left of its number. */
  foot: string
}

/** The font of all cells, in points. */
export const sizePt = 12

/** A day as sheets count it: the days since 30/12/1899 (ECMA-376 Part 1, 18.17.4.1). */
export const serialOf = ({ day, month, year }: Day): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
