import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { cellValue } from './cell-value.ts'
import { type CsvRow, isBlankCell } from './csv.ts'
import type { DataPlaces } from './places.ts'
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
  places: DataPlaces,
  diagnostics: Diagnostic[],
): DataColumn[] {
  const { source } = places
  const columns = new Map<string, DataColumn>()
  header.cells.forEach((cell, index) => {
    const name = cellValue(cell, source)
    const title = name.text
    const key = columnKey(title)
    const tell = (rule: string, message: string, hint: string): void => {
      const finding = { rule, severity: 'error' as const, message, hint }
      diagnostics.push(
        places.tell(
          finding,
          name.offsetAt(0),
          name.offsetAt(title.length),
          // A title that is no name does not name the place.
          { index, title: rule === 'data/same-column' ? title : '' },
          header.from,
        ),
      )
    }
    const same = columns.get(key)
    if (title === '') {
      const filled = rows.find(row => row.cells[index] !== undefined && !isBlankCell(row.cells[index]))
      if (filled !== undefined)
        tell(
          'data/column-without-name',
          `chưa có tên cột, mà ${places.rowWords(source.point(filled.from).line)} đã điền ô của cột này.`,
          places.sheet === undefined
            ? 'Ghi tên cột vào dòng đầu, hoặc xóa các ô của cột này.'
            : 'Ghi tên cột vào hàng đầu của bảng, hoặc xóa các ô của cột này. Nếu hàng đầu là tiêu đề của cả bảng thì gộp ô cho nó, hoặc xóa nó.',
        )
    } else if (key === '')
      tell(
        'data/bad-column-name',
        `tên cột \`${title}\` không có chữ hay số nào.`,
        'Đặt tên có chữ, ví dụ `Tên`, `Chủ tịch`, `so_ho`.',
      )
    else if (same !== undefined)
      tell(
        'data/same-column',
        `${places.columnWords(same.index)} (${same.title}) cũng mang tên \`{{xa.${key}}}\`.`,
        'Đổi tên một trong hai cột; dấu tiếng Việt và chữ hoa không làm khác tên.',
      )
    else columns.set(key, { index, key, title })
  })
  return [...columns.values()]
}
