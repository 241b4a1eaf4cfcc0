import { readColumns, suggestColumn, rowKeys } from './columns.ts'
import type { Cursor } from './cursor.ts'
import { joinCells } from './joins.ts'
import type { ContentContext } from './outline.ts'
import type { PlacedText } from './placed-text.ts'
import type { Column, Row, Table } from './plan.ts'
import type { RowSpec, TableSpec } from './schema.ts'
import { readShortRows, type ShortRow } from './short-rows.ts'

export type { KnownUnits } from './units.ts'

/** A row before joins: the text of each column, undefined where nothing is written. */
export interface RawRow {
  kind: Row['kind']
  level: number
  code?: string
  /** The row's own wording (`moi_hang`). */
  wording?: PlacedText
  cells: (PlacedText | undefined)[]
  place: PlacedText
}

/** Reads a table; undefined when it has no columns to stand on (told as a diagnostic). */
export function readTable(spec: TableSpec, at: Cursor, context: ContentContext): Table | undefined {
  const before = context.lastTable
  const own = spec.cot && readColumns(spec.cot, at.at('cot'), context)
  const { columns, header } = own ?? before ?? { columns: [], header: [] }
  if (own === undefined && before === undefined)
    context.diagnostics.push(
      at.diagnostic({
        rule: 'table/no-columns',
        severity: 'error',
        message: 'bảng không có `cot` và trước nó không có bảng nào để lấy các cột.',
        hint: 'Thêm `cot:` với mỗi cột một dòng.',
      }),
    )
  if (columns.length === 0) return undefined

  const rows = readRows(spec, at.at('hang'), columns, context)
  number(rows, columns, spec.stt)
  return {
    kind: 'table',
    columns,
    header,
    columnNumbers: columnNumbers(spec.so_cot, columns.length, at, context),
    rows: joinCells(rows, columns, context),
    place: at.text(),
    ...wordingOf(spec, at, before),
  }
}

/** A table without columns takes the columns and the wording of the table before. */
function wordingOf(spec: TableSpec, at: Cursor, before: Table | undefined): { wording?: PlacedText } {
  if (spec.moi_hang !== undefined) return { wording: at.at('moi_hang').text() }
  return spec.cot === undefined && before?.wording !== undefined ? { wording: before.wording } : {}
}

function readRows(spec: TableSpec, at: Cursor, columns: readonly Column[], context: ContentContext): RawRow[] {
  if (typeof spec.hang === 'string') return shortRows(at.text(), columns, context)
  return spec.hang.flatMap((row, index) =>
    typeof row === 'string'
      ? shortRows(at.at(index).text(), columns, context)
      : [keyedRow(row, at.at(index), columns, context)],
  )
}

function shortRows(text: PlacedText, columns: readonly Column[], context: ContentContext): RawRow[] {
  return readShortRows(text).map(row => {
    if (row.cells.length > columns.length)
      context.diagnostics.push(
        row.cells[columns.length]!.diagnostic({
          rule: 'table/too-many-cells',
          severity: 'error',
          message: `hàng có ${row.cells.length} ô, bảng chỉ có ${columns.length} cột.`,
          hint: 'Xem lại dấu | hoặc TAB; nếu | là chữ trong ô thì viết hàng này theo khóa cột.',
        }),
      )
    const cells = columns.map((_, index) => row.cells[index])
    return { ...rawShortRow(row), cells, ...ownCode(columns, cells) }
  })
}

const rawShortRow = ({ kind, level, place }: ShortRow) => ({ kind, level, place })

/** A column with the key `ma` holds the ids of its rows. */
function ownCode(columns: readonly Column[], cells: RawRow['cells']): { code?: string } {
  const text = cells[columns.findIndex(column => column.key === 'ma')]?.text
  return text ? { code: text } : {}
}

function keyedRow(spec: RowSpec, at: Cursor, columns: readonly Column[], context: ContentContext): RawRow {
  for (const key of Object.keys(spec)) {
    if (rowKeys.includes(key as never) || columns.some(column => column.key === key)) continue
    context.diagnostics.push(
      at.keyDiagnostic(key, {
        rule: 'table/unknown-column',
        severity: 'error',
        message: `bảng không có cột \`${key}\`.`,
        hint: suggestColumn(key, columns),
      }),
    )
  }
  const cells = columns.map(column => (Object.hasOwn(spec, column.key) ? at.at(column.key).text() : undefined))
  return {
    kind: spec.nhom !== undefined ? 'group' : spec.tong ? 'total' : 'task',
    level: Number(spec.nhom ?? 0),
    ...(spec.ma === undefined ? {} : { code: spec.ma }),
    ...(spec.moi_hang === undefined ? {} : { wording: at.at('moi_hang').text() }),
    cells,
    place: cells.find(cell => cell !== undefined && cell.text !== '') ?? at.text(),
  }
}

/**
 * Numbers the rows: a row without `tt` gets the next number, again from 1 under each group unless numbers run on;
 * a typed number is counted on from; beside a cell that joins the one above, the number joins too.
 */
function number(rows: readonly RawRow[], columns: readonly Column[], scheme: TableSpec['stt']): void {
  const order = columns.findIndex(column => column.role === 'order')
  if (order < 0 || scheme === 'khong') return
  let last = 0
  for (const row of rows) {
    if (row.kind === 'group' && scheme !== 'lien') last = 0
    if (row.kind !== 'task') continue
    const typed = row.cells[order]
    if (typed !== undefined) {
      if (/^\d{1,4}\.?$/.test(typed.text.trim())) last = Number.parseInt(typed.text, 10)
    } else if (row.cells[order + 1]?.text.trim() === '^') row.cells[order] = withText(row.cells[order + 1]!, '^')
    else row.cells[order] = withText(row.place, String(++last))
  }
}

/** A text that stands nowhere in the spec, told at the place of another. */
function withText(place: PlacedText, text: string): PlacedText {
  return new (place.constructor as typeof PlacedText)(text, place.origin, [0, place.indexInValue(0)])
}

function columnNumbers(
  spec: TableSpec['so_cot'],
  count: number,
  at: Cursor,
  context: ContentContext,
): string[] {
  if (spec === undefined || spec === false) return []
  if (spec === true) return Array.from({ length: count }, (_, index) => String(index + 1))
  if (spec.length > count)
    context.diagnostics.push(
      at.at('so_cot').diagnostic({
        rule: 'table/too-many-column-numbers',
        severity: 'error',
        message: `\`so_cot\` có ${spec.length} số, bảng chỉ có ${count} cột.`,
      }),
    )
  return [...Array<string>(Math.max(0, count - spec.length)).fill(''), ...spec.slice(0, count)]
}
