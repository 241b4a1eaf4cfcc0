import type { Rule } from '../../rule.ts'
import { placeholders } from '../../unfinished/placeholders.ts'

export const placeholder: Rule = {
  id: 'final/placeholder',
  group: 'final',
  severity: 'warning',
  title: 'Chỗ để điền chưa được điền',
  explanation:
    'Dấu chấm thay cho con số, `xxx`, `(ghi tên …)`, “xã X”, “Nguyễn Văn A” là chỗ của mẫu để điền vào. Ghi nội dung thật, hoặc bỏ chỗ ấy. Số và ngày của văn bản để trống thì không báo: văn thư điền khi ban hành. `cchc render --final` không làm bản để ký khi còn chỗ để điền.',
  example: `noi_dung: Kinh phí thực hiện là [-………-]{+120+} triệu đồng.`,
  check: placeholders,
}
