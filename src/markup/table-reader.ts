import type { Paragraph, TableBlock, TableCell, TableColumn } from '../document/blocks.ts'
import { type Attributes, alignments, columnRoles, rowClasses } from './classes.ts'
import { MarkupError } from './markup-error.ts'

/** Puts a table with borders together, and sees that its cells fill its columns: what stands beside the columns would be lost. */
export class TableReader {
  private readonly table: TableBlock = { type: 'table', columns: [], rows: [] }
  private inHead = false
  /** The cells of the row that is read. */
  private cells: TableCell[] = []
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
    this.cells = []
    this.table.rows.push(anchor === undefined ? { kind, cells: none } : { kind, anchor, cells: none })
  }

  cell(attributes: Attributes): void {
    this.cells.push({
      columnSpan: Number(attributes.colspan || 1),
      rowSpan: Number(attributes.rowspan || 1),
      align: alignments[(attributes['data-canh'] || 'trai') as keyof typeof alignments],
      paragraphs: none,
    })
  }

  /** A list that has grown has room for many more: a cell keeps one of the length that it needs. */
  endCell(paragraphs: readonly Paragraph[]): void {
    this.cells.at(-1)!.paragraphs = paragraphs.slice()
  }

  /** Called at the end of each row. */
  endRow(): void {
    const { taken, cells } = this
    this.table.rows.at(-1)!.cells = cells.slice()
    let column = 0
    for (const { columnSpan, rowSpan } of cells) {
      while (taken[column]! > 0) column++
      const end = column + columnSpan
      for (; column < end; column++) {
        if (column >= taken.length || taken[column]! > 0) throw this.misfit()
        taken[column] = rowSpan
      }
    }
    if (taken.includes(0, column)) throw this.misfit()
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

/** Until they are read. */
const none: never[] = []

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
