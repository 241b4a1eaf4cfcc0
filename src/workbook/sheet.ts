/** A sheet of a workbook, as its list has it. */
export interface SheetName {
  name: string
  isHidden: boolean
  /** True where no cell holds anything. */
  isBlank: boolean
}

/** Why a cell shows no value. */
export interface CellFault {
  /** From 0. */
  row: number
  column: number
  /** What it shows, such as `#N/A`; undefined for a formula that was never worked out. */
  shown?: string
}

/** The cells of a sheet, as they are shown. */
export interface SheetRows {
  name: string
  /** The texts of its rows, from the first of the sheet; a row, or a cell of it, that holds nothing is missing or empty. */
  rows: readonly (readonly string[] | undefined)[]
  faults: readonly CellFault[]
  /** Rows that hold something and are not shown, from 0. */
  hiddenRows: readonly number[]
  /** Rows whose one filled cell is joined over several columns: the titles above a table. */
  titleRows: ReadonlySet<number>
  /** Cells that are joined to those below them, by their row. */
  joinedDown: readonly { row: number; column: number }[]
  /** All sheets of its workbook. */
  sheets: readonly SheetName[]
}
