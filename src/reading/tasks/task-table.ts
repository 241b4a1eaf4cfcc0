import { cellWords, gridOf, type Place } from '../../plan/grid.ts'
import type { ColumnRole, Row, Table } from '../../plan/plan.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { PartName } from '../passages.ts'
import { saysWhoOrWhen } from '../row-subject.ts'
import type { Field, FieldName, Task } from './task.ts'

const fieldNames: readonly FieldName[] = ['lead', 'cooperation', 'deadline', 'deliverable', 'funding']

/** What a task is named by, where no column of its own tells it. */
const naming: readonly (ColumnRole | undefined)[] = ['task', 'activity', 'target', undefined]

/** The tasks of a table; none for a table that says neither who does something nor by when. */
export function tasksOfTable(table: Table, part: PartName, headings: readonly string[]): Task[] {
  const isAboutTasks = saysWhoOrWhen(table) && table.columns.some(({ role }) => naming.includes(role))
  return isAboutTasks ? new TableReader(table, part, headings).read() : []
}

class TableReader {
  private readonly table: Table
  private readonly roles: readonly (ColumnRole | undefined)[]
  private readonly part: PartName
  private readonly headings: readonly string[]
  private readonly groups: string[] = []

  constructor(table: Table, part: PartName, headings: readonly string[]) {
    this.table = table
    this.roles = table.columns.map(({ role }) => role)
    this.part = part
    this.headings = headings
  }

  read(): Task[] {
    const grid = gridOf(this.table)
    return this.table.rows.flatMap((row, index) => {
      if (row.kind === 'group') this.openGroup(row)
      const isTask = row.kind === 'task' && row.cells.some(cell => cell.lines.length > 0)
      return isTask ? [this.task(row, grid[index]!)] : []
    })
  }

  private openGroup({ level, cells }: Row): void {
    const words = cells
      .filter(({ column }) => this.roles[column] !== 'order')
      .map(cellWords)
      .find(text => text !== '')
    this.groups.length = Math.max(0, level - 1)
    this.groups[level - 1] = words ?? cells.map(cellWords).join(' ')
  }

  private task(row: Row, places: readonly (Place | undefined)[]): Task {
    const field = (role: ColumnRole): Field | undefined => {
      const column = this.roles.indexOf(role)
      if (column < 0) return undefined
      const place = places[column]
      return {
        text: cellWords(place?.cell),
        lines: place?.cell.lines.map(line => line.plain) ?? [],
        place: place?.cell.place ?? row.place,
        isJoined: place?.isOwn === false,
      }
    }
    const activity = field('activity')
    const named = this.naming(field, row)
    const order = field('order')
    return {
      order: order === undefined || order.isJoined ? '' : order.text,
      ...(row.code === undefined ? {} : { code: row.code }),
      name: named.text,
      place: named.place,
      ...(activity === undefined ? {} : { activity }),
      groups: [...this.headings, ...this.groups.filter(group => group !== undefined)],
      field: this.groups.find(group => group !== undefined) ?? this.headings.at(-1) ?? '',
      part: this.part,
      fields: Object.fromEntries(
        fieldNames.flatMap(name => {
          const read = field(name)
          return read === undefined ? [] : [[name, read] as const]
        }),
      ),
      table: this.table,
      row,
      from: 'row',
    }
  }

  /** A row that shares its task with the one above is told by its own activity or target. */
  private naming(
    field: (role: ColumnRole) => Field | undefined,
    row: Row,
  ): { text: string; place: PlacedText } {
    const own = (['task', 'activity', 'target'] as const).map(field)
    const found =
      own.find(read => read !== undefined && read.text !== '' && !read.isJoined) ??
      own.find(read => read !== undefined && read.text !== '')
    if (found !== undefined) return { text: found.text, place: found.lines[0] ?? found.place }
    const cell = row.cells.find(({ column }) => this.roles[column] === undefined) ?? row.cells[0]
    return { text: cellWords(cell), place: cell?.place ?? row.place }
  }
}
