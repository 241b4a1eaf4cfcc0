import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isWorkbookRefusal, readWorkbook } from '../../src/workbook/read-workbook.ts'
import type { SheetRows } from '../../src/workbook/sheet.ts'
import { type MadeSheet, type MadeWorkbook, makeWorkbook, textRows } from './make-workbook.ts'

function read(bytes: Uint8Array, sheet?: string): SheetRows {
  const rows = readWorkbook(bytes, sheet)
  if (isWorkbookRefusal(rows)) throw new Error(rows.message)
  return rows
}
const refused = (bytes: Uint8Array, sheet?: string): string => {
  const rows = readWorkbook(bytes, sheet)
  return isWorkbookRefusal(rows) ? rows.message : 'read'
}
const one = (rows: string, more: Omit<MadeWorkbook, 'sheets'> & { after?: string } = {}): SheetRows => {
  const { after, ...book } = more
  return read(makeWorkbook({ ...book, sheets: [{ name: 'Sheet1', rows, ...(after ? { after } : {}) }] }))
}

describe('a workbook that LibreOffice has saved', () => {
  const bytes = readFileSync(new URL('saved-by-libreoffice.xlsx', import.meta.url))
  const sheet = read(bytes)

  it('has its cells as they are shown, days day first', () => {
    expect(sheet.name).toBe('Danh sách xã')
    expect(sheet.rows.slice(2, 5)).toEqual([
      ['Cụm', 'Tên', 'Số', 'Ngày', 'Tỷ lệ', 'Số hộ', 'Số người'],
      ['Cụm 1', 'Cẩm Nhượng', '5', '05/01/2026', '98,5%', '1.250', '5000'],
      ['Cụm 1', 'Yên Hòa\n(mới)', '12', '07/02/2026', '0,3', '1', 'Xã Yên Hòa\n(mới)'],
    ])
  })

  it('says what is a title, hidden, wrong, and which sheets there are', () => {
    expect([...sheet.titleRows]).toEqual([0])
    expect(sheet.hiddenRows).toEqual([5])
    expect(sheet.faults).toEqual([{ row: 6, column: 2, shown: '#N/A' }])
    expect(sheet.sheets).toEqual([
      { name: 'Danh sách xã', isHidden: false, isBlank: false },
      { name: 'Ghi chú', isHidden: false, isBlank: false },
      { name: 'Trống', isHidden: false, isBlank: true },
    ])
  })
})

describe('texts of a workbook', () => {
  const texts = [
    '<si><t>Xã A</t></si>',
    '<si><r><rPr><b/></rPr><t>Ủy ban </t></r><r><t xml:space="preserve"> nhân dân</t></r><phoneticPr fontId="1"/></si>',
    '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
    '<si><t xml:space="preserve">  A_x000D_B &amp; &lt;C&gt;  </t></si>',
  ]
  it.each([
    ['shared', '<c r="A1" t="s"><v>0</v></c>', 'Xã A'],
    ['of several looks', '<c r="A1" t="s"><v>1</v></c>', 'Ủy ban  nhân dân'],
    ['with how they are read out', '<c r="A1" t="s"><v>2</v></c>', '漢字'],
    ['with codes, entities and blanks', '<c r="A1" t="s"><v>3</v></c>', '  A\rB & <C>  '],
    ['in the cell', '<c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><t>B</t></r></is></c>', 'Xã B'],
    ['of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Xã x</v></c>', 'Xã x'],
    ['that look like numbers', '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', '007'],
    ['of no list', '<c r="A1" t="s"><v>99</v></c><c r="B1" t="s"><v>0</v></c>', ''],
  ])('%s', (_, cells, text) => expect(one(`<row r="1">${cells}</row>`, { texts }).rows[0]?.[0]).toBe(text))

  it('are the same with a prefix, and without names of cells', () => {
    const rows = '<row><c t="s"><v>0</v></c><c><v>5</v></c></row><row><c t="s"><v>1</v></c></row>'
    expect(one(rows, { texts, prefix: 'x:' }).rows).toEqual([['Xã A', '5'], ['Ủy ban  nhân dân']])
  })
})

describe('values of a workbook', () => {
  const cell = (xml: string, more: Omit<MadeWorkbook, 'sheets'> = {}) =>
    one(`<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c>${xml}</row>`, more)
  it.each([
    ['a number without a format', '<c r="B1"><v>0.30000000000000004</v></c>', '0,3'],
    ['a long number', '<c r="B1"><v>42201012345</v></c>', '42201012345'],
    ['a day by a built-in format', '<c r="B1" s="1"><v>46027</v></c>', '05/01/2026'],
    ['a day by a format of its own, month first', '<c r="B1" s="2"><v>46027</v></c>', '05/01/2026'],
    ['a day in words', '<c r="B1" s="3"><v>46027</v></c>', '05/01/2026'],
    ['a month', '<c r="B1" s="4"><v>46027</v></c>', '01/2026'],
    ['a share', '<c r="B1" s="5"><v>0.985</v></c>', '98,5%'],
    ['thousands', '<c r="B1" s="6"><v>1250000</v></c>', '1.250.000 đ'],
    ['a number with zeros before it', '<c r="B1" s="7"><v>7</v></c>', '007'],
    ['a formula by its kept value', '<c r="B1"><f>A1*2</f><v>10</v></c>', '10'],
    ['yes', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c r="B1" t="b"><v>0</v></c>', 'FALSE'],
    ['a day of a strict file', '<c r="B1" t="d"><v>2026-01-05T00:00:00</v></c>', '05/01/2026'],
    ['a day and an hour', '<c r="B1" s="1"><v>46027</v></c>', '05/01/2026'],
  ])('%s', (_, xml, text) => {
    const book = {
      looks: [14, 164, 165, 17, 166, 167, 168],
      formats: [
        'm/d/yy;@',
        '[$-42A]dd&quot; tháng &quot;mm&quot; năm &quot;yyyy',
        '0.0%',
        '#,##0\\ &quot;đ&quot;',
        '000',
      ],
    }
    expect(cell(xml, book).rows[0]![1]).toBe(text)
  })

  it('days are counted from 1904 where the workbook says so', () =>
    expect(cell('<c r="B1" s="1"><v>44565</v></c>', { looks: [14], from1904: true }).rows[0]![1]).toBe(
      '05/01/2026',
    ))

  it('faults and formulas that were never worked out are no values', () =>
    expect(
      cell(
        '<c r="B1" t="e"><f>NA()</f><v>#N/A</v></c><c r="C1"><f>A1</f></c><c r="D1" t="str"><f>""</f></c>',
      ),
    ).toMatchObject({
      rows: [['x']],
      faults: [
        { row: 0, column: 1, shown: '#N/A' },
        { row: 0, column: 2 },
      ],
    }))
})

describe('the rows of a sheet', () => {
  it('keep their numbers, whatever lies between them; formatted cells hold nothing', () =>
    expect(
      one(
        '<row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="A5" s="1"/></row><row r="7"><c r="A7"><v>2</v></c></row>',
      ).rows,
    ).toEqual([undefined, ['', '', '1'], undefined, undefined, undefined, undefined, ['2']]))

  it('share what is joined over them; rows that hold nothing else stay blank; over columns the first has it', () => {
    const rows = textRows([['Cụm', 'Xã', 'Số'], ['C1', 'A', '1'], ['', 'B', '2'], [], ['', 'D', '']])
    const after = '<mergeCells count="2"><mergeCell ref="A2:A5"/><mergeCell ref="B5:C5"/></mergeCells>'
    expect(one(rows, { after }).rows).toEqual([
      ['Cụm', 'Xã', 'Số'],
      ['C1', 'A', '1'],
      ['C1', 'B', '2'],
      undefined,
      ['C1', 'D'],
    ])
  })
})

describe('which sheet is read', () => {
  const sheet = (name: string, state?: string): MadeSheet => ({
    name,
    rows: textRows([[name]]),
    ...(state ? { state } : {}),
  })
  const book = makeWorkbook({ sheets: [sheet('Ẩn', 'veryHidden'), sheet('Xã'), sheet('2026')] })
  it.each([
    [undefined, 'Xã'],
    ['1', 'Ẩn'],
    ['2', 'Xã'],
    ['xa\u0303', 'Xã'],
    ['2026', '2026'],
  ])('%s', (asked, name) => expect(read(book, asked).name).toBe(name))

  it('a sheet that is not there is told with those that are', () => {
    const read = readWorkbook(book, 'Huyện')
    expect(read).toEqual({
      message: 'không có trang tính `Huyện`',
      hint: 'Ghi tên hay số thứ tự của một trang tính: 1. Ẩn; 2. Xã; 3. 2026.',
    })
  })
})

describe('what is no workbook is refused', () => {
  const good = makeWorkbook({ sheets: [{ name: 'S', rows: textRows([['A']]) }] })
  const part = 'xl/worksheets/sheet1.xml'
  const withPart = (name: string, xml: string | undefined) =>
    makeWorkbook({ sheets: [{ name: 'S', rows: '' }], parts: { [name]: xml } })

  it('the good one is read', () => expect(refused(good)).toBe('read'))
  it.each<[string, Uint8Array, RegExp]>([
    ['cut short', good.subarray(0, good.length - 30), /hỏng: bị cắt cụt/],
    [
      'a part that is gone',
      withPart(part, undefined),
      /hỏng: không đọc được phần xl\/worksheets\/sheet1\.xml/,
    ],
    ['a part that is no XML', withPart(part, '<worksheet><sheetData>'), /hỏng: không đọc được phần/],
    ['a DOCTYPE', withPart(part, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), /DOCTYPE/],
    ['no sheet', makeWorkbook({ sheets: [] }), /không có trang tính nào/],
    ['no workbook', withPart('xl/workbook.xml', undefined), /không đọc được phần xl\/workbook\.xml/],
    ['binary', withPart('_rels/.rels', strFromRels('xl/workbook.bin')), /kiểu nhị phân \(\.xlsb\)/],
    ['cells beyond all measure', withPart(part, farSheet()), /quá lớn/],
    ['a bomb', zipSync({ ...unzipSync(good), [part]: strToU8(' '.repeat(41_000_000)) }), /bom nén/],
  ])('%s', (_, bytes, message) => expect(refused(bytes)).toMatch(message))
})

function strFromRels(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`
}

/** 200 rows, and one cell far to the right. */
function farSheet(): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row>${Array.from(
    { length: 200 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
  ).join('')}</sheetData></worksheet>`
}
