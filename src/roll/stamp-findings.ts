import { isSeq } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PartialDate } from '../language/dates.ts'
import type { Cursor } from '../spec/cursor.ts'

/** A month or year that is typed out behind a value, as the rest of a date is. */
const typedDate =
  /\}\}\s*(?:\/\s*(?<month>\d{1,2})\s*\/|tháng\s*(?<named>\d{1,2})\s*năm|\/|năm)\s*(?<year>\d{4})/u

/** A `(Kèm theo …)` line with a month or year typed out that is not the date's would contradict the document it names. */
export function lookAtReferences(root: Cursor, { month, year }: PartialDate): Diagnostic[] {
  const { node } = root.at('phu_luc')
  const appendices = isSeq(node) ? node.items.map((_, index) => root.at('phu_luc').at(index)) : []
  return [root.at('ke_hoach'), ...appendices].flatMap(document => {
    const text = document.at('kem_theo').text()
    const typed = typedDate.exec(text.text)
    const typedMonth = typed?.groups?.month ?? typed?.groups?.named
    const typedYear = typed?.groups?.year
    const fits = typedMonth === undefined || Number(typedMonth) === month
    if (typed === null || (fits && Number(typedYear) === year)) return []
    const { source } = text
    const { path } = text.origin
    const from = text.offsetAt(typed.index + 2)
    const monthWords = typedMonth === undefined ? '' : `tháng ${typedMonth} `
    return [
      source.diagnostic(
        {
          rule: 'stamp/other-date',
          severity: 'warning',
          message: `Dòng Kèm theo gõ sẵn ${monthWords}năm ${typedYear}, khác với ngày ban hành.`,
          hint: 'Viết {{quyet_dinh.ngay.ngay}}/{{quyet_dinh.ngay.thang}}/{{quyet_dinh.ngay.nam}} để tự khớp.',
          path,
        },
        from,
        text.offsetAt(typed.index + typed[0].length),
      ),
    ]
  })
}

/** A refusal at a document of the spec. */
export const refuse = (at: Cursor, finding: Parameters<Cursor['diagnostic']>[0]): Diagnostic =>
  at.diagnostic(finding)

export const badNumber = (typed: string) => ({
  rule: 'stamp/bad-number',
  severity: 'error' as const,
  message: `Số \`${typed}\` không dùng được.`,
  hint: 'Ghi số văn bản bằng chữ số, không có ký hiệu, ví dụ `--so 15`.',
})

export const badDate = (typed: string) => ({
  rule: 'stamp/bad-date',
  severity: 'error' as const,
  message: `Ngày \`${typed}\` không có hoặc chưa đủ ngày, tháng, năm.`,
  hint: 'Ghi ngày ban hành, ví dụ `--ngay 05/01/2026`.',
})

export const other = (message: string) => ({
  rule: 'stamp/other-value',
  severity: 'error' as const,
  message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
  hint: 'Kiểm tra lại; nếu đúng là phải ghi đè thì thêm `--force`.',
})

export const notWritten = {
  rule: 'stamp/not-written',
  severity: 'error' as const,
  message: 'Không ghi được số và ngày vào chỗ này mà giữ nguyên phần còn lại.',
  hint: 'Ghi tay `so:` và `ngay:` vào tệp.',
}
