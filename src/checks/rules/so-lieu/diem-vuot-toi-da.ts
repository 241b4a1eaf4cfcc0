import { writeDecimal } from '../../../language/decimals.ts'
import { lost } from '../../../reading/scores/score-text.ts'
import { scoresOf } from '../../../reading/scores/score-tree.ts'
import type { Rule } from '../../rule.ts'

/** Nothing reaches more points than there are. */
export const scoreOverMaximum: Rule = {
  id: 'so-lieu/diem-vuot-toi-da',
  group: 'so-lieu',
  severity: 'error',
  title: 'Điểm đạt cao hơn điểm tối đa',
  explanation:
    'Không tiêu chí nào được nhiều điểm hơn điểm tối đa của nó. Đối chiếu bảng điểm, sửa con số sai.',
  example: `noi_dung: |
  - Theo dõi thi hành pháp luật: Điểm đạt được là [-3,5/2,5-]{+2,5/2,5+} điểm.`,
  *check(context) {
    for (const score of context.of(scoresOf).all) {
      const { achieved, maximum } = score
      if (lost(score).units >= 0n) continue
      yield {
        text: achieved.text,
        from: achieved.from,
        to: achieved.to,
        message: `điểm đạt “${writeDecimal(achieved.value)}” cao hơn điểm tối đa ${writeDecimal(maximum.value)}.`,
        hint: 'Xem lại điểm đạt và điểm tối đa của tiêu chí này; có thể hai số bị đổi chỗ.',
      }
    }
  },
}
