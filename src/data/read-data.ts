import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source, type UnplacedFinding } from '../diagnostics/source.ts'
import { columnName } from '../text/cell-name.ts'
import type { DataRow } from '../text/data-row.ts'
import { cellValue } from './cell-value.ts'
import { type DataColumn, readDataColumns } from './columns.ts'
import { type CsvFault, type CsvRow, isBlankCell, readCsv } from './csv.ts'
import { otherEncoding } from './encoding.ts'
import { DataPlaces } from './places.ts'
import { cellFaults, headerFaults, sheetNotes } from './sheet-findings.ts'
import { type SheetFacts, sheetRows } from './sheet-text.ts'

/** A data file: what a frame is filled with, a document for each row. */
export interface DataTable {
  /** The keys of the columns, as `{{xa.…}}` names them, in the order of the file. */
  columns: string[]
  rows: DataRow[]
  /** Rows that cannot be used, each with what is wrong with it. */
  refused: RefusedRow[]
}

/** A row that cannot be used, by the line that it begins on. */
export interface RefusedRow {
  line: number
  diagnostics: Diagnostic[]
}

/**
 * Reads a data file: CSV in UTF-8, with a BOM or without, or a sheet of a workbook, whose first row that is not blank has the titles of the
 * columns. Blank rows go; cells that a row lacks at its end are blank.
 * @param file its name for messages, `text` its text; bytes that were no UTF-8 are U+FFFD in it, `sheet` what else a sheet says, whose
 * rows are the lines of the text.
 * @returns no table when nobody can tell its columns or where its rows end; what is wrong with a row costs that row alone.
 */
export function readData(file: string, text: string, sheet?: SheetFacts): Result<DataTable> {
  const source = new Source(file, text)
  const places = new DataPlaces(source, sheet)
  const broken = sheet === undefined ? otherEncoding(source) : undefined
  if (broken !== undefined) return { diagnostics: [source.diagnostic(notUtf8, broken, broken + 1)] }
  const { rows, fault } = sheet === undefined ? readCsv(source) : { rows: sheetRows(source.text) }
  const [header, ...filled] = rows.filter(row => !row.cells.every(isBlankCell))
  const wrong = fault ?? header?.fault
  if (wrong !== undefined) return { diagnostics: [quoteFault(wrong, header, places)] }
  if (header === undefined) return { diagnostics: [source.diagnostic(noHeader, 0)] }
  const diagnostics: Diagnostic[] = []
  if (sheet !== undefined) diagnostics.push(...headerFaults(header, places, sheet))
  if (filled.length === 0) {
    diagnostics.push(source.diagnostic(noRows, header.from, header.to))
    return { diagnostics }
  }
  const columns = readDataColumns(header, filled, places, diagnostics)
  if (diagnostics.length > 0) return { diagnostics }
  const refused: RefusedRow[] = []
  const good = filled.filter(row => {
    const found = lookAtRow(row, header, places)
    if (found.length > 0) refused.push({ line: source.point(row.from).line, diagnostics: found })
    return found.length === 0
  })
  const named = sheet && {
    name: sheet.name,
    letters: new Map(columns.map(({ key, index }) => [key, columnName(index)])),
  }
  const read = good.map(
    (row): DataRow => ({ ...readRow(row, columns, source), ...(named && { sheet: named }) }),
  )
  tellSame(good, read, places, diagnostics)
  if (sheet !== undefined) diagnostics.push(...sheetNotes(rows, places, sheet))
  return {
    value: { columns: columns.map(({ key }) => key), rows: read, refused },
    diagnostics: [...refused.flatMap(row => row.diagnostics), ...diagnostics],
  }
}

/** What keeps a row from being used. */
function lookAtRow(row: CsvRow, header: CsvRow, places: DataPlaces): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (row.fault !== undefined) diagnostics.push(quoteFault(row.fault, header, places))
  tellMore(row, header, places, diagnostics)
  tellLong(row, header, places, diagnostics)
  if (places.sheet !== undefined) diagnostics.push(...cellFaults(row, places, places.sheet))
  return diagnostics
}

function quoteFault(
  { finding, from, to, column }: CsvFault,
  header: CsvRow | undefined,
  places: DataPlaces,
): Diagnostic {
  return places.tell(finding, from, to, { index: column, title: titleOf(header, column, places) })
}

/** The title of a column; empty where it has none. */
const titleOf = (header: CsvRow | undefined, column: number, { source }: DataPlaces): string => {
  const cell = header?.cells[column]
  return cell === undefined ? '' : cellValue(cell, source).text
}

function readRow(row: CsvRow, columns: readonly DataColumn[], source: Source): DataRow {
  const missing = { text: '', from: row.to, to: row.to }
  const values = new Map(
    columns.map(({ key, index }) => [key, cellValue(row.cells[index] ?? missing, source)] as const),
  )
  return { values, line: source.point(row.from).line }
}

/** A filled cell beyond the header is most often the rest of a value that holds the separator. */
function tellMore(row: CsvRow, header: CsvRow, places: DataPlaces, diagnostics: Diagnostic[]): void {
  const count = header.cells.length
  const extra = row.cells.find((cell, index) => index >= count && !isBlankCell(cell))
  if (extra === undefined) return
  const value = cellValue(extra, places.source)
  diagnostics.push(
    places.tell(
      moreCells(row.cells.length, count),
      value.offsetAt(0),
      value.offsetAt(value.text.length),
      undefined,
      row.from,
    ),
  )
}

/** Some five pages: what is longer is no value, but a quote that nobody closed. */
const longestCell = 20_000

/** A cell of many pages is most often a file that lost its quotes; it is not read, for each of its characters would be held. */
function tellLong(row: CsvRow, header: CsvRow, places: DataPlaces, diagnostics: Diagnostic[]): void {
  row.cells.forEach((cell, index) => {
    if (cell.text.length <= longestCell) return
    const title = titleOf(header, index, places)
    diagnostics.push(places.tell(longCell, cell.from, cell.from + 1, { index, title }, row.from))
  })
}

/** Two rows with the same values make the same document twice. */
function tellSame(
  rows: readonly CsvRow[],
  read: readonly DataRow[],
  places: DataPlaces,
  diagnostics: Diagnostic[],
): void {
  const before = new Map<string, number>()
  read.forEach(({ values }, index) => {
    const all = [...values.values()].map(({ text }) => text).join('\n')
    const first = before.get(all)
    if (first === undefined) before.set(all, index)
    else {
      const { from, to } = rows[index]!
      diagnostics.push(places.tell(sameRow(places.rowWords(read[first]!.line)), from, to))
    }
  })
}

const notUtf8: UnplacedFinding = {
  rule: 'data/not-utf8',
  severity: 'error',
  message: 'Tệp dữ liệu không được lưu bằng mã UTF-8: chữ tiếng Việt bị hỏng từ đây.',
  hint: 'Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “CSV UTF-8”; chữ viết bằng phông cũ (.VnTime, VNI) phải đổi sang Unicode trước.',
}

const noHeader: UnplacedFinding = {
  rule: 'data/no-header',
  severity: 'error',
  message: 'Tệp dữ liệu còn trống.',
  hint: 'Dòng đầu ghi tên các cột, ví dụ `Tên;Chủ tịch`, rồi mỗi đơn vị một dòng.',
}

const noRows: UnplacedFinding = {
  rule: 'data/no-rows',
  severity: 'error',
  message: 'Tệp dữ liệu chỉ có dòng tên cột, chưa có dòng nào cho đơn vị.',
  hint: 'Thêm mỗi đơn vị một dòng. Nếu đây đã là dữ liệu thì thêm dòng tên cột lên trên.',
}

const moreCells = (cells: number, columns: number): UnplacedFinding => ({
  rule: 'data/more-cells',
  severity: 'error',
  message: `có ${cells} ô, mà dòng tên cột chỉ có ${columns}.`,
  hint: 'Ô có dấu phân cách ở trong phải đặt trong ngoặc kép; nếu thừa ô thì xóa, nếu thiếu tên cột thì ghi thêm.',
})

const longCell: UnplacedFinding = {
  rule: 'data/long-cell',
  severity: 'error',
  message: `ô dài quá ${longestCell} ký tự.`,
  hint: 'Xem ô này có thiếu dấu ngoặc kép đóng không; đoạn văn dài thì viết trong tệp kế hoạch, không để trong ô.',
}

const sameRow = (row: string): UnplacedFinding => ({
  rule: 'data/same-row',
  severity: 'warning',
  message: `giống hệt ${row}, nên ra hai văn bản như nhau.`,
  hint: 'Xóa một trong hai dòng.',
})
