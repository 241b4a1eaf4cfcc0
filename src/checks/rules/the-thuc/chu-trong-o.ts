import { cellAt } from '../../../plan/grid.ts'
import type { Column, Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { lastMark } from '../../form/endings.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Columns whose cells are names or dates, no sentences. */
const nameRoles = new Set<Column['role']>(['lead', 'cooperation', 'deadline', 'deliverable'])

/** A full stop behind a name or a date where the cells of the column have none; a lone word in an empty column. */
export const cellEnds: Rule = {
  id: 'the-thuc/chu-trong-o',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Dấu chấm, chữ lạc trong ô',
  explanation:
    'Các ô ghi tên đơn vị, thời gian, sản phẩm của một cột kết thúc như nhau; một chữ đứng lẻ trong cột trống thường sót lại của ô cũ.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang: |
        1 | Ban hành kế hoạch | Văn phòng
        2 | Kiểm tra | Phòng Kinh tế[-
        3 | Báo cáo | Phòng Tư pháp
        4 | Tập huấn | Phòng Nội vụ
        5 | Đối thoại | Văn phòng.-]`,
  *check(context) {
    for (const table of tablesOf(context))
      for (const [index, column] of table.columns.entries()) yield* checkColumn(table, index, column)
  },
}

function* checkColumn({ rows }: Table, index: number, { role, title }: Column): Generator<CheckFinding> {
  const cells = rows.flatMap(row => (row.kind === 'task' ? (cellAt(row, index) ?? []) : []))
  const texts = cells.flatMap(({ lines }) => (lines.length === 1 ? [lines[0]!.plain] : []))
  if (nameRoles.has(role)) yield* fullStops(texts)
  const [only] = texts
  const isLone = texts.length === 1 && cells.every(({ lines }) => lines.length <= 1) && rows.length >= 5
  if (isLone && only !== undefined && /^\p{Ll}{2,7}$/u.test(only.text.trim()) && role !== 'order')
    yield {
      text: only,
      message: `chữ “${only.text.trim()}” đứng lẻ trong cột “${title}” không có ô nào khác.`,
      hint: 'Xóa chữ này, hoặc ghi đủ nội dung của ô.',
    }
}

function* fullStops(texts: readonly PlacedText[]): Generator<CheckFinding> {
  const stopped = texts.filter(
    ({ text }) => /[^.…]\.$/.test(text.trimEnd()) && !/v\.v\.$/.test(text.trimEnd()) && text.length < 80,
  )
  if (texts.length < 5 || stopped.length * 5 > texts.length) return
  for (const text of stopped)
    yield {
      ...lastMark(text),
      message: 'ô kết thúc bằng dấu chấm, khác các ô khác của cột.',
      hint: 'Bỏ dấu chấm.',
      fix: '',
    }
}
