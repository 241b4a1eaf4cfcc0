import type { Rule } from '../../rule.ts'
import { tellMissing } from '../../tasks/missing-fields.ts'

export const missingDeadline: Rule = {
  id: 'nhiem-vu/thieu-thoi-han',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Nhiệm vụ không có thời hạn',
  explanation: 'Nhiệm vụ không có thời hạn thì không theo dõi, đôn đốc được.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          thoi_gian: Quý II
        - nhiem_vu: Tập huấn nghiệp vụ một cửa
          thoi_gian: Quý II
        - nhiem_vu: Lấy ý kiến người dân
{+          thoi_gian: Quý II
+}`,
  check: context =>
    tellMissing(context, 'deadline', {
      what: 'thời hạn',
      hint: 'Ghi ngày, tháng hoặc quý hoàn thành; việc làm quanh năm thì ghi “Thường xuyên”.',
      always: true,
    }),
}
