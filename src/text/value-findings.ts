import type { Finding } from '../diagnostics/source.ts'
import type { Lookup } from './lookup.ts'

/** What is told about a name that stands for nothing. */
export const unknownValue = (name: string, lookup: Lookup): Finding => ({
  rule: 'text/unknown-value',
  severity: 'error',
  message: `không có giá trị nào tên là \`${name}\`.`,
  hint: lookup.hint(name),
})

/** What is told about `{{` without a name and `}}`. */
export const openValue: Finding = {
  rule: 'text/open-value',
  severity: 'error',
  message: 'sau `{{` không thấy tên một giá trị và `}}`.',
  hint: 'Viết đủ, ví dụ {{nam}}; nếu muốn in đúng hai dấu ngoặc, gõ \\{\\{.',
}
