import { leadUnits, vagueness } from '../../../reading/units/lead-units.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'

/** Many units at once as lead, as a province gives out work: a matter of house habit. */
export const groupLead: Rule = {
  id: 'nhiem-vu/chu-tri-la-nhom',
  group: 'nhiem-vu',
  severity: 'info',
  isOptional: true,
  title: 'Kế hoạch cấp tỉnh giao chủ trì cho cả nhóm đơn vị',
  explanation:
    'Tỉnh, thành phố thường giao một việc cho “các sở, ngành, địa phương”; cơ quan nào muốn mỗi việc có một đơn vị đầu mối thì bật quy tắc này. Ở cấp xã đã có `nhiem-vu/chu-tri-chung-chung`.',
  example: `co_quan:
  ten: Ủy ban nhân dân tỉnh X
  dia_danh: X
  don_vi:
    snv: Sở Nội vụ
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang:
          - nhiem_vu: Duy trì hệ thống quản lý chất lượng
            chu_tri: [-Các sở, ban, ngành-]{+snv+}
            thoi_gian: Quý II`,
  *check(context) {
    if (agencyLevel(context)?.level !== 'province') return
    const listed = new Set([...context.plan.units.values()].map(({ name }) => name))
    const told = new Set<unknown>()
    for (const { name, text, from, to, field } of context.of(leadUnits)) {
      if (vagueness(name) === undefined || listed.has(name) || told.has(field)) continue
      told.add(field)
      yield {
        text,
        from,
        to,
        message: `chủ trì ghi “${name}”: cả nhóm đơn vị cùng chịu trách nhiệm.`,
        hint: 'Ghi một đơn vị đầu mối ở phần Chủ trì, các đơn vị khác ở phần Phối hợp.',
      }
    }
  },
}
