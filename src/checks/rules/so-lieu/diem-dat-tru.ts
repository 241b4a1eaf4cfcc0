import { add, isSame, writeDecimal } from '../../../language/decimals.ts'
import { lost } from '../../../reading/scores/score-text.ts'
import { scoresOf } from '../../../reading/scores/score-tree.ts'
import type { Rule } from '../../rule.ts'

/** Points reached and points taken off are the maximum. */
export const scoreSum: Rule = {
  id: 'so-lieu/diem-dat-tru',
  group: 'so-lieu',
  severity: 'error',
  title: 'Điểm đạt cộng điểm trừ khác điểm tối đa',
  explanation:
    'Điểm đạt được cộng với điểm bị trừ phải bằng điểm tối đa của tiêu chí. Đối chiếu bảng điểm, sửa con số sai.',
  example: `noi_dung: |
  - Công tác tuyên truyền: Điểm đạt được là 1,5/2 điểm, bị trừ [-0,4-]{+0,5+} điểm.`,
  *check(context) {
    for (const score of context.of(scoresOf).all) {
      const { achieved, maximum, deducted } = score
      if (deducted === undefined || lost(score).units < 0n) continue
      const together = add(achieved.value, deducted.value)
      if (isSame(together, maximum.value)) continue
      const [reached, off, most] = [achieved, deducted, maximum].map(({ value }) => writeDecimal(value))
      yield {
        text: deducted.text,
        from: deducted.from,
        to: deducted.to,
        message: `điểm đạt ${reached} cộng điểm trừ “${off}” là ${writeDecimal(together)}, không bằng điểm tối đa ${most}.`,
        hint: `Nếu điểm đạt ${reached}/${most} là đúng thì điểm trừ là ${writeDecimal(lost(score))}.`,
      }
    }
  },
}
