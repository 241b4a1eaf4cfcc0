import type { TableSpec } from '../spec/schema.ts'
import type { Column } from './plan.ts'
import type { RawRow } from './raw-row.ts'

/** A typed number of a row: perhaps a 0 before it, perhaps a sign behind. */
const typedNumber = /^(0?)(\d{1,4})([.)/]?)$/

/**
 * Numbers the rows: a row without `tt` gets the next number, again from 1 under each group unless numbers run on;
 * a typed number is counted on from, as it is written; beside a cell that joins the one above, the number joins too.
 * A blank cell of a short row prints nothing, unless `stt` says that rows are numbered: so tables come that Word had numbered.
 */
export function numberRows(
  rows: readonly RawRow[],
  columns: readonly Column[],
  scheme: TableSpec['stt'],
): void {
  const order = columns.findIndex(column => column.role === 'order')
  if (order < 0 || scheme === 'khong') return
  const first = { count: 0, zero: '', sign: '' }
  let last = first
  for (const row of rows) {
    if (row.kind === 'group' && scheme !== 'lien') last = first
    if (row.kind !== 'task') continue
    const cell = row.cells[order]
    const beside = row.cells[order + 1]
    const counted = cell === undefined || (scheme !== undefined && isOpen(cell, row))
    if (isOpen(cell, row) && beside?.text.trim() === '^') row.cells[order] = beside
    else if (counted) {
      last = { ...last, count: last.count + 1 }
      const digits = last.zero !== '' && last.count < 10 ? `0${last.count}` : String(last.count)
      row.cells[order] = row.place.replacedBy(digits + last.sign)
    } else if (cell !== undefined) {
      const [, zero = '', digits, sign = ''] = typedNumber.exec(cell.text.trim()) ?? []
      if (digits !== undefined) last = { count: Number(digits), zero, sign }
    }
  }
}

/** A row of keys without `tt` is open; in a short row, where nothing can be left out, so is a blank one. */
const isOpen = (cell: RawRow['cells'][number], { short }: RawRow): boolean =>
  cell === undefined || (short && cell.text === '')
