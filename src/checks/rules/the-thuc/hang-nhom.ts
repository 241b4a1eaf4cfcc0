import { tablesOf } from '../../../reading/contents.ts'
import type { Rule } from '../../rule.ts'

/** Group rows that were pasted without their sign; once a table, for all that other rules would say of them follows from it. */
export const unmarkedGroupRows: Rule = {
  id: 'the-thuc/hang-nhom',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Hàng nhóm thiếu dấu # ở đầu',
  explanation:
    'Hàng chỉ có số I, II, A, B và tên nhóm là hàng nhóm: gõ `# ` ở đầu hàng (hoặc `nhom: 1`) để in đậm, gộp ô và đánh số lại các hàng bên dưới.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang: |
        {+# +}I | CẢI CÁCH THỂ CHẾ
        1 | Ban hành kế hoạch | Văn phòng | Quý I
        2 | Tổ chức kiểm tra | Phòng Kinh tế | Quý II`,
  *check(context) {
    for (const { rows } of tablesOf(context)) {
      const [first, ...more] = rows.filter(({ isUnmarked }) => isUnmarked)
      if (first === undefined) continue
      yield {
        text: first.place,
        message: `đây là hàng nhóm${more.length === 0 ? '' : ` (và ${more.length} hàng như vậy ở dưới)`}, thiếu dấu # ở đầu hàng.`,
        hint: 'Gõ `# ` trước số của nhóm (`## ` cho nhóm cấp hai); hàng viết bằng khóa thì thêm `nhom: 1`.',
      }
    }
  },
}
