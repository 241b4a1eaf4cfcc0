import { appendixNumber, appendixReferences } from '../../body-appendix/appendix-references.ts'
import type { Rule } from '../../rule.ts'

/** An appendix is named that the plan does not have. */
export const missingAppendix: Rule = {
  id: 'doi-chieu/phu-luc-khong-co',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Dẫn đến phụ lục không có',
  explanation: 'Văn bản dẫn đến một phụ lục mà kế hoạch không có. Sửa số phụ lục hoặc bổ sung phụ lục.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung: Nhiệm vụ cụ thể tại Phụ lục I [-và Phụ lục III -]kèm theo; chỉ tiêu tại Phụ lục [-II.-]{+II; thể thức theo Phụ lục III Nghị định số 30/2020/NĐ-CP.+}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung: Rà soát văn bản.
  - ten: Chỉ tiêu
    noi_dung: Số hóa hồ sơ.`,
  *check(context) {
    const { appendices } = context.plan
    const known = new Set(appendices.map(({ number }, index) => appendixNumber(number, index)))
    for (const { text, from, to, part, number } of context.of(appendixReferences)) {
      const words = text.text.slice(from, to)
      if (appendices.length === 0) {
        // Without an appendix in the spec only what is said to be attached, or where the decision has it, can be missing.
        const isAttached = /^\s?(?:này|đính kèm|kèm theo)/u.test(text.text.slice(to))
        const isOfDecision = part === 'decision' && placed.test(text.text.slice(0, from))
        if (!isAttached && !isOfDecision && number === undefined) continue
        yield {
          text,
          from,
          to,
          message: `dẫn đến “${words}”, nhưng kế hoạch không có phụ lục nào.`,
          hint: 'Bổ sung `phu_luc`, hoặc bỏ chỗ dẫn này.',
        }
      } else if (number !== undefined && !known.has(number))
        yield {
          text,
          from,
          to,
          message: `dẫn đến “${words}”, nhưng kế hoạch chỉ có ${appendices.length} phụ lục${listOf(appendices)}.`,
          hint: 'Sửa số của phụ lục, hoặc bổ sung phụ lục còn thiếu.',
        }
    }
  },
}

/** `tại Phụ lục`, `theo các Phụ lục`. */
const placed = /(?:tại|theo|ở|trong)\s(?:các\s)?$/iu

function listOf(appendices: readonly { number: string }[]): string {
  const numbers = appendices.flatMap(({ number }) => (number === '' ? [] : [number]))
  return numbers.length === 0 ? '' : ` (${numbers.join(', ')})`
}
