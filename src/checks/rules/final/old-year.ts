import type { Rule } from '../../rule.ts'
import { oldYears } from '../../unfinished/old-years.ts'

export const oldYear: Rule = {
  id: 'final/old-year',
  group: 'final',
  severity: 'warning',
  title: 'Năm của kế hoạch trước còn sót',
  explanation:
    'Năm liền trước kế hoạch mà không thuộc một văn bản được dẫn, một giai đoạn, một mốc so sánh, một mục hay cột nói về kết quả đã qua thì thường sót lại từ kế hoạch cũ. Sửa năm; nếu đúng là năm ấy thì viết `{{nam_truoc}}`, hoặc khai báo ở `gia_tri` rồi gọi bằng `{{…}}`. `cchc render --final` không làm bản để ký khi còn năm như vậy.',
  example: `nam: 2026
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung: |
    Thực hiện các chỉ tiêu của năm [-2025-]{+2026+}.`,
  check: oldYears,
}
