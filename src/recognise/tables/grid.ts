import { type Flow, linesIn, type SourceTable } from '../flow.ts'
import type { Text } from '../model.ts'
import type { SourceLine } from '../source-line.ts'
import { joinTexts, textOfLine } from '../text.ts'

/** A cell of a table whose columns are those that one sees. */
export interface GridCell {
  column: number
  columnSpan: number
  rowSpan: number
  lines: Text[]
  /** A text for each paragraph: in a header a line break is a matter of the column's width. */
  paragraphs: Text[]
  isBold: boolean
  align: SourceLine['align'] | undefined
}

/** A table as a grid of columns that one sees; rows hold the cells that begin in them. */
export interface Grid {
  columns: number
  rows: GridCell[][]
  /** Leading rows that repeat on each page. */
  headerRows: number
}

/** Narrower columns, in twips, are what is left of shifted lines. */
const narrowest = 30

/** Leaves out columns that one does not see, and rows without cells. */
export function gridOf(table: SourceTable): Grid {
  const width = Math.max(
    table.grid.length,
    ...table.rows.flatMap(row => row.cells.map(cell => cell.column + cell.columnSpan)),
  )
  const kept = keptColumns(table, width)
  // The visible column that each column of the file belongs to; a dropped one belongs to the one before.
  const place: number[] = []
  let last = -1
  for (let column = 0; column <= width; column++) {
    if (kept.has(column)) last++
    place.push(Math.max(0, last))
  }
  const columns = kept.size
  const rows = table.rows.map(row =>
    row.cells.flatMap((cell): GridCell[] => {
      const first = firstKept(kept, cell.column, cell.column + cell.columnSpan)
      if (first === undefined) return []
      const column = place[first]!
      let end = column + 1
      for (let at = first + 1; at < cell.column + cell.columnSpan; at++) if (kept.has(at)) end++
      return [{ column, columnSpan: end - column, rowSpan: cell.rowSpan, ...contentOf(cell.content) }]
    }),
  )
  const headerRows = table.rows.findIndex(row => !row.isHeader)
  return { columns, ...withoutEmptyRows(rows), headerRows: headerRows < 0 ? 0 : headerRows }
}

function keptColumns(table: SourceTable, width: number): Set<number> {
  const cells = table.rows.flatMap(row => row.cells)
  const begins = new Set(cells.map(cell => cell.column))
  // What begins where no cell has words of its own, and is no wider than a line, is no column.
  const filled = new Set(cells.filter(cell => [...linesIn(cell.content)].length > 0).map(cell => cell.column))
  const narrow = (column: number): boolean => {
    const size = table.grid[column]
    return size !== undefined && size < narrowest
  }
  const kept = new Set<number>()
  for (let column = 0; column < width; column++) {
    if (!begins.has(column)) continue
    const isDirt =
      narrow(column) &&
      cells.every(
        cell =>
          cell.column !== column ||
          cell.columnSpan > 1 ||
          !filled.has(column) ||
          [...linesIn(cell.content)].length === 0,
      )
    if (!isDirt) kept.add(column)
  }
  // A cell that begins in a dropped column and has words begins in the next one; where there is none the column stays.
  for (const cell of cells) {
    if ([...linesIn(cell.content)].length === 0) continue
    if (firstKept(kept, cell.column, cell.column + cell.columnSpan) === undefined) kept.add(cell.column)
  }
  if (kept.size === 0) kept.add(0)
  return kept
}

function firstKept(kept: ReadonlySet<number>, from: number, to: number): number | undefined {
  for (let column = from; column < to; column++) if (kept.has(column)) return column
  return undefined
}

function contentOf(content: readonly Flow[]): Pick<GridCell, 'lines' | 'paragraphs' | 'isBold' | 'align'> {
  const lines: Text[] = []
  const paragraphs: Text[] = []
  let last: SourceLine | undefined
  let isBold = true
  let align: GridCell['align']
  for (const item of content) {
    if (item.kind === 'line') {
      lines.push(textOfLine(item))
      const goesOn = last !== undefined && last.paragraph === item.paragraph
      paragraphs.push(goesOn ? joinTexts([paragraphs.pop()!, textOfLine(item)]) : textOfLine(item))
      last = item
      isBold &&= item.isBold
      align ??= item.align
      continue
    }
    // A table within a cell: a line for each of its rows.
    for (const row of item.rows) {
      const words = row.cells.flatMap(cell => [...linesIn(cell.content)].map(textOfLine))
      if (words.length > 0) {
        lines.push(joinTexts(words))
        paragraphs.push(joinTexts(words))
      }
      isBold = false
    }
  }
  return { lines, paragraphs, isBold: isBold && lines.length > 0, align }
}

/** A row that only goes on cells of the row above is a part of it; one without a word is nothing. */
function withoutEmptyRows(rows: GridCell[][]): { rows: GridCell[][] } {
  const hasWords = rows.map(row => row.some(cell => cell.lines.length > 0))
  // A table that has nothing below its header is a form to be filled in.
  const isForm = hasWords.filter(Boolean).length <= 1
  const covered = new Set<number>()
  rows.forEach((row, index) => {
    for (const { rowSpan } of row) for (let below = 1; below < rowSpan; below++) covered.add(index + below)
  })
  const kept = rows.map(
    (row, index) => row.length > 0 && (hasWords[index] === true || isForm || covered.has(index)),
  )
  if (kept.every(Boolean)) return { rows }
  const result: GridCell[][] = []
  rows.forEach((row, index) => {
    if (!kept[index]) return
    result.push(
      row.map(cell => {
        let rowSpan = 0
        for (let at = index; at < index + cell.rowSpan && at < rows.length; at++) if (kept[at]) rowSpan++
        return { ...cell, rowSpan: Math.max(1, rowSpan) }
      }),
    )
  })
  return { rows: result }
}
