import type { Table } from '../../../plan/plan.ts'
import type { Rule } from '../../rule.ts'
import { type TaskColumn, taskColumn } from '../../tasks/column-roles.ts'
import { readTasks } from '../../tasks/tasks.ts'

/** A table with fewer tasks says little about its columns. */
const fewest = 4
const nearlyAll = 0.9
/** Columns that a drafter fills in; others may be for those who carry the plan out. */
const told = new Set<TaskColumn | undefined>([
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
      for (const [column, { key, title }] of table.columns.entries()) {
        if (!told.has(taskColumn(table.columns[column]!)) || !isEmpty(table, column)) continue
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

function isEmpty({ rows }: Table, column: number): boolean {
  let tasks = 0
  let filled = 0
  let left = 0
  for (const { kind, cells } of rows) {
    const cell = cells.find(({ column: first, columnSpan }) => first <= column && column < first + columnSpan)
    if (kind === 'task') {
      tasks++
      if (cell === undefined ? left > 0 : cell.lines.some(line => line.plain.text.trim() !== '')) filled++
    }
    left = cell === undefined ? left - 1 : cell.lines.length > 0 ? cell.rowSpan - 1 : 0
  }
  return tasks >= fewest && filled <= (1 - nearlyAll) * tasks
}
