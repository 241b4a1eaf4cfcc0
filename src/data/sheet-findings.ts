import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { CsvRow } from './csv.ts'
import type { DataPlaces } from './places.ts'
import type { SheetFacts } from './sheet-text.ts'

/** The row of a sheet that a line is, from 0. */
const rowOf = ({ from }: CsvRow, { source }: DataPlaces): number => source.point(from).line - 1

function atCell(finding: UnplacedFinding, row: CsvRow, index: number, places: DataPlaces): Diagnostic {
  const { from, to } = row.cells[index] ?? row
  return places.tell(finding, from, to, { index, title: '' })
}

/** What is wrong with the titles of the columns: cells that show a fault, or that are joined to the row below, which is read as data. */
export function headerFaults(header: CsvRow, places: DataPlaces, sheet: SheetFacts): Diagnostic[] {
  const row = rowOf(header, places)
  const joined = sheet.joinedDown.filter(cell => cell.row === row)
  return [
    ...cellFaults(header, places, sheet),
    ...joined.slice(0, 1).map(({ column }) => atCell(joinedHeader, header, column, places)),
  ]
}

/** The cells of a row that show no value. */
export function cellFaults(row: CsvRow, places: DataPlaces, { faults }: SheetFacts): Diagnostic[] {
  if (faults.length === 0) return []
  const number = rowOf(row, places)
  return faults
    .filter(fault => fault.row === number)
    .map(({ column, shown }) =>
      atCell(shown === undefined ? notComputed : cellError(shown), row, column, places),
    )
}

/** What is good to know of a sheet: rows that are not shown and are read all the same, and other sheets. */
export function sheetNotes(rows: readonly CsvRow[], places: DataPlaces, sheet: SheetFacts): Diagnostic[] {
  const { hiddenRows, others } = sheet
  const first = rows[hiddenRows[0] ?? -1]
  const notes = first === undefined ? [] : [places.source.diagnostic(hidden(sheet), first.from, first.to)]
  return others.length === 0 ? notes : [...notes, places.source.diagnostic(otherSheets(sheet), 0)]
}

const cellError = (shown: string): UnplacedFinding => ({
  rule: 'data/cell-error',
  severity: 'error',
  message: `ô báo lỗi \`${shown}\`.`,
  hint: 'Sửa công thức trong Excel, hoặc gõ giá trị vào ô, rồi lưu lại.',
})

const notComputed: UnplacedFinding = {
  rule: 'data/not-computed',
  severity: 'error',
  message: 'công thức chưa được tính, nên ô chưa có giá trị.',
  hint: 'Mở tệp bằng Excel rồi lưu lại; Excel tính các công thức khi mở.',
}

const joinedHeader: UnplacedFinding = {
  rule: 'data/joined-header',
  severity: 'error',
  message: 'tên cột gộp ô với hàng dưới.',
  hint: 'Bảng dữ liệu có một hàng tên cột: bỏ gộp ô, ghi mỗi cột một tên trên cùng một hàng.',
}

const mostNamed = 10

function hidden({ name, hiddenRows }: SheetFacts): UnplacedFinding {
  const named = hiddenRows.slice(0, mostNamed).map(row => row + 1)
  const rest = hiddenRows.length > mostNamed ? '…' : ''
  return {
    rule: 'data/hidden-rows',
    severity: 'info',
    message: `Trang tính “${name}” có ${hiddenRows.length} hàng đang ẩn, vẫn được lấy (hàng ${named.join(', ')}${rest}).`,
    hint: 'Không muốn lấy thì xóa các hàng đó, hoặc chép các hàng cần sang trang tính khác.',
  }
}

const otherSheets = ({ name, others }: SheetFacts): UnplacedFinding => ({
  rule: 'data/other-sheets',
  severity: 'info',
  message: `Đọc trang tính “${name}”; tệp còn ${others.length} trang khác (${others.slice(0, mostNamed).join('; ')}${others.length > mostNamed ? '…' : ''}).`,
  hint: 'Muốn đọc trang khác thì thêm `--sheet` với tên hay số thứ tự của trang.',
})
