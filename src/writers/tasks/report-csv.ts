import { writeDay } from '../../language/dates.ts'
import type { Schedule } from '../../schedule/schedule.ts'
import { guardFormula, sheetColumns, type TaskValue } from './columns.ts'

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\ufeff'

/** A table for Excel as it is set in Vietnam: semicolons between cells, as a comma stands in numbers. */
export function scheduleCsv({ groups, grouping }: Schedule): string {
  const columns = sheetColumns(grouping)
  const rows = groups.flatMap(group =>
    group.tasks.map(task => columns.map(({ value }) => textOf(value(task, group)))),
  )
  return `${byteOrderMark}${[columns.map(({ title }) => title), ...rows]
    .map(row => `${row.map(written).join(';')}\r\n`)
    .join('')}`
}

const written = (cell: string): string => {
  const text = guardFormula(cell)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const textOf = (value: TaskValue): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return 'day' in value ? writeDay(value) : value.text
}
