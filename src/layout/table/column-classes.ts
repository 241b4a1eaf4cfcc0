import type { MeasuredTable } from './measured-table.ts'

/**
 * Columns that share one width: figures under titles that differ in their numbers alone (Năm 2026, Năm 2027 …).
 * @returns the class of each column, counted from 0, -1 for one whose width the spec gives; most columns are a class of their own.
 */
export function columnClasses({ columns }: MeasuredTable): number[] {
  const known = new Map<string, number>()
  let count = 0
  return columns.map(({ column, isFigures, title }) => {
    if (column.width !== undefined) return -1
    if (!isFigures || title === '' || column.role === 'order') return count++
    const key = title.replace(/\d+/g, '0').toLowerCase()
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, count)
    return count++
  })
}
