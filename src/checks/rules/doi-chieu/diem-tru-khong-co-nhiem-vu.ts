import { specificWords } from '../../../reading/measured-words.ts'
import { criteriaOf, criterionReferences, hasLost } from '../../body-appendix/criteria.ts'
import { servedCriteria } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { taskTextsOf } from '../../task-texts.ts'

/** A plan that names fewer criteria in its tasks does not give out tasks by criterion. */
const FEWEST_NAMED = 4

/** A name of which the nearest task has less is taken up by none. */
const LEAST_IN_TASKS = 0.45

/** A plan to raise the index has a task for each criterion that has lost points. */
export const lostPoints: Rule = {
  id: 'doi-chieu/diem-tru-khong-co-nhiem-vu',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Tiêu chí bị trừ điểm không có nhiệm vụ khắc phục',
  explanation:
    'Kế hoạch giao nhiệm vụ theo từng tiêu chí, nên mỗi tiêu chí bị trừ điểm phải có đơn vị được giao khắc phục.',
  example: `noi_dung:
  - de_muc: Kết quả
    noi_dung: |
      - Lập kế hoạch (TCTP 1.1): Điểm đạt được là 1/2 điểm.
      - Chế độ báo cáo (TCTP 1.2): Điểm đạt được là 1/2 điểm.
      - Tuyên truyền (TCTP 1.3): Điểm đạt được là 1/2 điểm.
      - Sáng kiến (TCTP 1.4): Điểm đạt được là 1/2 điểm.
      - Trả kết quả qua bưu chính (TCTP 1.5): Điểm đạt được là 0/2 điểm.
  - de_muc: Nhiệm vụ
    noi_dung: |
      - Văn phòng lập kế hoạch (TCTP 1.1); chế độ báo cáo (TCTP 1.2); tuyên truyền (TCTP 1.3); sáng kiến (TCTP 1.4).{+
      - Vận động người dân nhận kết quả qua bưu chính.+}`,
  *check(context) {
    const inWords = context.of(criterionReferences).map(({ code }) => code)
    const named = new Set([...inWords, ...context.of(servedCriteria)])
    if (named.size < FEWEST_NAMED) return
    const withParts = new Set([...named].flatMap(codesAbove))
    const { texts } = context.of(taskTextsOf)
    for (const criterion of context.of(criteriaOf).values()) {
      const { code, name, score, isHeading } = criterion
      // Groups are taken up by their criteria; surveys are headings and no one's task.
      if (isHeading || !hasLost(criterion)) continue
      if (named.has(code) || codesAbove(code).some(above => named.has(above)) || withParts.has(code)) continue
      if (texts.coverage(specificWords(name)) > LEAST_IN_TASKS) continue
      const { text, from, to } = score.achieved
      yield {
        text,
        from,
        to,
        message: `tiêu chí ${code} “${name}” bị trừ điểm nhưng chưa thấy nhiệm vụ nào khắc phục.`,
        hint: `Thêm nhiệm vụ cho tiêu chí này và ghi mã “(TCTP ${code})”.`,
      }
    }
  },
}

/** The numbers of what a criterion is a part of: `6`, `6.2` of `6.2.1`. */
function codesAbove(code: string): string[] {
  const numbers = code.split('.')
  return numbers.slice(1).map((_, count) => numbers.slice(0, count + 1).join('.'))
}
