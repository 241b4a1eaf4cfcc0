import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readData } from '../../src/data/read-data.ts'
import { sheetText } from '../../src/data/sheet-text.ts'
import { isWorkbookRefusal, readWorkbook } from '../../src/workbook/read-workbook.ts'
import { makeWorkbook, textRows } from '../workbook/make-workbook.ts'

function read(bytes: Uint8Array, asked?: string) {
  const rows = readWorkbook(bytes, asked)
  if (isWorkbookRefusal(rows)) throw new Error(rows.message)
  const { text, sheet } = sheetText(rows, asked !== undefined)
  return { ...readData('xa.xlsx', text, sheet), text }
}
const ofRows = (rows: readonly (readonly string[])[], after = '') =>
  read(makeWorkbook({ sheets: [{ name: 'Xã', rows: textRows(rows), after }] }))
const messages = ({ diagnostics }: ReturnType<typeof read>) =>
  diagnostics.map(({ severity, message, rule }) => `${severity} ${rule}: ${message}`)

describe('a sheet as data', () => {
  const book = read(readFileSync(new URL('../workbook/saved-by-libreoffice.xlsx', import.meta.url)))

  it('has the rows below the title, each with the values that are shown', () => {
    expect(book.value?.columns).toEqual(['cum', 'ten', 'so', 'ngay', 'ty_le', 'so_ho', 'so_nguoi'])
    expect(book.value?.rows.map(row => [...row.values.values()].map(({ text }) => text))).toEqual([
      ['Cụm 1', 'Cẩm Nhượng', '5', '05/01/2026', '98,5%', '1.250', '5000'],
      ['Cụm 1', 'Yên Hòa (mới)', '12', '07/02/2026', '0,3', '1', 'Xã Yên Hòa (mới)'],
      ['', 'Ẩn', '', '', '', '', ''],
    ])
  })

  it('has rows by their numbers in the sheet; one with a fault is refused alone, at its cell', () => {
    expect(book.value?.rows.map(({ line }) => line)).toEqual([4, 5, 6])
    expect(book.value?.refused.map(({ line }) => line)).toEqual([7])
    expect(messages(book)).toEqual([
      'error data/cell-error: Trang tính “Danh sách xã”, ô C7: ô báo lỗi `#N/A`.',
      'info data/hidden-rows: Trang tính “Danh sách xã” có 1 hàng đang ẩn, vẫn được lấy (hàng 6).',
      'info data/other-sheets: Đọc trang tính “Danh sách xã”; tệp còn 1 trang khác (Ghi chú).',
    ])
    const { start, file } = book.diagnostics[0]!
    expect([file, start.line, book.text.split('\n')[start.line - 1]!.slice(start.column - 1)]).toEqual([
      'xa.xlsx',
      7,
      '#N/A\t\t\t\t',
    ])
  })

  it('says nothing of the other sheets when one was asked for', () => {
    const bytes = readFileSync(new URL('../workbook/saved-by-libreoffice.xlsx', import.meta.url))
    expect(messages(read(bytes, 'Ghi chú'))).toEqual([])
  })
})

describe('what is wrong with a sheet is told by the names of its cells', () => {
  it('a column without a title', () =>
    expect(
      messages(
        ofRows([
          ['Tên', ''],
          ['A', 'x'],
        ]),
      ),
    ).toEqual([
      'error data/column-without-name: Trang tính “Xã”, ô B1: chưa có tên cột, mà hàng 2 đã điền ô của cột này.',
    ]))
  it('two columns of one name', () =>
    expect(
      messages(
        ofRows([
          ['Mã', 'Tên', 'ma'],
          ['1', 'A', '2'],
        ]),
      ),
    ).toEqual(['error data/same-column: Trang tính “Xã”, ô C1: cột A (Mã) cũng mang tên `{{xa.ma}}`.']))
  it('a title that is joined to the row below', () =>
    expect(
      messages(
        ofRows(
          [
            ['Tên', 'Số'],
            ['', 'hộ'],
            ['A', '5'],
          ],
          '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
        ),
      ),
    ).toEqual(['error data/joined-header: Trang tính “Xã”, ô A1: tên cột gộp ô với hàng dưới.']))
  it('two rows that are the same', () =>
    expect(messages(ofRows([['Tên'], ['A'], [], ['A']]))).toEqual([
      'warning data/same-row: Trang tính “Xã”, hàng 4: giống hệt hàng 2, nên ra hai văn bản như nhau.',
    ]))
  it('no rows, nothing at all', () => {
    expect(messages(ofRows([['Tên']]))[0]).toContain('error data/no-rows')
    expect(messages(ofRows([]))[0]).toContain('error data/no-header')
  })
  it('a formula that was never worked out', () => {
    const rows = `${textRows([['Tên', 'Số']])}<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><f>1+1</f></c></row>`
    expect(messages(read(makeWorkbook({ sheets: [{ name: 'Xã', rows }] })))).toEqual([
      'error data/not-computed: Trang tính “Xã”, ô B2: công thức chưa được tính, nên ô chưa có giá trị.',
    ])
  })
})

it('formulas that were drawn down over blank rows make no rows', () => {
  const rows = `${textRows([
    ['Tên', 'Số'],
    ['A', '5'],
  ])}<row r="3"><c r="B3" t="e"><f>NA()</f><v>#N/A</v></c></row>`
  const { value, diagnostics } = read(makeWorkbook({ sheets: [{ name: 'Xã', rows }] }))
  expect([value?.rows.length, value?.refused.length, diagnostics.length]).toEqual([1, 0, 0])
})

it('a table may begin in any column, and a cell may hold TABs and line ends', () => {
  const { value } = ofRows([
    ['', 'Tên', 'Nơi'],
    ['', 'A&#9;B', 'x &#10; &#10; y'],
  ])
  expect(value?.columns).toEqual(['ten', 'noi'])
  expect([...value!.rows[0]!.values.values()].map(({ text }) => text)).toEqual(['A B', 'x y'])
})

it('a table of one column may be joined over two', () => {
  const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'
  expect(ofRows([['Tên'], ['A']], after).value?.rows).toHaveLength(1)
})
