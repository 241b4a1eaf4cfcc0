import type { Rule } from '../../rule.ts'
import { tellMissing } from '../../tasks/missing-fields.ts'

/** Many tasks need nobody else; one is reported where all others but a few have somebody. */
const nearlyAll = 0.9
const fewest = 5

export const missingCooperation: Rule = {
  id: 'nhiem-vu/thieu-phoi-hop',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Nhiệm vụ không có đơn vị phối hợp',
  explanation: 'Hầu hết các nhiệm vụ khác có đơn vị phối hợp; chỗ này có lẽ bị bỏ sót.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, phoi_hop: Phối hợp }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          chu_tri: vp
          phoi_hop: Các trường học trong xã
        - nhiem_vu: Tập huấn nghiệp vụ một cửa
          chu_tri: vp
          phoi_hop: Các trường học trong xã
        - nhiem_vu: Số hóa hồ sơ lưu trữ
          chu_tri: vp
          phoi_hop: Các trường học trong xã
        - nhiem_vu: Kiểm tra việc tiếp công dân
          chu_tri: vp
          phoi_hop: Các trường học trong xã
        - nhiem_vu: Tuyên truyền cải cách hành chính
          chu_tri: vp
          phoi_hop: Các trường học trong xã
        - nhiem_vu: Lấy ý kiến người dân
          chu_tri: vp
{+          phoi_hop: Các trường học trong xã
+}`,
  check: context =>
    tellMissing(context, 'cooperation', {
      what: 'đơn vị phối hợp',
      hint: 'Ghi đơn vị phối hợp; không cần đơn vị nào thì ghi “Không”.',
      always: false,
      isDue: (filled, count) => filled >= fewest && filled >= nearlyAll * (count - 1),
    }),
}
