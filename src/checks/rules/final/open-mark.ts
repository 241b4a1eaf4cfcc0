import type { Rule } from '../../rule.ts'
import { openMarks } from '../../unfinished/open-marks.ts'

export const openMark: Rule = {
  id: 'final/open-mark',
  group: 'final',
  severity: 'warning',
  title: 'Còn dấu “XEM LẠI”, lời ghi riêng',
  explanation:
    'Dấu `[! XEM LẠI: …]` mà `cchc next` đặt, lời ghi riêng `[! …]` và ghi chú có chữ XEM LẠI không in ra, nhưng báo rằng chỗ ấy chưa xong. Xem lại, sửa nếu cần, rồi xóa dấu. `cchc render --final` không làm bản để ký khi còn dấu.',
  example: `noi_dung: |
  Kinh phí thực hiện là 5 tỷ đồng.[- [! XEM LẠI: số tiền]-]{++}`,
  check: openMarks,
}
