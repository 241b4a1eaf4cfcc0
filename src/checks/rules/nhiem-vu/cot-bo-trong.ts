import { cellWords, gridOf } from '../../../plan/grid.ts'
import type { ColumnRole, Table } from '../../../plan/plan.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { Rule } from '../../rule.ts'

/** A table with fewer tasks says little about its columns. */
const fewest = 4
const nearlyAll = 0.9
/** Columns that a drafter fills in; others may be for those who carry the plan out. */
const filledIn = new Set<ColumnRole | undefined>([
  'task',
  'target',
  'activity',
  'deliverable',
  'lead',
  'cooperation',
  'deadline',
  'funding',
])

export const emptyColumn: Rule = {
  id: 'nhiem-vu/cot-bo-trong',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Cột của bảng nhiệm vụ bỏ trống',
  explanation: 'Một cột không có gì làm người đọc tưởng bảng chưa làm xong, và lấy chỗ của các cột khác.',
  example: `noi_dung:
  - bang:
      cot:
        tt: TT
        nhiem_vu: Nhiệm vụ
        chu_tri: Chủ trì
[-        kinh_phi: Kinh phí
-]      hang: |
        1 | Rà soát quy trình | vp
        2 | Tập huấn nghiệp vụ | vp
        3 | Lấy ý kiến người dân | vp
        4 | Báo cáo kết quả | vp`,
  *check(context) {
    const tables = new Set(context.of(readTasks).flatMap(({ table }) => (table === undefined ? [] : [table])))
    for (const table of tables)
      for (const [column, { key, title, role }] of table.columns.entries()) {
        if (!filledIn.has(role) || !isEmpty(table, column)) continue
        const at = context.root.follow(table.place.origin.path).at('cot').at(key)
        const text =
          at.node === undefined ? table.place : at.text().text === '' ? at.at('ten').text() : at.text()
        yield {
          text,
          message: `cột “${title}” bỏ trống ở hầu hết các nhiệm vụ.`,
          hint: 'Ghi cho từng nhiệm vụ, hoặc bỏ cột này.',
        }
      }
  },
}

function isEmpty(table: Table, column: number): boolean {
  const grid = gridOf(table)
  const tasks = table.rows.flatMap(({ kind }, row) => (kind === 'task' ? [grid[row]![column]?.cell] : []))
  const filled = tasks.filter(cell => cellWords(cell) !== '').length
  return tasks.length >= fewest && filled <= (1 - nearlyAll) * tasks.length
}
