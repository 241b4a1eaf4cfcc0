import { pattern } from '../../../language/pattern.ts'
import { appendixNumber, appendixReferences } from '../../body-appendix/appendix-references.ts'
import type { Rule } from '../../rule.ts'

/** Other ways to name what is attached: `theo Khung nhiệm vụ kèm theo`. */
const attached = pattern(
  ['kèm theo', 'đính kèm'],
  () =>
    /(?<!\p{L})(?:khung|biểu|bảng|danh mục|phân công|lịch|đề cương|mẫu)[^.;]{0,100}(?:kèm theo|đính kèm)/iu,
)

/** An appendix that nothing in the document sends the reader to. */
export const unusedAppendix: Rule = {
  id: 'doi-chieu/phu-luc-khong-duoc-dan',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Phụ lục không được dẫn đến',
  explanation: 'Thân văn bản phải có chỗ dẫn đến mỗi phụ lục, ví dụ “(chi tiết tại Phụ lục kèm theo)”.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung: Các đơn vị thực hiện nhiệm vụ [-được giao.-]{+tại Phụ lục kèm theo.+}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung: Rà soát văn bản.`,
  *check(context) {
    const { appendices, decision, plan } = context.plan
    if (appendices.length === 0 || (decision === undefined && plan === undefined)) return
    const references = context.of(appendixReferences)
    const isNamedOtherwise = context.passages.some(
      ({ kind, part, text }) =>
        (kind === 'line' || kind === 'article') && !part.startsWith('appendix') && attached.test(text.text),
    )
    const named = new Set(references.flatMap(({ number }) => number ?? []))
    const isNamedAtLarge = references.some(({ number }) => number === undefined) || isNamedOtherwise
    for (const [index, { number, title, place }] of appendices.entries()) {
      const isOnly = appendices.length === 1
      if (isNamedAtLarge || named.has(appendixNumber(number, index)) || (isOnly && named.size > 0)) continue
      yield {
        text: title[0]?.plain ?? place,
        message: `không chỗ nào trong văn bản dẫn đến phụ lục ${number === '' ? 'này' : number}.`,
        hint: `Thêm vào thân văn bản, ví dụ “(chi tiết tại Phụ lục${number === '' ? '' : ` ${number}`} kèm theo)”.`,
      }
    }
  },
}
