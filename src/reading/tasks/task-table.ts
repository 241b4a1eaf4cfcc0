import { cellWords, type GridPlace, gridOf } from '../../plan/grid.ts'
import type { ColumnRole, Row, Table } from '../../plan/plan.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { PartName } from '../passages.ts'
import { saysWhoOrWhen } from '../row-subject.ts'
import type { FieldName, Task, TaskField } from './task.ts'

const fieldNames: readonly FieldName[] = ['lead', 'cooperation', 'deadline', 'deliverable', 'funding']

/** What a task is named by, where no column of its own tells it. */
const naming: readonly (ColumnRole | undefined)[] = ['task', 'activity', 'target', undefined]

/** The tasks of a table; none for a table that says neither who does something nor by when. */
export function tasksOfTable(table: Table, part: PartName, headings: readonly string[]): Task[] {
  const roles = table.columns.map(({ role }) => role)
  if (!saysWhoOrWhen(table) || !roles.some(role => naming.includes(role))) return []
  const grid = gridOf(table)
  const groups: string[] = []
  const named = (['task', 'activity', 'target'] as const).map(role => roles.indexOf(role)).find(at => at >= 0)
  /** The code of the task whose rows are read: its first row has it. */
  let code: string | undefined
  return table.rows.flatMap((row, index) => {
    if (row.kind === 'group') openGroup(row, roles, groups)
    const isJoined = named !== undefined && grid[index]![named]?.isOwn === false
    if (!isJoined) code = row.code
    if (row.kind !== 'task' || row.cells.every(cell => cell.lines.length === 0)) return []
    const field = (role: ColumnRole): TaskField | undefined => fieldOf(grid[index]![roles.indexOf(role)])
    const activity = field('activity')
    const order = field('order')
    const { text: name, place } = nameOf(row, roles, field)
    const above = groups.filter(group => group !== undefined)
    const fields = fieldNames.map(name => [name, field(name)] as const)
    return {
      order: order === undefined || order.isJoined ? '' : order.text,
      ...(row.code === undefined ? {} : { code: row.code }),
      ...(row.code !== undefined || code === undefined ? {} : { sharedCode: code }),
      name,
      place,
      ...(activity === undefined ? {} : { activity }),
      groups: [...headings, ...above],
      field: above[0] ?? headings.at(-1) ?? '',
      part,
      fields: Object.fromEntries(fields.filter(([, read]) => read !== undefined)),
      table,
      row,
      from: 'row' as const,
    }
  })
}

type Roles = readonly (ColumnRole | undefined)[]

function openGroup({ level, cells }: Row, roles: Roles, groups: string[]): void {
  const words = cells
    .filter(({ column }) => roles[column] !== 'order')
    .map(cellWords)
    .find(text => text !== '')
  groups.length = Math.max(0, level - 1)
  groups[level - 1] = words ?? cells.map(cellWords).join(' ')
}

/** What a row says in a place of the table; undefined for a column that the table does not have. */
const fieldOf = (place: GridPlace | undefined): TaskField | undefined =>
  place && {
    text: cellWords(place.cell),
    lines: place.cell.lines.map(line => line.plain),
    place: place.cell.place,
    isJoined: !place.isOwn,
  }

/** A row that shares its task with the one above is reported by its own activity or target. */
function nameOf(
  row: Row,
  roles: Roles,
  field: (role: ColumnRole) => TaskField | undefined,
): { text: string; place: PlacedText } {
  const told = (['task', 'activity', 'target'] as const)
    .map(field)
    .filter(read => read !== undefined && read.text !== '')
  const found = told.find(read => !read?.isJoined) ?? told[0]
  if (found !== undefined) return { text: found.text, place: found.lines[0] ?? found.place }
  const cell = row.cells.find(({ column }) => roles[column] === undefined) ?? row.cells[0]
  return { text: cellWords(cell), place: cell?.place ?? row.place }
}
