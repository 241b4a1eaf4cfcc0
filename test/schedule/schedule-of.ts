import { CheckContext } from '../../src/checks/context.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { Calendar, Grouping } from '../../src/schedule/formats.ts'
import { makeSchedule, type Schedule } from '../../src/schedule/schedule.ts'

/** The schedule of a small plan for 2026 with these rows; its columns are those of tasks. */
export function schedule(rows: string, grouping?: Grouping, calendar: Calendar = 'bao-cao'): Schedule {
  const text = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng
    kt: Phòng Kinh tế - Xã hội
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - bang:
        cot:
          tt: TT
          nhiem_vu: Nhiệm vụ
          san_pham: Sản phẩm
          chu_tri: Chủ trì
          thoi_gian: Thời gian
          kinh_phi: Kinh phí
        hang:
${rows.replace(/^/gm, '  ')}
`
  const { value, diagnostics } = readPlan('k.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return makeSchedule(new CheckContext(value), calendar, grouping)
}
