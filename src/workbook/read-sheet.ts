import { cellPlace } from '../text/cell-name.ts'
import { attribute, child, type XmlElement } from '../word/package/xml.ts'
import { decoded, wordsOf } from './cell-text.ts'
import type { CellFault, SheetRows } from './sheet.ts'
import { shownNumber } from './shown-number.ts'

/** What the cells of all sheets of a workbook share. */
export interface Shared {
  texts: readonly string[]
  formatOf(look: number): string
  from1904: boolean
}

type Cells = Pick<SheetRows, 'rows' | 'faults' | 'hiddenRows' | 'titleRows' | 'joinedDown'>

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/**
 * Reads the cells of a sheet. What is joined over several rows is the value of each of them that holds something of its own; of what is
 * joined over columns the first has it.
 * @param root the root of the sheet's part.
 */
export function readSheet(root: XmlElement, shared: Shared): Cells {
  const rows: (string[] | undefined)[] = []
  const faults: CellFault[] = []
  const hiddenRows: number[] = []
  let next = 0
  for (const element of child(root, 'x:sheetData')?.children ?? []) {
    if (element.name !== 'x:row') continue
    const row = rowNumber(attribute(element, 'r')) ?? next
    next = row + 1
    const cells = readRow(element, row, shared, faults)
    if (cells.length === 0) continue
    rows[row] = cells
    if (isTrue(attribute(element, 'hidden'))) hiddenRows.push(row)
  }
  const joined = joinedCells(root)
  const titleRows = new Set(
    joined
      .filter(
        ({ top, left, right }) =>
          right > left &&
          rows[top]?.filter(text => text.trim() !== '').length === 1 &&
          rows[top][left]?.trim() !== '',
      )
      .map(({ top }) => top),
  )
  fillDown(rows, joined)
  return {
    rows,
    faults,
    hiddenRows,
    titleRows,
    joinedDown: joined
      .filter(({ top, bottom }) => bottom > top)
      .map(({ top, left }) => ({ row: top, column: left })),
  }
}

/** The place of a row by its number; undefined for what is none. */
function rowNumber(number: string | undefined): number | undefined {
  const place = number === undefined ? undefined : cellPlace(`A${number}`)
  return place?.row
}

/** The texts of a row, up to the last that there is; faults are added to the others. */
function readRow(element: XmlElement, row: number, shared: Shared, faults: CellFault[]): string[] {
  const texts: string[] = []
  let next = 0
  for (const cell of element.children) {
    if (cell.name !== 'x:c') continue
    const column = cellPlace(attribute(cell, 'r') ?? '')?.column ?? next
    next = column + 1
    const text = textOf(cell, shared)
    if (typeof text !== 'string') faults.push({ row, column, ...text })
    else if (text !== '') texts[column] = text
  }
  return Array.from(texts, text => text ?? '')
}

/** What a cell shows, or why it shows nothing. ECMA-376 Part 1, 18.18.11: what it holds is said by its type. */
function textOf(cell: XmlElement, shared: Shared): string | Pick<CellFault, 'shown'> {
  const type = attribute(cell, 't') ?? 'n'
  if (type === 'inlineStr') return wordsOf(child(cell, 'x:is'))
  const value = child(cell, 'x:v')?.text
  if (value === undefined) return child(cell, 'x:f') === undefined || type === 'str' ? '' : {}
  switch (type) {
    case 's':
      return shared.texts[Number(value)] ?? ''
    case 'str':
      return decoded(value)
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return { shown: value }
    case 'd':
      return writtenDay(value)
    default: {
      const number = Number(value)
      if (value.trim() === '' || !Number.isFinite(number)) return value
      return shownNumber(number, shared.formatOf(Number(attribute(cell, 's') ?? 0)), shared.from1904)
    }
  }
}

/** `2026-01-05T00:00:00` as documents write it. */
function writtenDay(value: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(value.trim()) ?? []
  if (year === undefined) return value
  return `${day}/${month}/${year}${clock === undefined || clock === '00:00' ? '' : ` ${clock}`}`
}

interface Joined {
  top: number
  left: number
  bottom: number
  right: number
}

function joinedCells(root: XmlElement): Joined[] {
  return (child(root, 'x:mergeCells')?.children ?? []).flatMap(element => {
    const [first = '', last = ''] = (attribute(element, 'ref') ?? '').split(':')
    const [from, to] = [cellPlace(first), cellPlace(last)]
    return from === undefined || to === undefined
      ? []
      : [{ top: from.row, left: from.column, bottom: to.row, right: to.column }]
  })
}

/** Cells of real sheets are joined to some others; a file that says more would cost minutes. */
const mostFilled = 1_000_000

/** Rows that hold nothing of their own are the rest of the row above, drawn higher. */
function fillDown(rows: (string[] | undefined)[], joined: readonly Joined[]): void {
  let seen = 0
  for (const { top, left, bottom } of joined) {
    const text = rows[top]?.[left]
    if (text === undefined || text === '') continue
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++) {
      if (++seen > mostFilled) return
      const cells = rows[row]
      if (cells === undefined) continue
      while (cells.length < left) cells.push('')
      cells[left] = text
    }
  }
}
