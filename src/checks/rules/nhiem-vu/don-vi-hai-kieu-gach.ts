import { mentionedUnits } from '../../../reading/units/unit-mentions.ts'
import type { Rule } from '../../rule.ts'

const long = /\s[\u2012-\u2015]\s/u
const short = /\s-\s/u

export const unitDashes: Rule = {
  id: 'nhiem-vu/don-vi-hai-kieu-gach',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Tên các đơn vị dùng hai kiểu gạch',
  explanation:
    'Tên chức danh, đơn vị có gạch nối (Văn phòng - Thống kê) thì mọi tên dùng một kiểu gạch; các nghị định dùng gạch nối ngắn có dấu cách hai bên.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng - Thống kê
    tp: Tư pháp [-–-]{+-+} Hộ tịch
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung: |
    Công chức Tư pháp [-–-]{+-+} Hộ tịch theo dõi thi hành pháp luật.`,
  *check(context) {
    const units = context.of(mentionedUnits)
    const names = [...context.plan.units.values()].map(({ name }) => name)
    if (!names.some(name => long.test(name)) || !names.some(name => short.test(name))) return
    for (const { family, mentions } of units) {
      if (family.listed === undefined || !long.test(family.listed)) continue
      // A name that is written in another way than in the list is reported by that.
      const same = mentions.filter(({ written }) => written === family.listed)
      for (const { text, from, to, written, passage } of same) {
        if (passage.kind === 'cell') continue
        yield {
          text,
          from,
          to,
          message: `“${written}” dùng gạch dài, trong khi tên đơn vị khác của kế hoạch dùng gạch ngắn.`,
          hint: `Viết “${written.replace(long, ' - ')}” ở mọi chỗ, kể cả danh sách đơn vị.`,
        }
      }
    }
  },
}
