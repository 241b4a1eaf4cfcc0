import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'

/** An agency whose name stops at `xã`. */
export const missingPlace: Rule = {
  id: 'tu-ngu/thieu-dia-danh',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên cơ quan ban hành thiếu tên riêng',
  explanation:
    'Tên cơ quan ban hành ghi đủ tên chính thức, có tên riêng của đơn vị hành chính: Ủy ban nhân dân xã X.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II khoản 2',
  example: `co_quan:
  ten: Ủy ban nhân dân phường{+ X+}
  dia_danh: X`,
  *check(context) {
    const agency = context.of(agencyLevel)
    if (agency === undefined || agency.name !== '') return
    yield {
      text: context.root.at('co_quan').at('ten').text(),
      message: `tên cơ quan ban hành chỉ đến chữ “${agency.noun}”, thiếu tên riêng`,
      hint: `Ghi đủ tên của ${agency.noun}.`,
    }
  },
}
