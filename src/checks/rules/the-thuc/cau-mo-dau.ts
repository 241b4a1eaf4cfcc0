import type { Passage } from '../../../reading/passages.ts'
import type { CheckContext } from '../../context.ts'
import { findEach } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const basis =
  /^(?:Thực hiện|Căn cứ|Triển khai thực hiện|Triển khai) (?:các )?(?:nghị quyết|nghị định|quyết định|kế hoạch|công văn|chỉ thị|luật|chương trình|văn bản)(?!\p{L})/iu

/** An opening paragraph whose bases end with a full stop, so that no clause follows them; a plan that calls itself a decision. */
export const brokenOpening: Rule = {
  id: 'the-thuc/cau-mo-dau',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Câu mở đầu, câu kết viết sai',
  explanation:
    'Câu mở đầu “Căn cứ …, Ủy ban nhân dân xã ban hành …” là một câu: sau các căn cứ là dấu phẩy. Câu kết gọi đúng tên văn bản: “Trên đây là Kế hoạch …”.',
  example: `noi_dung: |
  Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND [-tỉnh.-]{+tỉnh,+} UBND xã ban hành kế hoạch như sau:
  Nâng cao chất lượng phục vụ.`,
  *check(context) {
    yield* openings(context)
    yield* closings(context)
  },
}

const stop = /(?<=[\p{Ll}\d”)])\.(?= (?:Để|Nhằm|UBND|Ủy ban|Uỷ ban|Nay|Chủ tịch|Phòng|Sở)(?!\p{L}))/u

function openings({ passages }: CheckContext): Iterable<CheckFinding> {
  const lines = passages.filter(isLineOfPlan)
  const firstBelow = lines.findIndex(({ headings }) => headings.length > 0)
  return findEach(firstBelow < 0 ? lines : lines.slice(0, firstBelow), stop, ({ input }) =>
    basis.test(input)
      ? {
          message: 'câu nêu căn cứ dừng ở dấu chấm nên không có mệnh đề chính.',
          hint: 'Thay dấu chấm bằng dấu phẩy và viết liền: “…, Ủy ban nhân dân … ban hành …”.',
        }
      : undefined,
  )
}

const otherDocument =
  /(?<=^Trên đây là )(?:Quyết định|Báo cáo|Công văn|Thông báo|Tờ trình|Chương trình)(?!\p{L})/u

function closings({ passages, plan }: CheckContext): Iterable<CheckFinding> {
  if (plan.plan?.type.toLowerCase() !== 'kế hoạch') return []
  return findEach(passages.filter(isLineOfPlan), otherDocument, ([found]) => ({
    message: `câu kết gọi văn bản là “${found}”, văn bản này là Kế hoạch.`,
    hint: 'Viết “Trên đây là Kế hoạch …”.',
  }))
}

const isLineOfPlan = ({ kind, part }: Passage): boolean => kind === 'line' && part === 'plan'
