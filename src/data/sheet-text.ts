import type { CellFault, SheetRows } from '../workbook/sheet.ts'
import type { CsvRow } from './csv.ts'

/** What a sheet says beside the texts of its cells; plain data, so that it can be handed to a thread. */
export interface SheetFacts {
  name: string
  /** Cells that show no value, in rows that hold something. */
  faults: readonly CellFault[]
  /** Rows that are not shown, from 0. */
  hiddenRows: readonly number[]
  /** Cells that are joined to those below them. */
  joinedDown: readonly { row: number; column: number }[]
  /** Names of the other sheets that hold something, where no sheet was asked for. */
  others: readonly string[]
}

/** A file of data as text: of a CSV its own, of a sheet its rows as lines, with what else it says. */
export interface DataFile {
  /** Its name as the user gave it. */
  file: string
  text: string
  sheet?: SheetFacts
}

/**
 * Writes the rows of a sheet as lines: line 5 is row 5, cells are parted by TABs and are all as many. Titles above the table are left out.
 * @param isNamed the sheet was asked for: nothing is said of the others.
 */
export function sheetText(read: SheetRows, isNamed: boolean): Required<Omit<DataFile, 'file'>> {
  const { name, rows, faults, sheets } = read
  const titles = titlesAbove(read)
  const shown = new Map<number, CellFault[]>()
  for (const fault of faults) {
    const known = shown.get(fault.row)
    if (known === undefined) shown.set(fault.row, [fault])
    else known.push(fault)
  }
  let width = 0
  const lines = Array.from(rows, (row, at): string[] => {
    // What shows nothing but faults is a formula that was drawn down over blank rows.
    if (row === undefined || titles.has(at)) return []
    const cells = Array.from(row, onOneLine)
    for (const { column, shown: text = '' } of shown.get(at) ?? []) {
      while (cells.length <= column) cells.push('')
      cells[column] = text
    }
    width = Math.max(width, cells.length)
    return cells
  })
  const isHeld = ({ row }: { row: number }): boolean => (lines[row]?.length ?? 0) > 0
  return {
    text: lines
      .map(cells =>
        cells.length === 0 ? '' : [...cells, ...Array(width - cells.length).fill('')].join('\t'),
      )
      .join('\n'),
    sheet: {
      name,
      faults: faults.filter(isHeld),
      hiddenRows: read.hiddenRows.filter(row => isHeld({ row })),
      joinedDown: read.joinedDown,
      others: isNamed
        ? []
        : sheets
            .filter(sheet => !sheet.isBlank && sheet.name !== name)
            .map(sheet => (sheet.isHidden ? `${sheet.name}, đang ẩn` : sheet.name)),
    },
  }
}

/** The titles above the first row that is none; none where a sheet has nothing else. */
function titlesAbove({ rows, titleRows }: SheetRows): ReadonlySet<number> {
  const titles = new Set<number>()
  for (const [at, row] of rows.entries()) {
    if (row === undefined) continue
    if (!titleRows.has(at)) return titles
    titles.add(at)
  }
  return new Set()
}

const onOneLine = (text: string): string =>
  /[\t\r\n]/.test(text)
    ? text
        .split(/[\r\n]+/)
        .map(line => line.replaceAll('\t', ' ').trim())
        .filter(line => line !== '')
        .join(' ')
    : text

/** Reads the lines of a sheet again, each cell with its place. */
export function sheetRows(text: string): CsvRow[] {
  let from = 0
  return text.split('\n').map(line => {
    let at = from
    const cells = line.split('\t').map(cell => {
      const placed = { text: cell, from: at, to: at + cell.length }
      at += cell.length + 1
      return placed
    })
    const row = { cells, from, to: from + line.length }
    from += line.length + 1
    return row
  })
}
