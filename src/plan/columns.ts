import { nearest } from '../language/nearest.ts'
import type { Cursor } from './cursor.ts'
import { readLines } from './lines.ts'
import type { ContentContext } from './outline.ts'
import type { Column, ColumnRole, HeaderCell } from './plan.ts'
import { type ColumnSpec, type ColumnsSpec, keyPattern } from './schema.ts'

/** The keys that tell the checks and the layout what a column holds; others are free. */
const roles: Record<string, ColumnRole> = {
  tt: 'order',
  stt: 'order',
  nhiem_vu: 'task',
  chi_tieu: 'target',
  chu_tri: 'lead',
  phoi_hop: 'cooperation',
  thoi_gian: 'deadline',
  san_pham: 'deliverable',
  kinh_phi: 'funding',
}

/** Keys of a row that are not cells. */
export const rowKeys = ['ma', 'nhom', 'tong', 'moi_hang', 'theo', 'tieu_chi'] as const

/** The columns of a table and its header, row by row. */
export interface Columns {
  columns: Column[]
  header: HeaderCell[][]
}

interface Branch {
  key: string
  runs: HeaderCell['runs']
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
  return { columns, header: layHeader(branches) }
}

function readBranches(spec: ColumnsSpec, at: Cursor, columns: Column[], context: ContentContext): Branch[] {
  return Object.entries(spec).map(([key, column]) => {
    const here = at.at(key)
    const title = readTitle(column, here, context)
    const below =
      typeof column === 'string' || column.cot === undefined
        ? []
        : readBranches(column.cot, here.at('cot'), columns, context)
    if (below.length === 0) columns.push(leafColumn(key, column, title.text, columns, at, context))
    return { key, runs: title.runs, leaves: below.reduce((sum, branch) => sum + branch.leaves, 0) || 1, below }
  })
}

function readTitle(column: ColumnSpec, at: Cursor, context: ContentContext): { runs: HeaderCell['runs']; text: string } {
  const where = typeof column === 'string' ? at : at.at('ten')
  const { lines, notes, diagnostics } = readLines(where.text(), context.lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  const runs = lines.flatMap((line, index) =>
    index === 0 ? line.runs : [{ kind: 'text' as const, text: '\n', bold: false, italic: false }, ...line.runs],
  )
  return { runs, text: lines.map(line => line.plain.text).join(' ') }
}

function leafColumn(
  key: string,
  spec: ColumnSpec,
  title: string,
  columns: readonly Column[],
  at: Cursor,
  context: ContentContext,
): Column {
  if (!keyPattern.test(key))
    context.diagnostics.push(
      at.keyDiagnostic(key, {
        rule: 'table/bad-column-key',
        severity: 'error',
        message: `khóa cột \`${key}\` chỉ được gồm chữ thường không dấu, chữ số và gạch dưới, bắt đầu bằng chữ.`,
        hint: 'Ví dụ `san_pham: Kết quả, sản phẩm`.',
      }),
    )
  else if (columns.some(column => column.key === key))
    context.diagnostics.push(
      at.keyDiagnostic(key, {
        rule: 'table/second-column-key',
        severity: 'error',
        message: `khóa cột \`${key}\` đã dùng cho một cột khác của bảng này.`,
      }),
    )
  const column: Column = { key, title }
  const role = roles[key]
  if (role !== undefined) column.role = role
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
  const close = nearest(key, [...columns.map(column => column.key), ...rowKeys])
  return close === undefined
    ? `Các cột của bảng: ${columns.map(column => column.key).join(', ')}.`
    : `Có phải ý là \`${close}\`?`
}
