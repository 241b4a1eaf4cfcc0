import type { Schedule } from '../../schedule/schedule.ts'
import type { SheetCell } from '../workbook/sheet.ts'
import { writeWorkbook } from '../workbook/workbook.ts'
import { sheetColumns, type TaskValue, type WrittenSum } from './columns.ts'

/** The tasks as an Excel workbook of one sheet: days are days, sums are sums. A column in which no task says anything is left out. */
export function scheduleXlsx({ groups, grouping, title }: Schedule): Uint8Array {
  const columns = sheetColumns(grouping)
  const rows = groups.flatMap(group =>
    group.tasks.map(task => columns.map(({ value }) => value(task, group))),
  )
  const isUsed = columns.map((_, at) => rows.length === 0 || rows.some(row => row[at] !== ''))
  const used = <T>(all: readonly T[]): T[] => all.filter((_, at) => isUsed[at])
  const sums = rows.flat().filter(isSum)
  const hasUnits = sums.some(({ unit }) => unit !== undefined)
  return writeWorkbook({
    name: 'Nhiệm vụ',
    columns: used(columns),
    rows: rows.map(row => used(row).map(value => sheetCell(value, hasUnits))),
    foot: title,
  })
}

const isSum = (value: TaskValue): value is WrittenSum => typeof value === 'object' && 'text' in value

/** @param hasUnits some sums tell their unit: a number without one cannot be added to them, and stays a text. */
function sheetCell(value: TaskValue, hasUnits: boolean): SheetCell {
  if (!isSum(value)) return value
  const { unit, decimals, text } = value
  if (unit === undefined && hasUnits) return text
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  // A comma behind the digits shows a thousandth: sums of thousands and of millions add up.
  const format = unit === undefined ? digits : `${digits}${','.repeat(unit.thousands)}" ${unit.name}"`
  return { number: value.value, format }
}
