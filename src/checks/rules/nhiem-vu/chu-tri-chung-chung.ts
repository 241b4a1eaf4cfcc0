import { leadUnits, vagueness } from '../../../reading/units/lead-units.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'

/** Where more leads than this are groups, that is how the plan gives out its work: told once. */
const usualShare = 0.3

export const vagueLead: Rule = {
  id: 'nhiem-vu/chu-tri-chung-chung',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Đơn vị chủ trì không cụ thể',
  explanation:
    'Chủ trì là một đơn vị chịu trách nhiệm trước người ký; “các ngành liên quan”, “CBCC” thì không ai chịu trách nhiệm. Các đơn vị khác ghi ở phần phối hợp.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Duy trì hệ thống quản lý chất lượng
          chu_tri: [-Các ngành liên quan-]{+vp+}
          thoi_gian: Quý II`,
  *check(context) {
    // A province gives out work to all its agencies at once, by habit: see `chu-tri-la-nhom`.
    if (agencyLevel(context)?.level === 'province') return
    const units = context.of(leadUnits)
    const listed = new Set([...context.plan.units.values()].map(({ name }) => name))
    const groups = units.filter(({ name }) => vagueness(name) === 'many').length
    let toldGroups = 0
    const told = new Set<unknown>()
    for (const { name, text, from, to, field } of units) {
      const vague = vagueness(name)
      if (vague === undefined || listed.has(name) || told.has(field)) continue
      if (vague === 'many' && groups > usualShare * units.length && toldGroups > 0) continue
      told.add(field)
      if (vague === 'many') toldGroups++
      yield {
        text,
        from,
        to,
        message: `chủ trì ghi “${name}” thì không rõ đơn vị nào chịu trách nhiệm.`,
        hint: 'Ghi một đơn vị cụ thể ở phần Chủ trì, các đơn vị khác ở phần Phối hợp.',
        ...(vague === 'many' ? { severity: 'info' as const } : {}),
      }
    }
  },
}
