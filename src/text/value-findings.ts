import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Lookup } from './lookup.ts'

/** What is reported about a name that stands for nothing. */
export const unknownValue = (name: string, lookup: Lookup): UnplacedFinding => ({
  rule: 'text/unknown-value',
  severity: 'error',
  message: `không có giá trị nào tên là \`${name}\`.`,
  hint: lookup.hint(name),
})

/** What is reported about `{{` without a name and `}}`. */
export const openValue: UnplacedFinding = {
  rule: 'text/open-value',
  severity: 'error',
  message: 'sau `{{` không thấy tên một giá trị và `}}`.',
  hint: 'Viết đủ, ví dụ {{nam}}; nếu muốn in đúng hai dấu ngoặc, gõ \\{\\{.',
}
