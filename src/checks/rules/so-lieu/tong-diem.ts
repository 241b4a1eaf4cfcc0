import { isSame, writeDecimal } from '../../../language/decimals.ts'
import { sumOfParts } from '../../../reading/scores/score-sums.ts'
import { nodesOf, scoresOf } from '../../../reading/scores/score-tree.ts'
import type { Rule } from '../../rule.ts'

/** The points of a whole, said without a maximum, are those of its groups together. */
export const scoreTotal: Rule = {
  id: 'so-lieu/tong-diem',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Tổng điểm khác điểm các nhóm cộng lại',
  explanation: 'Tổng điểm ghi ở đầu phần đánh giá phải bằng điểm của các nhóm ghi bên dưới cộng lại.',
  example: `noi_dung:
  - de_muc: Kết quả năm trước
    noi_dung:
      - Kết quả đánh giá của xã đạt [-15,5-]{+14,5+} điểm.
      - de_muc: Cải cách thể chế
        noi_dung: Điểm đạt được là 4/5 điểm, bị trừ 1 điểm.
      - de_muc: Cải cách tài chính công
        noi_dung: Điểm đạt được là 10,5/12 điểm, bị trừ 1,5 điểm.`,
  *check(context) {
    for (const node of nodesOf(context.of(scoresOf).roots)) {
      const { total, score } = node
      if (total === undefined || score !== undefined) continue
      const sums = sumOfParts(node)
      if (sums === undefined || sums.parts < 2 || !sums.isWhole || isSame(sums.achieved, total.value))
        continue
      yield {
        text: total.text,
        from: total.from,
        to: total.to,
        message: `tổng điểm ghi “${writeDecimal(total.value)}”, nhưng điểm các nhóm bên dưới cộng lại là ${writeDecimal(sums.achieved)}.`,
        hint: 'Đối chiếu kết quả được công bố: sửa tổng điểm hoặc điểm của nhóm ghi sai.',
      }
    }
  },
}
