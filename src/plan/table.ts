import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Cursor } from '../spec/cursor.ts'
import { endsWithComma } from '../spec/ends-with-comma.ts'
import { rowKeys } from '../spec/row-keys.ts'
import type { RowSpec, TableSpec } from '../spec/schema.ts'
import type { Remark } from '../text/line.ts'
import { noteOf } from '../text/lines.ts'
import { readMarks } from '../text/marks.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { cellParagraphs, readShortRows, type ShortRow } from '../text/short-rows.ts'
import { readColumns, suggestColumn } from './columns.ts'
import { type ContentContext, readText, readWords } from './content-context.ts'
import { joinCells } from './joins.ts'
import type { Column, Table } from './plan.ts'
import type { RawRow } from './raw-row.ts'
import { numberRows } from './row-numbers.ts'

/** Reads a table; undefined when it has no columns to stand on (reported as a diagnostic). */
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
        hint: 'Thêm `cot:` với mỗi cột một dòng, ví dụ `nhiem_vu: Nhiệm vụ`.',
      }),
    )
  if (columns.length === 0) return undefined

  const rows = readRows(spec, at.at('hang'), columns, context)
  if (rows.length > mostRows) {
    context.diagnostics.push(at.at('hang').diagnostic(tooManyRows))
    rows.length = mostRows
  }
  tellEmpty(rows, at, context)
  numberRows(rows, columns, spec.stt)
  return {
    kind: 'table',
    columns,
    header,
    columnNumbers: columnNumbers(spec.so_cot, columns.length, at.at('so_cot'), context),
    rows: joinCells(rows, columns, context),
    place: at.text(),
    ...(spec.co_chu ? { size: Number.parseFloat(spec.co_chu.replace(',', '.')) } : {}),
    ...wordingOf(spec, at, before),
  }
}

/** A table without rows, and rows without words among others; one whose rows are all blank is a form to be filled in. */
function tellEmpty(rows: readonly RawRow[], at: Cursor, context: ContentContext): void {
  if (rows.length === 0) {
    // A key that is left blank is a table that is not written yet.
    const hang = at.at('hang')
    if (hang.node !== undefined && !hang.isText) context.diagnostics.push(hang.diagnostic(noRows))
    return
  }
  const blank = rows.filter(({ cells }) => cells.every(cell => (cell?.text ?? '').trim() === ''))
  const [first] = blank
  if (first === undefined || blank.length === rows.length) return
  context.diagnostics.push(first.place.diagnostic(blankRow(blank.length)))
}

const noRows: UnplacedFinding = {
  rule: 'table/no-rows',
  severity: 'warning',
  message: 'bảng không có hàng nào, in ra chỉ có dòng đầu bảng.',
  hint: 'Thêm hàng vào `hang:`, hoặc bỏ bảng này.',
}

const blankRow = (count: number): UnplacedFinding => ({
  rule: 'table/blank-row',
  severity: 'warning',
  message: `hàng này không có chữ nào${count === 1 ? '' : ` (cả bảng có ${count} hàng như vậy)`}, in ra thành hàng trống.`,
  hint: 'Xóa hàng, hoặc ghi nội dung.',
})

/** Word itself needs minutes for a longer table. */
const mostRows = 10_000

const tooManyRows: UnplacedFinding = {
  rule: 'table/too-many-rows',
  severity: 'error',
  message: `bảng có hơn ${mostRows} hàng, nhiều hơn một bảng in được.`,
  hint: 'Chia bảng thành nhiều phụ lục, hoặc nhiều tệp kế hoạch.',
}

/** As much of a text as there may be rows, and one line more, by which it is seen to have too many. */
function firstLines(text: PlacedText): PlacedText {
  let end = -1
  for (let line = 0; line <= mostRows; line++) {
    end = text.text.indexOf('\n', end + 1)
    if (end < 0) return text
  }
  return text.slice(0, end)
}

/** A table without columns takes the columns and the wording of the table before. */
function wordingOf(spec: TableSpec, at: Cursor, before: Table | undefined): { wording?: PlacedText } {
  if (spec.moi_hang?.trim()) return { wording: at.at('moi_hang').text() }
  const isAsBefore = spec.cot === undefined && spec.moi_hang === undefined
  return isAsBefore && before?.wording !== undefined ? { wording: before.wording } : {}
}

function readRows(
  spec: TableSpec,
  at: Cursor,
  columns: readonly Column[],
  context: ContentContext,
): RawRow[] {
  if (typeof spec.hang === 'string') return shortRows(at.text(), columns, context)
  return spec.hang.flatMap((row, index) =>
    typeof row === 'string'
      ? shortRows(at.at(index).text(), columns, context)
      : [keyedRow(row, at.at(index), columns, context)],
  )
}

function shortRows(text: PlacedText, columns: readonly Column[], context: ContentContext): RawRow[] {
  const { rows, others } = readShortRows(firstLines(text))
  for (const line of others) readText(line, context)
  const remarksBefore = remarksByRow(rows, others, context)
  return rows.map(row => {
    const extra = row.cells.slice(columns.length).findLast(cell => cell.text !== '')
    if (extra !== undefined) context.diagnostics.push(tooManyCells(row, extra, columns.length))
    const { kind, level, place } = row
    const cells = columns.map((_, index) => {
      const cell = row.cells[index]
      return cell && cellParagraphs(cell)
    })
    const remarks = remarksBefore.get(row) ?? []
    return { kind, level, place, remarks, cells, short: true, ...codeInColumn(row, columns, context) }
  })
}

/** The remarks on lines of their own by the row that follows, those behind the last row by that one. */
function remarksByRow(
  rows: readonly ShortRow[],
  others: readonly PlacedText[],
  { lookup }: ContentContext,
): ReadonlyMap<ShortRow, readonly Remark[]> {
  const byRow = new Map<ShortRow, Remark[]>()
  let next = 0
  for (const line of others) {
    const at = line.indexInValue(0)
    while (next < rows.length - 1 && rows[next]!.place.indexInValue(0) < at) next++
    const row = rows[next]
    if (row !== undefined && noteOf(line.text) === undefined)
      byRow.set(row, [...(byRow.get(row) ?? []), ...readMarks(line.trim(), lookup).remarks])
  }
  return byRow
}

const tooManyCells = ({ cells }: ShortRow, extra: PlacedText, columns: number) =>
  extra.diagnostic({
    rule: 'table/too-many-cells',
    severity: 'error',
    message: `hàng có ${cells.indexOf(extra) + 1} ô, bảng chỉ có ${columns} cột.`,
    hint: 'Xem lại dấu | hoặc TAB; nếu | là chữ trong ô thì gõ \\|.',
  })

const columnOfIds =
  'Cột có khóa `ma` chứa mã của từng hàng, không được trùng. Nếu cột này chỉ để in, đặt khóa khác, ví dụ `ma_so`.'

/** A column with the key `ma` holds the ids of its rows; a group's code in it is no id. */
function codeInColumn(
  { kind, cells }: ShortRow,
  columns: readonly Column[],
  { ids }: ContentContext,
): { code?: string } {
  const cell = cells[columns.findIndex(column => column.key === 'ma')]
  if (kind !== 'task' || cell === undefined || ['', '^', '<'].includes(cell.text)) return {}
  ids.add(cell.text, cell, columnOfIds)
  return { code: cell.text }
}

function keyedRow(spec: RowSpec, at: Cursor, columns: readonly Column[], context: ContentContext): RawRow {
  for (const key of Object.keys(spec)) {
    if (rowKeys.includes(key) || columns.some(column => column.key === key)) continue
    context.diagnostics.push(
      at.keyDiagnostic(key, {
        rule: 'table/unknown-column',
        severity: 'error',
        message: `bảng không có cột \`${key}\`.`,
        hint: suggestColumn(key, columns),
      }),
    )
  }
  if (spec.ma) context.ids.add(spec.ma, at.at('ma').text())
  const cells = columns.map(({ key }) => (Object.hasOwn(spec, key) ? at.at(key).text() : undefined))
  return {
    kind: spec.nhom !== undefined ? 'group' : spec.tong ? 'total' : 'task',
    level: Number(spec.nhom ?? 0),
    short: false,
    ...(spec.ma ? { code: spec.ma } : {}),
    ...(spec.moi_hang?.trim() ? { wording: at.at('moi_hang').text() } : {}),
    cells,
    place: cells.find(cell => cell !== undefined && cell.text !== '') ?? at.text(),
  }
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
      at.at(count).diagnostic({
        rule: 'table/too-many-column-numbers',
        severity: 'error',
        message: `\`so_cot\` có ${spec.length} số, bảng chỉ có ${count} cột.`,
        hint: 'Bỏ bớt số, hoặc ghi `so_cot: co` để đánh số mọi cột.',
      }),
    )
  const labels = spec.slice(0, count).map((_, index) => readWords(at.at(index).text(), context).join(' '))
  // YAML drops what stands behind the last comma of a list, but its writer has left a place there.
  if (labels.length < count && endsWithComma(at)) labels.push('')
  const missing = count - labels.length
  // The column of order numbers has often none.
  if (missing > 1) context.diagnostics.push(at.diagnostic(fewColumnNumbers(spec.length, count, missing)))
  return [...Array<string>(missing).fill(''), ...labels]
}

const fewColumnNumbers = (given: number, count: number, missing: number): UnplacedFinding => ({
  rule: 'table/few-column-numbers',
  severity: 'warning',
  message: `\`so_cot\` có ${given} số, bảng có ${count} cột: các số được đặt từ cột cuối, ${missing} cột đầu để trống.`,
  hint: 'Ghi đủ mỗi cột một số; ô trống ghi "" ở đúng chỗ của nó, ví dụ [A, "", 1, 2].',
})
