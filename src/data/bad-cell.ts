import type { UnplacedFinding } from '../diagnostics/source.ts'
import { type Day, dateFault, writeDay } from '../language/dates.ts'

/** What is reported about a cell that is to be the number of a document and is none. @param place where it stands, in words. */
export const badNumber = (typed: string, place: string): UnplacedFinding => ({
  rule: 'data/bad-number',
  severity: 'error',
  message: `${place}: \`${typed}\` không phải là số văn bản.`,
  hint: 'Ghi số bằng chữ số, không có ký hiệu, ví dụ 15; chưa có số thì để trống ô này.',
})

/** What is reported about a cell that is to be the date of a document and is none. @param place where it stands, in words. */
export function badDate(typed: string, place: string): UnplacedFinding {
  const day = excelDay(typed)
  const fault = dateFault(typed)
  return {
    rule: day === undefined ? 'data/bad-date' : 'data/excel-date',
    severity: 'error',
    message:
      day === undefined
        ? `${place}: \`${typed}\` không phải là ngày${fault === undefined ? '' : `: ${fault}`}.`
        : `${place}: \`${typed}\` là ngày viết dưới dạng số của Excel (${writeDay(day)}).`,
    hint:
      day === undefined
        ? 'Ghi ngày/tháng/năm, ví dụ 05/01/2026; chưa có ngày thì để trống ô này. Trong Excel xem cả cột có bị đổi thành tháng/ngày/năm không.'
        : 'Trong Excel định dạng cột này là ngày (dd/mm/yyyy), rồi lưu lại tệp dữ liệu.',
  }
}

/** The day that Excel keeps as a number, counted from 30/12/1899; only for the years that plans are made in. */
function excelDay(typed: string): Day | undefined {
  const number = /^\d{5}$/.test(typed) ? Number(typed) : 0
  if (number < 40_000 || number > 60_000) return undefined
  const date = new Date(Date.UTC(1899, 11, 30 + number))
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
}
