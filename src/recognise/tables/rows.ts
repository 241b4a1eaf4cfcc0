import { readLabel } from '../../language/labels.ts'
import { looksNumeric } from '../../language/numbers.ts'
import type { Cell, Row, Text } from '../model.ts'
import { isCapitals, plainSpans, textOf } from '../source-line.ts'
import type { GridCell } from './grid.ts'

/** Reads the rows below the header: tasks, groups, totals; joined cells as signs. */
export function readRows(rows: readonly GridCell[][], columns: number): Row[] {
  const forms: string[] = []
  // Where all rows are bold, bold says nothing.
  const boldSays = rows.some(cells => cells.some(cell => cell.lines.length > 0) && !isAllBold(cells))
  const kinds = rows.map((cells, index) =>
    kindOf(cells, columns, boldSays, index === 0 || index === rows.length - 1),
  )
  const levels = rows.map((cells, index) => (kinds[index] === 'group' ? levelOf(cells, forms) : 0))
  const covered = coveredPlaces(rows, columns)
  return rows.map((cells, index) => {
    const kind = kinds[index]!
    const read = Array.from({ length: columns }, (_, column): Cell => {
      const cell = cells.find(one => one.column === column)
      if (cell !== undefined) return { lines: kind === 'task' ? cell.lines : cell.lines.map(withoutBold) }
      const cover = covered[index]![column]
      if (cover === undefined) return { lines: [] }
      if (cover.row === index) return { join: '<' }
      // Cells of rows of two kinds cannot be one.
      const isOneKind = kind !== 'group' && kinds.slice(cover.row, index).every(other => other === kind)
      return isOneKind ? { join: '^' } : { lines: [] }
    })
    return { kind, level: levels[index]!, cells: read }
  })
}

/** The look of a header and of a group is bold by itself. */
export const withoutBold = (text: Text): Text => {
  const spans = plainSpans(text.spans, { bold: true })
  return { ...text, spans, text: textOf(spans) }
}

/** The cell that covers each place which no cell begins in. */
function coveredPlaces(rows: readonly GridCell[][], columns: number): ({ row: number } | undefined)[][] {
  const places: ({ row: number } | undefined)[][] = rows.map(() => Array<undefined>(columns).fill(undefined))
  rows.forEach((cells, row) => {
    for (const cell of cells)
      for (let down = row; down < row + cell.rowSpan && down < rows.length; down++)
        for (let column = cell.column; column < cell.column + cell.columnSpan && column < columns; column++)
          if (down > row || column > cell.column) places[down]![column] = { row }
  })
  return places
}

const total = /^(?:tổng|cộng|tổng cộng|tổng số|cộng chung)(?:\s|:|$|\()/iu

const isAllBold = (cells: readonly GridCell[]): boolean =>
  cells.some(cell => cell.lines.length > 0) && cells.every(cell => cell.lines.length === 0 || cell.isBold)

function kindOf(
  cells: readonly GridCell[],
  columns: number,
  boldSays: boolean,
  isAtEnd: boolean,
): Row['kind'] {
  const filled = cells.filter(cell => cell.lines.length > 0)
  const [first, second] = filled
  if (first === undefined || columns < 2) return 'task'
  const isBold = filled.every(cell => cell.isBold)
  const words = filled.find(cell => /\p{L}{2}/u.test(textOfCell(cell)))
  if (isBold && words !== undefined && total.test(textOfCell(words)) && filled.indexOf(words) <= 1)
    return 'total'
  const figures = filled.filter(cell => looksNumeric(textOfCell(cell)) === true && cell.column > 1).length
  if (isBold && boldSays && isAtEnd && words !== undefined && first === words && figures > 0) return 'total'
  if (cells.some(cell => cell.rowSpan > 1)) return 'task'
  const mark = readLabel(`${textOfCell(first).replace(/[.)]?$/, '')}.`)
  const isMarked =
    first.column === 0 &&
    mark !== undefined &&
    (mark.form.numerals === 'roman' || mark.form.numerals === 'upper') &&
    mark.rest === ''
  const reachesEnd = (cell: GridCell): boolean =>
    cell.column + cell.columnSpan === columns && cell.columnSpan > 1
  if (filled.length === 1 && reachesEnd(first) && first.column <= 1)
    return isBold || isCapitals(textOfCell(first)) ? 'group' : 'task'
  if (
    filled.length === 2 &&
    first.column === 0 &&
    second!.column === 1 &&
    (reachesEnd(second!) || columns === 2)
  )
    return isBold || (isMarked && columns > 2) ? 'group' : 'task'
  if (isBold && columns > 2 && (isMarked || boldSays)) return 'group'
  return isMarked &&
    filled.length === 2 &&
    second!.column === 1 &&
    (isBold || isCapitals(textOfCell(second!))) &&
    columns > 2
    ? 'group'
    : 'task'
}

const textOfCell = (cell: GridCell): string => cell.lines.map(line => line.text).join(' ')

/** The level of a group row: the place of its mark's form among those that came before. */
function levelOf(cells: readonly GridCell[], forms: string[]): number {
  const first = cells.find(cell => cell.lines.length > 0)
  const label = first === undefined ? undefined : readLabel(`${textOfCell(first).replace(/[.)]?$/, '')}.`)
  const form =
    first?.column === 0 && label !== undefined && label.rest === ''
      ? `${label.form.numerals}${label.form.parts}`
      : ''
  let at = forms.indexOf(form)
  if (at < 0) {
    forms.push(form)
    at = forms.length - 1
  }
  return Math.min(3, at + 1)
}
