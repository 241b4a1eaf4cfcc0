import { closest } from '../language/closest.ts'
import type { Cursor } from '../spec/cursor.ts'
import { type Repeat, repeatsOf } from '../spec/repeated-columns.ts'
import { reservedKeys, rowKeys } from '../spec/row-keys.ts'
import type { ColumnSpec, ColumnsSpec } from '../spec/schema.ts'
import { joinRuns, textRun } from '../text/line.ts'
import type { Lookup } from '../text/lookup.ts'
import { rolesOf } from './column-role.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Column, HeaderCell } from './plan.ts'

/** The columns of a table and its header, row by row. */
interface Columns {
  columns: Column[]
  header: HeaderCell[][]
}

interface Branch {
  runs: HeaderCell['runs']
  remarks: HeaderCell['remarks']
  leaves: number
  below: Branch[]
}

/** Reads `cot`: columns in order, columns below columns give a header of several rows. */
export function readColumns(spec: ColumnsSpec, at: Cursor, context: ContentContext): Columns {
  const columns: Column[] = []
  const branches = readBranches(spec, at, columns, context)
  if (columns.length === 0)
    context.diagnostics.push(
      at.diagnostic({
        rule: 'table/no-columns',
        severity: 'error',
        message: 'bảng chưa có cột nào.',
        hint: 'Ghi mỗi cột một dòng, ví dụ `nhiem_vu: Nhiệm vụ`.',
      }),
    )
  for (const [index, role] of rolesOf(columns).entries()) if (role !== undefined) columns[index]!.role = role
  return { columns, header: layHeader(branches) }
}

/** @param inside the repeats that the columns stand in, the innermost first. */
function readBranches(
  spec: ColumnsSpec,
  at: Cursor,
  columns: Column[],
  context: ContentContext,
  inside: readonly Repeat[] = [],
): Branch[] {
  return Object.entries(spec).flatMap(([key, column]) => {
    const repeats = typeof column === 'string' ? [] : repeatsOf(column.lap)
    if (repeats.length === 0) return [readBranch(key, column, at, columns, context, inside)]
    return repeats.map(repeat => readBranch(key, column, at, columns, context, [repeat, ...inside]))
  })
}

function readBranch(
  key: string,
  column: ColumnSpec,
  at: Cursor,
  columns: Column[],
  context: ContentContext,
  inside: readonly Repeat[],
): Branch {
  const here = at.at(key)
  const [innermost] = inside
  const title = readTitle(column, here, context, innermost && repeatLookup(innermost, context.lookup))
  const inner = typeof column === 'string' ? undefined : column.cot
  const below = inner === undefined ? [] : readBranches(inner, here.at('cot'), columns, context, inside)
  if (below.length === 0) {
    const ownKey = key + inside.map(({ suffix }) => suffix).join('')
    checkKey(key, ownKey, at, columns, context)
    columns.push(leafColumn(ownKey, column, title.text))
  } else checkGroup(column, here, context)
  return {
    runs: title.runs,
    remarks: title.remarks,
    leaves: below.reduce((sum, branch) => sum + branch.leaves, 0) || 1,
    below,
  }
}

/** In the titles of repeated columns `{{lap}}` is what they are repeated for. */
const repeatLookup = ({ value }: Repeat, values: Lookup): Lookup => ({
  find: name => (name === 'lap' ? [textRun(value)] : values.find(name)),
  isBlank: name => name !== 'lap' && values.isBlank(name),
  hint: name => values.hint(name),
})

function readTitle(
  column: ColumnSpec,
  at: Cursor,
  context: ContentContext,
  lookup?: Lookup,
): Pick<HeaderCell, 'runs' | 'remarks'> & { text: string } {
  const where = typeof column === 'string' ? at : at.at('ten')
  const lines = readText(where.text(), context, lookup)
  return {
    runs: joinRuns(
      lines.map(line => line.runs),
      '\n',
    ),
    remarks: lines.flatMap(line => line.remarks),
    text: lines.map(line => line.plain.text).join(' '),
  }
}

/** @param key as it is typed, `ownKey` with what it is repeated for. */
function checkKey(
  key: string,
  ownKey: string,
  at: Cursor,
  columns: readonly Column[],
  context: ContentContext,
): void {
  const tell = (rule: string, message: string, hint: string): void => {
    context.diagnostics.push(at.keyDiagnostic(key, { rule, severity: 'error', message, hint }))
  }
  if (reservedKeys.includes(key))
    tell(
      'table/reserved-column-key',
      `\`${key}\` là khóa riêng của hàng, không dùng làm khóa cột được.`,
      `Đặt khóa khác, ví dụ \`${key}_1\`.`,
    )
  else if (columns.some(column => column.key === ownKey))
    tell(
      'table/second-column-key',
      `khóa cột \`${ownKey}\` đã dùng cho một cột khác của bảng này.`,
      'Mỗi cột một khóa, kể cả cột con của các nhóm cột khác nhau.',
    )
}

/** Width and alignment are those of columns; over a group of columns they would be lost in silence. */
function checkGroup(spec: ColumnSpec, at: Cursor, context: ContentContext): void {
  if (typeof spec === 'string') return
  for (const key of ['do_rong', 'canh'] as const)
    if (spec[key])
      context.diagnostics.push(
        at.keyDiagnostic(key, {
          rule: 'table/group-of-columns',
          severity: 'error',
          message: `\`${key}\` không đặt được cho một nhóm cột.`,
          hint: 'Đặt ở từng cột con bên trong `cot`.',
        }),
      )
}

function leafColumn(key: string, spec: ColumnSpec, title: string): Column {
  const column: Column = { key, title }
  if (typeof spec === 'string') return column
  const align = spec.canh && ({ trai: 'left', giua: 'center', phai: 'right' } as const)[spec.canh]
  if (align) column.align = align
  const width = spec.do_rong && readWidth(spec.do_rong)
  if (width) column.width = width
  return column
}

function readWidth(text: string): Column['width'] {
  const value = Number.parseFloat(text.replace(',', '.'))
  return text.endsWith('%') ? { percent: value } : { cm: value }
}

/** Lays the titles out in rows: a title without columns below it reaches down to the last row. */
function layHeader(branches: readonly Branch[]): HeaderCell[][] {
  const depth = heightOf(branches)
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => [])
  const place = (list: readonly Branch[], row: number): void => {
    for (const branch of list) {
      rows[row]!.push({
        runs: branch.runs,
        remarks: branch.remarks,
        columnSpan: branch.leaves,
        rowSpan: branch.below.length === 0 ? depth - row : 1,
      })
      place(branch.below, row + 1)
    }
  }
  place(branches, 0)
  return rows
}

const heightOf = (branches: readonly Branch[]): number =>
  branches.reduce((height, branch) => Math.max(height, 1 + heightOf(branch.below)), 0)

/** “có phải ý là …?” for a cell key that no column has. */
export function suggestColumn(key: string, columns: readonly Column[]): string {
  const close = closest(key, [...columns.map(column => column.key), ...rowKeys])
  return close === undefined
    ? `Các cột của bảng: ${columns.map(column => column.key).join(', ')}.`
    : `Có phải ý là \`${close}\`?`
}
