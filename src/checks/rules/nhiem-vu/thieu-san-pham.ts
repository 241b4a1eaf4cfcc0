import type { Rule } from '../../rule.ts'
import { tellMissing } from '../../tasks/missing-fields.ts'

export const missingDeliverable: Rule = {
  id: 'nhiem-vu/thieu-san-pham',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Nhiệm vụ không có kết quả, sản phẩm',
  explanation:
    'Các nhiệm vụ khác có kết quả, sản phẩm; nhiệm vụ này để trống nên không biết thế nào là hoàn thành.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, san_pham: Sản phẩm }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          chu_tri: vp
          san_pham: Báo cáo
        - nhiem_vu: Tập huấn nghiệp vụ một cửa
          chu_tri: vp
          san_pham: Báo cáo
        - nhiem_vu: Lấy ý kiến người dân
          chu_tri: vp
{+          san_pham: Báo cáo
+}`,
  check: context =>
    tellMissing(context, 'deliverable', {
      what: 'kết quả, sản phẩm',
      hint: 'Ghi văn bản hoặc kết quả cụ thể, ví dụ Kế hoạch, Báo cáo.',
      always: false,
    }),
}
