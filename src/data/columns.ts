import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { cellValue } from './cell-value.ts'
import { type CsvRow, isBlankCell } from './csv.ts'
import { columnKey } from './plain-words.ts'

/** A column that has a name. */
export interface DataColumn {
  /** Its place in the rows, from 0. */
  index: number
  /** What `{{xa.…}}` names it by. */
  key: string
  /** Its title as typed. */
  title: string
}

/**
 * The columns of a table by its header. A column without title is no column when all its cells are blank, else it is reported, as
 * are titles that make no key or one that another column has.
 */
export function readDataColumns(
  header: CsvRow,
  rows: readonly CsvRow[],
  source: Source,
  diagnostics: Diagnostic[],
): DataColumn[] {
  const columns = new Map<string, DataColumn>()
  const { line } = source.point(header.from)
  header.cells.forEach((cell, index) => {
    const name = cellValue(cell, source)
    const title = name.text
    const key = columnKey(title)
    const tell = (rule: string, message: string, hint: string): void => {
      diagnostics.push(
        source.diagnostic(
          { rule, severity: 'error', message, hint },
          name.offsetAt(0),
          name.offsetAt(title.length),
        ),
      )
    }
    const same = columns.get(key)
    if (title === '') {
      const filled = rows.find(row => row.cells[index] !== undefined && !isBlankCell(row.cells[index]))
      if (filled !== undefined)
        tell(
          'data/column-without-name',
          `Dòng ${line}, cột thứ ${index + 1}: chưa có tên cột, mà dòng ${source.point(filled.from).line} đã điền ô của cột này.`,
          'Ghi tên cột vào dòng đầu, hoặc xóa các ô của cột này.',
        )
    } else if (key === '')
      tell(
        'data/bad-column-name',
        `Dòng ${line}, cột thứ ${index + 1}: tên cột \`${title}\` không có chữ hay số nào.`,
        'Đặt tên có chữ, ví dụ `Tên`, `Chủ tịch`, `so_ho`.',
      )
    else if (same !== undefined)
      tell(
        'data/same-column',
        `Dòng ${line}, cột ${title}: cột thứ ${same.index + 1} (${same.title}) cũng mang tên \`{{xa.${key}}}\`.`,
        'Đổi tên một trong hai cột; dấu tiếng Việt và chữ hoa không làm khác tên.',
      )
    else columns.set(key, { index, key, title })
  })
  return [...columns.values()]
}
