import { shorten } from '../../../language/shorten.ts'
import type { Row } from '../../../plan/plan.ts'
import { specificWords } from '../../../reading/measured-words.ts'
import type { Passage } from '../../../reading/passages.ts'
import { saysWhoOrWhen } from '../../../reading/row-subject.ts'
import { isTargetPlace } from '../../../reading/targets.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { WeightedTexts } from '../../weighted-texts.ts'

/** Less than this in common with every target of the body is no such target. */
const LEAST_IN_TARGETS = 0.28
/** The same for all the body's lines: what the tasks of the body mention is not out of place. */
const LEAST_IN_BODY = 0.56

/** Fewer targets in the body are no list to compare with. */
const FEWEST_TARGETS = 5

/** The appendix names a target that the body does not have. */
export const taskWithoutTarget: Rule = {
  id: 'doi-chieu/chi-tieu-ngoai-than-van-ban',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Chỉ tiêu ở phụ lục không có trong thân văn bản',
  explanation:
    'Cột chỉ tiêu của phụ lục phải lấy từ các chỉ tiêu ở thân văn bản. Bổ sung chỉ tiêu vào thân văn bản, hoặc chuyển dòng này sang cột nhiệm vụ.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Chỉ tiêu
      noi_dung: |
        - 100% văn bản điện tử được ký bằng chữ ký chuyên dùng.
        - 100% kết quả chứng thực được số hóa.
        - 95% tổ chức hài lòng khi giao dịch.
        - Công khai ngân sách đúng thời gian.
        - 100% [-thôn có tổ công nghệ cộng đồng.-]{+nền tảng dùng chung được khai thác đồng bộ.+}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { chi_tieu: Chỉ tiêu, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang: |
            100% nền tảng dùng chung được khai thác đồng bộ | Khai thác nền tảng | vp
            Công khai ngân sách đúng thời gian | Niêm yết dự toán | vp`,
  *check({ passages }) {
    const targets = new WeightedTexts()
    const body = new WeightedTexts()
    let count = 0
    for (const passage of passages) {
      if (passage.part !== 'plan' || passage.kind !== 'line') continue
      const words = specificWords(passage.text.text)
      body.add(words)
      if (!isTargetPlace(passage)) continue
      targets.add(words)
      count++
    }
    if (count < FEWEST_TARGETS) return
    const cells = passages.filter(isNamedTarget)
    const findings = new Map<Row | undefined, CheckFinding>()
    for (const { text, column, row } of cells) {
      const words = specificWords(text.text)
      if (
        words.length < 3 ||
        body.coverage(words) > LEAST_IN_BODY ||
        targets.coverage(words) > LEAST_IN_TARGETS
      )
        continue
      // Of a row with a figure in its task, the figure is what the body has to have.
      findings.set(row, {
        text,
        message: `${column?.role === 'target' ? 'chỉ tiêu' : 'mức phải đạt'} “${shorten(text.text, 70, { cut: 68, end: ' …' })}” không có trong các chỉ tiêu ở thân văn bản.`,
        hint: 'Bổ sung chỉ tiêu này vào thân văn bản, hoặc sửa cho đúng lời của chỉ tiêu đã có.',
      })
    }
    // An appendix whose targets are all others is of another kind.
    if (findings.size <= cells.length * 0.6) yield* findings.values()
  },
}

/** A cell of targets, or a task with a share to be reached. A table that says neither who nor when is one of figures. */
const isNamedTarget = ({ kind, part, row, column, table, text }: Passage): boolean =>
  kind === 'cell' &&
  part.startsWith('appendix') &&
  row?.kind === 'task' &&
  table !== undefined &&
  saysWhoOrWhen(table) &&
  (column?.role === 'target' ||
    (column?.role === 'task' && /^\D{0,12}\d[\d.]*\.?\s\D{0,20}\d[\d,]*\s?%/u.test(text.text)))
