import type { Rule } from '../../rule.ts'
import { tellMissing } from '../../tasks/missing-fields.ts'

export const missingLead: Rule = {
  id: 'nhiem-vu/thieu-chu-tri',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Nhiệm vụ không có đơn vị chủ trì',
  explanation:
    'Mỗi nhiệm vụ phải có một đơn vị chủ trì, nếu không thì không ai chịu trách nhiệm và cuối năm không đánh giá được.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          chu_tri: vp
        - nhiem_vu: Tập huấn nghiệp vụ một cửa
          chu_tri: vp
        - nhiem_vu: Lấy ý kiến người dân
{+          chu_tri: vp
+}`,
  check: context =>
    tellMissing(context, 'lead', {
      what: 'đơn vị chủ trì',
      hint: 'Ghi một đơn vị ở phần Chủ trì.',
      always: true,
    }),
}
