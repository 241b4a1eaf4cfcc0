import { type TaskColumn, taskColumn } from '../../plan/column-roles.ts'
import type { Cell, Row, Table } from '../../plan/plan.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { PartName } from '../passages.ts'
import type { Field, FieldName, Task } from './task.ts'

const fieldNames: readonly FieldName[] = ['lead', 'cooperation', 'deadline', 'deliverable', 'funding']

/** The tasks of a table; none for a table that says neither who does something nor by when. */
export function tasksOfTable(table: Table, part: PartName, headings: readonly string[]): Task[] {
  const columns = table.columns.map(taskColumn)
  const isAboutTasks =
    columns.some(role => role === 'lead' || role === 'deadline') &&
    columns.some(role => role === 'task' || role === 'activity' || role === 'target' || role === undefined)
  return isAboutTasks ? new TableReader(table, columns, part, headings).read() : []
}

/** A cell that reaches down, and how many rows of it are left. */
interface Reaching {
  cell: Cell
  left: number
  /** The column that it begins in, for one joined over several. */
  isFirst: boolean
}

class TableReader {
  private readonly table: Table
  private readonly columns: readonly (TaskColumn | undefined)[]
  private readonly part: PartName
  private readonly headings: readonly string[]
  private readonly groups: string[] = []
  private reaching: (Reaching | undefined)[] = []

  constructor(
    table: Table,
    columns: readonly (TaskColumn | undefined)[],
    part: PartName,
    headings: readonly string[],
  ) {
    this.table = table
    this.columns = columns
    this.part = part
    this.headings = headings
  }

  read(): Task[] {
    const tasks: Task[] = []
    for (const row of this.table.rows) {
      const joined = this.reach(row)
      if (row.kind === 'group') this.openGroup(row)
      else if (row.kind === 'task' && row.cells.some(cell => cell.lines.length > 0))
        tasks.push(this.task(row, joined))
    }
    return tasks
  }

  /** Moves on to a row; gives the columns whose cell begins above it. */
  private reach(row: Row): ReadonlySet<number> {
    this.reaching = this.reaching.map(old =>
      old && old.left > 1 ? { ...old, left: old.left - 1 } : undefined,
    )
    const joined = new Set(this.reaching.flatMap((old, column) => (old ? [column] : [])))
    for (const cell of row.cells)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        this.reaching[column] = { cell, left: cell.rowSpan, isFirst: column === cell.column }
    return joined
  }

  private openGroup({ level, cells }: Row): void {
    const words = cells
      .filter(({ column }) => this.columns[column] !== 'order')
      .map(wordsOf)
      .find(text => text !== '')
    this.groups.length = Math.max(0, level - 1)
    this.groups[level - 1] = words ?? cells.map(wordsOf).join(' ')
  }

  private task(row: Row, joined: ReadonlySet<number>): Task {
    const field = (role: TaskColumn): Field | undefined => {
      const column = this.columns.indexOf(role)
      if (column < 0) return undefined
      const cell = this.reaching[column]?.cell
      return {
        text: cell === undefined ? '' : wordsOf(cell),
        lines: cell?.lines.map(line => line.plain) ?? [],
        place: cell?.place ?? row.place,
        isJoined: joined.has(column),
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

  /** A row that shares its task with the one above is told by its own activity or deliverable. */
  private naming(
    field: (role: TaskColumn) => Field | undefined,
    row: Row,
  ): { text: string; place: PlacedText } {
    const own = (['task', 'activity', 'target'] as const).map(field)
    const found =
      own.find(read => read !== undefined && read.text !== '' && !read.isJoined) ??
      own.find(read => read !== undefined && read.text !== '')
    if (found !== undefined) return { text: found.text, place: found.lines[0] ?? found.place }
    const cell = row.cells.find(({ column }) => this.columns[column] === undefined) ?? row.cells[0]
    return { text: cell === undefined ? '' : wordsOf(cell), place: cell?.place ?? row.place }
  }
}

const wordsOf = ({ lines }: Cell): string =>
  lines
    .map(line => line.plain.text.trim())
    .join(' ')
    .trim()
