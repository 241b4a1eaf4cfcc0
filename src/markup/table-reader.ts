import type { Paragraph, TableBlock, TableCell, TableColumn, TableRow } from '../document/blocks.ts'
import { MarkupError } from './markup-error.ts'
import { type Attributes, alignments, columnRoles, rowClasses } from './vocabulary.ts'

/** Puts a table with borders together, and sees that its cells fill its columns: what stands beside the columns would be lost. */
export class TableReader {
  private readonly table: TableBlock = { type: 'table', columns: [], rows: [] }
  private inHead = false
  /** For each column, how many rows from the next one on a cell reaches into. */
  private readonly taken: number[] = []

  /** @param attributes those of the table. */
  constructor(attributes: Attributes) {
    const size = attributes['data-co']
    if (size) this.table.size = Number(size)
  }

  column(attributes: Attributes): void {
    this.table.columns.push(readColumn(attributes))
    this.taken.push(0)
  }

  head(inHead: boolean): void {
    this.inHead = inHead
  }

  row(css: string, anchor: string | undefined): void {
    const kind = this.inHead
      ? 'header'
      : Object.hasOwn(rowClasses, css)
        ? rowClasses[css as keyof typeof rowClasses]
        : 'task'
    const row: TableRow = { kind, cells: [] }
    if (anchor !== undefined) row.anchor = anchor
    this.table.rows.push(row)
  }

  /** Begins a cell and gives the list that its paragraphs go to. */
  cell(attributes: Attributes): Paragraph[] {
    const cell: TableCell = {
      columnSpan: Number(attributes.colspan || 1),
      rowSpan: Number(attributes.rowspan || 1),
      align: alignments[(attributes['data-canh'] || 'trai') as keyof typeof alignments],
      paragraphs: [],
    }
    this.table.rows.at(-1)?.cells.push(cell)
    return cell.paragraphs
  }

  /** Called at the end of each row. */
  endRow(): void {
    const { taken } = this
    const cells = this.table.rows.at(-1)?.cells ?? []
    let column = 0
    for (const { columnSpan, rowSpan } of cells) {
      while (taken[column]! > 0) column++
      const end = column + columnSpan
      for (; column < end; column++) {
        if (column >= taken.length || taken[column]! > 0) throw this.misfit()
        taken[column] = rowSpan
      }
    }
    if (taken.slice(column).includes(0)) throw this.misfit()
    for (let at = 0; at < taken.length; at++) taken[at]!--
  }

  result(): TableBlock {
    if (this.taken.some(rows => rows > 0))
      throw new MarkupError('một ô của bảng gộp xuống quá hàng cuối cùng.')
    return this.table
  }

  private misfit(): MarkupError {
    const { columns, rows } = this.table
    return new MarkupError(
      `hàng ${rows.length} của một bảng không vừa ${columns.length} cột khai báo bằng <col>.`,
    )
  }
}

function readColumn(attributes: Attributes): TableColumn {
  const column: TableColumn = {}
  const role = attributes['data-vai']
  if (role) column.role = columnRoles[role as keyof typeof columnRoles]
  const width = attributes['data-rong']
  if (width)
    column.width = width.endsWith('%')
      ? { percent: Number.parseFloat(width) }
      : { cm: Number.parseFloat(width) }
  return column
}
