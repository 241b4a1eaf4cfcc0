import { pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import { lookBack, nameYear } from '../../../reading/past-headings.ts'
import { planSpan } from '../../../reading/plan-span.ts'
import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

const inYear = pattern(['trong'], () => /(?<!\p{L})trong\s+năm\s+(?<year>(?:19|20|21)\d\d)(?!\s*[-–]|\d)/giu)
/** Words by which a task looks back on purpose. */
const lookingBack =
  /(?<!\p{L})(?:kết\s+quả|đánh\s+giá|tổng\s+kết|sơ\s+kết|quyết\s+toán|khắc\s+phục|so\s+với|tồn\s+tại|hạn\s+chế|ban\s+hành|xếp\s+hạng|đã|điểm|từ\s+năm)(?!\p{L})/iu

/** What follows tells what was done: `Trong năm …, xã đã ban hành …`. */
const done = /^[^.;]{0,80}(?<!\p{L})đã(?!\p{L})/iu

export const yearOutsidePlan: Rule = {
  id: 'nhiem-vu/nam-ngoai-ke-hoach',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Việc phải làm “trong năm” của một năm khác',
  explanation: 'Năm khác với năm của kế hoạch ở một nhiệm vụ, chỉ tiêu thường là năm cũ còn sót lại.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Tự kiểm tra tất cả các bộ phận trong năm [-2025-]{+2026+}
          chu_tri: vp`,
  *check(context) {
    const years = context.of(planSpan)
    if (years === undefined) return
    const { from: first, to: last } = years
    yield* findEach(
      context.passages.filter(isTask),
      inYear,
      ({ 0: words, index, groups, input }, { headings }) => {
        const told = Number(groups!.year)
        if ((told >= first && told <= last) || lookingBack.test(input.slice(0, index))) return undefined
        if (done.test(input.slice(index + words.length))) return undefined
        const above = headings.map(({ plain }) => plain.text)
        if (lookBack(above) || nameYear(above, [told])) return undefined
        return {
          message: `“${words}” không phải là năm của kế hoạch (${first === last ? first : `${first}-${last}`}).`,
          hint: `Có phải ý là “trong năm ${last}”?`,
        }
      },
    )
  },
}

const isTask = ({ kind, column, role }: Passage): boolean =>
  kind === 'cell'
    ? ['task', 'target', 'activity', 'deliverable'].includes(column?.role ?? '')
    : kind === 'line' && (role === 'nhiem_vu' || role === 'chi_tieu')
