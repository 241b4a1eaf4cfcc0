import { compare, isSame, writeDecimal } from '../../../language/decimals.ts'
import { type Sums, sumOfParts } from '../../../reading/scores/score-sums.ts'
import { lost, type Score } from '../../../reading/scores/score-text.ts'
import { nodesOf, scoresOf } from '../../../reading/scores/score-tree.ts'
import type { Rule } from '../../rule.ts'

/** Criteria add up to their group. A list of only what has lost points has to lose as many as the group does. */
export const scoreGroups: Rule = {
  id: 'so-lieu/diem-nhom',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Điểm của nhóm khác tổng điểm các tiêu chí trong nhóm',
  explanation:
    'Điểm các tiêu chí thành phần cộng lại phải bằng điểm của nhóm; điểm trừ cũng vậy. Thường là chép sót một tiêu chí hoặc sai một con số.',
  example: `noi_dung:
  - de_muc: Cải cách thể chế
    noi_dung: |
      Điểm đạt được là [-3,5/5-]{+3/4+} điểm, bị trừ [-1,5-]{+1+} điểm. Cụ thể:
      - Công bố văn bản hết hiệu lực (TCTP 2.1): Điểm đạt được là 2/2 điểm.
      - Theo dõi thi hành pháp luật (TCTP 2.2): Điểm đạt được là 1/2 điểm, bị trừ 1 điểm.`,
  *check(context) {
    for (const node of nodesOf(context.of(scoresOf).roots)) {
      const { score } = node
      if (score === undefined) continue
      const sums = sumOfParts(node)
      if (sums === undefined || agrees(score, sums)) continue
      const { achieved, maximum, deducted } = score
      const inOneText = achieved.text === maximum.text
      yield {
        text: achieved.text,
        from: achieved.from,
        to: inOneText ? (deducted ?? maximum).to : achieved.to,
        message: `nhóm ghi ${points(achieved.value, maximum.value)} điểm, trừ ${writeDecimal(lost(score))} điểm, nhưng ${sums.parts} tiêu chí bên dưới cộng lại được ${points(sums.achieved, sums.maximum)} điểm, trừ ${writeDecimal(sums.lost)} điểm.`,
        hint: 'Đối chiếu bảng điểm: bổ sung tiêu chí còn thiếu hoặc sửa con số sai.',
      }
    }
  },
}

function agrees(score: Score, sums: Sums): boolean {
  return isSame(lost(score), sums.lost) && compare(sums.maximum, score.maximum.value) <= 0
}

const points = (...both: Parameters<typeof writeDecimal>[0][]): string => both.map(writeDecimal).join('/')
