import { addTo } from '../../../collections/add-to.ts'
import { lost } from '../../../reading/scores/score-text.ts'
import { type Criterion, criteriaOf, criterionReferences } from '../../body-appendix/criteria.ts'
import type { Rule } from '../../rule.ts'

/** A task serves a criterion that the plan's scores do not have. */
export const missingCriterion: Rule = {
  id: 'doi-chieu/tieu-chi-khong-co',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Dẫn đến tiêu chí không có trong bảng điểm',
  explanation:
    'Mã tiêu chí ở phần nhiệm vụ phải có trong bảng điểm của kế hoạch. Sửa mã hoặc bổ sung tiêu chí.',
  example: `noi_dung:
  - de_muc: Kết quả
    noi_dung: |
      - Lập kế hoạch (TCTP 1.1): Điểm đạt được là 2/2 điểm.
      - Chế độ báo cáo (TCTP 1.2): Điểm đạt được là 1/2 điểm.
  - de_muc: Nhiệm vụ
    noi_dung: |
      - Văn phòng thực hiện chế độ báo cáo (TCTP [-1.7).-]{+1.2).+}`,
  *check(context) {
    const groups = byGroup(context.of(criteriaOf).values())
    for (const { text, code, from, to } of context.of(criterionReferences)) {
      const listed = groups.get(groupOf(code)) ?? []
      if (listed.length < 2 || listed.some(each => each.code === code || each.code.startsWith(`${code}.`)))
        continue
      // A list of only what has lost points says nothing of what else there is.
      if (!listed.some(({ score }) => lost(score).units === 0n)) continue
      const known = listed.map(each => each.code)
      yield {
        text,
        from,
        to,
        message: `tiêu chí ${code} không có ở phần điểm, nơi chỉ có ${known.join(', ')}.`,
        hint: 'Sửa mã tiêu chí, hoặc bổ sung điểm của tiêu chí này.',
      }
    }
  },
}

const groupOf = (code: string): string => code.slice(0, code.lastIndexOf('.') + 1)

/** The criteria below each number, at any depth. */
function byGroup(criteria: Iterable<Criterion>): Map<string, Criterion[]> {
  const groups = new Map<string, Criterion[]>()
  for (const criterion of criteria)
    for (let group = groupOf(criterion.code); group !== ''; group = groupOf(group.slice(0, -1)))
      addTo(groups, group, criterion)
  return groups
}
