import type { ColumnRole, Table } from '../plan/plan.ts'

/** What the rows of a table are: tasks, targets, or figures and remarks of any kind. */
export type RowSubject = 'task' | 'target' | 'row'

const has = ({ columns }: Table, ...roles: readonly ColumnRole[]): boolean =>
  columns.some(({ role }) => role !== undefined && roles.includes(role))

/** True for a table that says who does something, or by when. */
export const saysWhoOrWhen = (table: Table): boolean => has(table, 'lead', 'deadline')

/** What the rows of a table are, by its columns. */
export function subjectOf(table: Table): RowSubject {
  if (has(table, 'task')) return 'task'
  if (has(table, 'target')) return 'target'
  return saysWhoOrWhen(table) ? 'task' : 'row'
}
