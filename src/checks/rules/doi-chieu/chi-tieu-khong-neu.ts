import { pattern } from '../../../language/pattern.ts'
import { findEach } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

/** `đạt, vượt chỉ tiêu kế hoạch đề ra`. */
const setHere = pattern(
  ['đề ra', 'đặt ra'],
  () =>
    /(?:đạt|vượt|hoàn thành)(?:[^.;\p{Lu}]{0,20})\s(?:các )?chỉ tiêu(?:[^.;]{0,20})\s(?:đề ra|đã đề ra|đặt ra)/giu,
)

/** A plan that asks to reach “the targets set” sets some. */
export const targetsNotSet: Rule = {
  id: 'doi-chieu/chi-tieu-khong-neu',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Yêu cầu đạt chỉ tiêu nhưng kế hoạch không nêu chỉ tiêu',
  explanation:
    'Văn bản yêu cầu đạt, vượt “chỉ tiêu đề ra”, nhưng kế hoạch không có mục hay cột chỉ tiêu nào. Nêu rõ mức phải đạt.',
  example: `noi_dung:
{+  - de_muc: Chỉ tiêu
    noi_dung: 60% hồ sơ được nộp trực tuyến.
+}  - de_muc: Nhiệm vụ
    noi_dung: Hướng dẫn người dân nộp hồ sơ trực tuyến đạt chỉ tiêu đề ra.`,
  *check(context) {
    if (context.passages.some(({ role, column }) => role === 'chi_tieu' || column?.role === 'target')) return
    yield* findEach(passagesWith(context, setHere), setHere, ([words], { kind }) =>
      kind !== 'line' && kind !== 'cell'
        ? undefined
        : {
            message: `“${words}”, nhưng kế hoạch không có mục hay cột nào nêu chỉ tiêu.`,
            hint: 'Ghi rõ mức phải đạt, hoặc dẫn văn bản giao chỉ tiêu.',
          },
    )
  },
}
