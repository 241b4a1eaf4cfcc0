import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Source, type UnplacedFinding } from '../diagnostics/source.ts'
import { type Day, dateFault, type PartialDate, shortDate } from '../language/dates.ts'
import type { Cursor } from '../spec/cursor.ts'
import { isSeq } from '../yaml/tree.ts'

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

/** What a number and a date are given by: where they are wrong, nothing in the spec is. */
type StampOption = '--so' | '--ngay'

/** A refusal at what was typed for an option, which stands for a file of that name. */
export function refuseOption(option: StampOption, typed: string, finding: UnplacedFinding): Diagnostic {
  const source = new Source(option, typed)
  return source.diagnostic(finding, 0, source.text.length)
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
  message: `Ngày ban hành \`${typed}\` ${whyNoDay(typed)}.`,
  hint: 'Ghi đủ ngày, tháng, năm, ví dụ `--ngay 05/01/2026`.',
})

function whyNoDay(typed: string): string {
  const fault = dateFault(typed)
  return fault === undefined ? 'chưa đủ ngày, tháng, năm' : `không có: ${fault}`
}

/**
 * A day so long before the year of the plan that the year is most often a slip: plans of a year are signed in its first months, or at the end of
 * the year before. One of several years may be signed at any time of the year before.
 * @param years the years of the plan.
 */
export function tooEarly(date: Day, years: { from: number; to: number }): UnplacedFinding | undefined {
  if (years.from !== years.to || date.year !== years.from - 1 || date.month >= firstMonth) return undefined
  const meant = shortDate({ ...date, year: years.from })
  return {
    rule: 'stamp/other-value',
    severity: 'error',
    message: `Ngày ${shortDate(date)} sớm hơn năm ${years.from} của kế hoạch nhiều tháng, có lẽ gõ nhầm năm.`,
    hint: `Có phải ý là ${meant}? Nếu đúng là ${shortDate(date)} thì thêm \`--force\`.`,
  }
}

/** From this month on plans of the next year are signed. */
const firstMonth = 9

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
