import { readLabel } from '../language/labels.ts'
import { type GridPlace, gridOf } from '../plan/grid.ts'
import type { Cell, ColumnRole, Row, Table } from '../plan/plan.ts'
import { subjectOf } from '../reading/row-subject.ts'
import type { Line } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { ComparedCell, ComparedTable, Container } from './entry.ts'
import { type EntryBuilder, placeInPlan } from './entry-builder.ts'
import { deadlineReach } from './own-years.ts'

/** Takes a table apart: its groups, and its rows with all cells that reach them. */
export function readTableRows(table: Table, parent: Container, builder: EntryBuilder): void {
  const compared: ComparedTable = {
    columns: table.columns.map(column => ({
      key: column.key,
      title: builder.text([table.place.replacedBy(column.title)]),
      role: column.role,
      where: builder.whereIs([...table.place.origin.path, 'cot', column.key]),
    })),
    about: subjectOf(table),
    wording: table.wording?.text.trim() ?? '',
  }
  const place = placeInPlan(table.rows[0]?.place ?? table.place)
  const container = builder.container('table', parent, {
    where: builder.where(table.place),
    place,
    words: builder.text([]),
    table: compared,
  })
  new RowReader(table, compared, container, builder).read()
}

/** Cells whose lines may begin with a number of their own. */
const worded: readonly (ColumnRole | undefined)[] = [undefined, 'task', 'activity', 'target', 'note']

class RowReader {
  private readonly table: Table
  private readonly compared: ComparedTable
  private readonly container: Container
  private readonly builder: EntryBuilder
  private readonly orderColumn: number
  /** The groups that the next row stands in, by level. */
  private groups: { level: number; group: Container }[] = []
  /** A joined cell is one for all rows that it reaches. */
  private readonly cells = new Map<Cell, ComparedCell>()

  constructor(table: Table, compared: ComparedTable, container: Container, builder: EntryBuilder) {
    this.table = table
    this.compared = compared
    this.container = container
    this.builder = builder
    this.orderColumn = table.columns.findIndex(column => column.role === 'order')
  }

  read(): void {
    const grid = gridOf(this.table)
    for (const [index, row] of this.table.rows.entries()) {
      if (row.kind === 'group') this.readGroup(row)
      else this.readRow(row, grid[index]!)
    }
  }

  private get parent(): Container {
    return this.groups.at(-1)?.group ?? this.container
  }

  private at({ place }: Row) {
    const { builder } = this
    return {
      where: builder.where(place, 'row'),
      home: builder.where(place, 'group'),
      place: placeInPlan(place),
    }
  }

  private readGroup(row: Row): void {
    this.groups = this.groups.filter(({ level }) => level < row.level)
    const { parent } = this
    const lines = row.cells.filter(cell => cell.column !== this.orderColumn).flatMap(cell => cell.lines)
    const { label, labelIsTyped } = this.orderOf(row)
    const group = this.builder.container('group', parent, {
      ...this.at(row),
      words: this.builder.text(lines.map(line => line.plain)),
      label,
      labelIsTyped,
      ...(row.code === undefined ? {} : { code: row.code }),
    })
    this.groups.push({ level: row.level, group })
  }

  private readRow(row: Row, places: readonly (GridPlace | undefined)[]): void {
    const { parent, compared, builder } = this
    for (const cell of row.cells) this.cells.set(cell, this.readCell(cell, row))
    const cells = places.map(place => place && this.cells.get(place.cell))
    builder.row(parent, {
      ...this.at(row),
      ...this.namesOf(cells, places),
      cells,
      table: compared,
      about: row.kind === 'total' ? 'row' : compared.about,
      wording: row.wording?.text.trim() ?? '',
      ...this.orderOf(row),
      ...(row.code === undefined ? {} : { code: row.code }),
    })
  }

  /** The words a row is known by: its own task or target, else the first of its own cells with words, else what it has in common. */
  private namesOf(
    cells: readonly (ComparedCell | undefined)[],
    places: readonly (GridPlace | undefined)[],
  ): { words: ComparedCell['words']; name: string; printedOrder: string } {
    const columns = this.table.columns.map(({ role }, index) => ({
      role,
      index,
      isOwn: places[index]?.isOwn === true,
    }))
    const known = (roles: readonly (ColumnRole | undefined)[], isOwn: boolean) =>
      columns
        .filter(column => roles.includes(column.role) && (column.isOwn || !isOwn))
        .map(column => cells[column.index]?.words)
        .find(words => words !== undefined && /\p{L}/u.test(words.text))
    const task = known(['task'], false)
    const words =
      known(['task'], true) ??
      // Below a joined task a row is known by how it is done and what comes of it, not by who looks after it.
      (task && (known(['activity', 'target'], true) ?? known(['deliverable'], true))) ??
      known([undefined, 'activity', 'target'], true) ??
      known(['deliverable'], true) ??
      task ??
      known([undefined, 'activity', 'target', 'deliverable', 'lead', 'deadline'], false) ??
      this.builder.text([])
    const order = this.orderColumn < 0 ? undefined : cells[this.orderColumn]
    return { words, name: nameOf(task, words), printedOrder: order?.words.text || (order?.label ?? '') }
  }

  private readCell(cell: Cell, row: Row): ComparedCell {
    const { role, key } = this.table.columns[cell.column]!
    const labels = worded.includes(role) ? cell.lines.map(labelOf) : []
    const lines = cell.lines.map(({ plain }, index) => plain.slice(labels[index]?.restIndex ?? 0))
    return {
      cell,
      words: this.builder.text(lines, role === 'deadline' ? { reach: deadlineReach } : undefined),
      label: labels
        .map(label => label?.text ?? '')
        .join(' ')
        .trim(),
      place: placeInPlan(cell.lines[0]?.plain ?? cell.place),
      where: this.builder.where(row.place, { column: key }),
    }
  }

  /** The row's number; one that is counted stands nowhere in the spec. */
  private orderOf(row: Row): { label: string; labelIsTyped: boolean } {
    const line = row.cells.find(cell => cell.column === this.orderColumn)?.lines[0]
    if (line === undefined) return { label: '', labelIsTyped: false }
    const { key } = this.table.columns[this.orderColumn]!
    return { label: line.plain.text, labelIsTyped: isTyped(line.plain, key) }
  }
}

/** The task with what tells its row from others. */
function nameOf(task: ComparedCell['words'] | undefined, words: ComparedCell['words']): string {
  if (task === undefined || task === words || task.text === words.text) return words.text
  return `${task.text} – ${words.text}`
}

/** The number before a line of a cell; a number alone is what the cell says. */
function labelOf({ plain }: Line): { text: string; restIndex: number } | undefined {
  const label = readLabel(plain.text)
  return label === undefined || label.rest === '' ? undefined : label
}

/** A number that is counted has the place of another cell; in a row written as one line all cells have one place, and it stands there or not. */
function isTyped(number: PlacedText, key: string): boolean {
  const { source } = number
  const { path } = number.origin
  const last = path.at(-1)
  const isKeyed = typeof last === 'string' && last !== 'hang'
  return isKeyed ? last === key : source.text.startsWith(number.text, number.offsetAt(0))
}
