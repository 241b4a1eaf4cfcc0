import type { UnplacedFinding } from '../diagnostics/source.ts'
import { cellWords, type DataRow, rowPrefix } from '../text/data-row.ts'

/** What is reported about a blank cell that a text of the document uses. @param name as in `{{xa.ten}}`, `row` its row. */
export const blankCell = (name: string, row: DataRow): UnplacedFinding => ({
  rule: 'data/blank-value',
  severity: 'warning',
  message: `${cellWords(row, name.slice(rowPrefix.length))}: ô còn trống, nên chỗ dùng {{${name}}} không in gì.`,
  hint: 'Điền ô này, nếu văn bản cần nó.',
})
