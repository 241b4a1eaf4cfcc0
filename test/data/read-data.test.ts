import { describe, expect, it } from 'vitest'
import { type DataTable, readData } from '../../src/data/read-data.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { Source } from '../../src/diagnostics/source.ts'
import fc from '../helpers/fast-check.ts'
import { shown } from '../helpers/render.ts'
import { toldAt } from '../plan/reading.ts'

const read = (text: string): DataTable => {
  const { value, diagnostics } = readData('xa.csv', text)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}
const values = (text: string): Record<string, string>[] =>
  read(text).rows.map(row => Object.fromEntries([...row.values].map(([key, { text }]) => [key, text])))
const found = (text: string): Diagnostic[] => readData('xa.csv', text).diagnostics
const told = (text: string): string[] => found(text).map(shown)
const places = (text: string): string[] => found(text).map(diagnostic => toldAt(text, diagnostic))

describe('a table', () => {
  it('has keys that a clerk’s titles make, and values without blanks around them', () => {
    const text = '\uFEFFTên;Chủ tịch; so_ho ;Địa chỉ (mới)\r\n Cẩm Nhượng ;"Nguyễn Văn ""A""";1.200;\r\n'
    expect(read(text).columns).toEqual(['ten', 'chu_tich', 'so_ho', 'dia_chi_moi'])
    expect(values(text)).toEqual([
      { ten: 'Cẩm Nhượng', chu_tich: 'Nguyễn Văn "A"', so_ho: '1.200', dia_chi_moi: '' },
    ])
  })

  it('is the same when its letters are in parts', () => {
    const text = 'Tên;Đơn vị\nHoà Bình;đội Đống Đa\n'
    expect(values(text.normalize('NFD'))).toEqual(values(text))
    expect(values(text)).toEqual([{ ten: 'Hoà Bình', don_vi: 'đội Đống Đa' }])
  })

  it('has no blank rows and no columns without title and values', () => {
    expect(values('\n;;\nTên;;Mã;;\nA;;1;;\n;;;;\nB; ;2\n;;\n\n')).toEqual([
      { ten: 'A', ma: '1' },
      { ten: 'B', ma: '2' },
    ])
  })

  it('has blank values where a row has fewer cells, at the end of the row', () => {
    const [row] = read('Tên;Mã;Tỉnh\nA\n').rows
    expect([...row!.values.values()].map(({ text }) => text)).toEqual(['A', '', ''])
    expect(row!.values.get('tinh')!.location()).toEqual({ file: 'xa.csv', start: { line: 2, column: 2 } })
  })

  it('has values on one line, each character at its place', () => {
    const text = 'Tên;Địa chỉ\n"A";"Số ""1"" \r\n  phố\tX"\nB;y'
    const [first, second] = read(text).rows
    const address = first!.values.get('dia_chi')!
    expect(address.text).toBe('Số "1" phố X')
    const mark = (word: string) => {
      const at = address.text.indexOf(word)
      return toldAt(
        text,
        address.diagnostic({ rule: 'x', severity: 'info', message: '' }, at, at + word.length),
      )
    }
    expect([mark('Số'), mark('1'), mark('phố'), mark('X')]).toEqual([
      'x 2:6 “Số”',
      'x 2:11 “1”',
      'x 3:3 “phố”',
      'x 3:7 “X”',
    ])
    expect([first!.line, second!.line]).toEqual([2, 4])
  })

  it('tells rows that are the same', () => {
    const text = 'Tên;Mã\nA;1\nB;1\n A;"1"\n'
    expect(told(text)).toEqual([
      '4:1 warning data/same-row Dòng 4: giống hệt dòng 2, nên ra hai văn bản như nhau.',
    ])
    expect(read(text).rows).toHaveLength(3)
  })
})

describe('a file that is no table is refused:', () => {
  it.each([
    ['nothing', '\uFEFF\r\n;;\n', '1:1 error data/no-header Tệp dữ liệu còn trống.'],
    [
      'titles alone',
      'Tên;Mã\r\n;;\r\n',
      '1:1 error data/no-rows Tệp dữ liệu chỉ có dòng tên cột, chưa có dòng nào cho đơn vị.',
    ],
    [
      'a value without title',
      'Tên;;Mã\nA;;1\nB;x;2\nC;y;3',
      '1:5 error data/column-without-name Dòng 1, cột thứ 2: chưa có tên cột, mà dòng 3 đã điền ô của cột này.',
    ],
    [
      'a title without letters',
      'Tên;***\nA;1',
      '1:5 error data/bad-column-name Dòng 1, cột thứ 2: tên cột `***` không có chữ hay số nào.',
    ],
    [
      'one key twice',
      'Tên;Mã;TEN\nA;1;B',
      '1:8 error data/same-column Dòng 1, cột TEN: cột thứ 1 (Tên) cũng mang tên `{{xa.ten}}`.',
    ],
    [
      'an open quote',
      'Tên;Mã\nA;1\n"B;2\nC;3\n',
      '3:1 error csv/unclosed-quote Dòng 3, cột Tên: dấu ngoặc kép mở ô này không có dấu đóng.',
    ],
    [
      'an open quote in the header',
      'Tên;"Mã\nA;1\n',
      '1:5 error csv/unclosed-quote Dòng 1, cột thứ 2: dấu ngoặc kép mở ô này không có dấu đóng.',
    ],
    [
      'words behind a quote in the header',
      '"Tên" cũ;Mã\nA;1\n',
      '1:7 error csv/text-after-quote Dòng 1, cột Tên: sau dấu ngoặc kép đóng ô còn chữ.',
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([message])
    expect(readData('xa.csv', text).value).toBeUndefined()
  })

  it.each([
    [
      'more cells than titles',
      'Tên,Địa chỉ\nA,"1, phố X"\nB,2, phố Y\nC,3\n',
      '3:6 error data/more-cells Dòng 3: có 3 ô, mà dòng tên cột chỉ có 2.',
    ],
    [
      'words behind a quote',
      'Tên;Mã\nA;1\n"B" cũ;2\nC;3\n',
      '3:5 error csv/text-after-quote Dòng 3, cột Tên: sau dấu ngoặc kép đóng ô còn chữ.',
    ],
    [
      'a cell of many pages',
      `Tên;Mã\nA;1\n${'a'.repeat(20_001)};2\nC;3\n`,
      '3:1 error data/long-cell Dòng 3, cột Tên: ô dài quá 20000 ký tự.',
    ],
  ])('but for a row alone: %s', (_, text, message) => {
    expect(told(text)).toEqual([message])
    const { rows, refused } = readData('xa.csv', text).value!
    expect(rows.map(({ values, line }) => `${line} ${values.get('ten')!.text}`)).toEqual(['2 A', '4 C'])
    expect(refused.map(({ line, diagnostics }) => [line, diagnostics.length])).toEqual([[3, 1]])
  })

  it('marks the words that are wrong', () => {
    expect(places('Tên;" TEN "\nA;1')).toEqual(['data/same-column 1:7 “TEN”'])
    expect(places('Tên\nA; x '.normalize('NFD'))).toEqual(['data/more-cells 2:4 “x”'])
  })
})

describe('a file in another encoding', () => {
  const decode = (...bytes: number[]) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes))
  const utf16 = [...'Tên;Mã\nA;1'].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])

  it.each([
    ['Windows-1258', decode(...[...'T\xean;M\xe3\nA;1'].map(letter => letter.charCodeAt(0))), '1:2'],
    ['UTF-16 with a BOM', decode(0xff, 0xfe, ...utf16), '1:1'],
    ['UTF-16 without', decode(...utf16), '1:2'],
    ['TCVN3 saved as UTF-8', 'Tªn;Chñ tÞch;§¬n vÞ\nCÈm Nh­îng;NguyÔn V¨n A;V¨n phßng', '1:1'],
    ['UTF-8 taken for Windows-1252', 'TÃªn;MÃ£\nHÃ²a BÃ¬nh;1', '1:2'],
  ])('%s is told once', (_, text, place) => {
    expect(told(text)).toEqual([
      `${place} error data/not-utf8 Tệp dữ liệu không được lưu bằng mã UTF-8: chữ tiếng Việt bị hỏng từ đây.`,
    ])
  })

  it('is not suspected in capitals, quotes and signs', () => {
    const text = 'TÊN;GHI CHÚ\nXÃ\u00a0A;“XÃ” ‘XÔ 5 m² °C ® ©\nPHÃN;½ xã · «ÃÂÊÔ»\n'
    expect(told(text)).toEqual([])
  })
})

it('any values come back in NFC, and their places hold them', () => {
  const bits = fc.constantFrom(
    '"',
    ';',
    '\n',
    '\t',
    ' ',
    'a',
    'ế',
    'e\u0302\u0301',
    'đ',
    '{{nam}}',
    '**',
    '\u200b',
  )
  const cell = fc.array(bits, { maxLength: 8 }).map(parts => parts.join(''))
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
  const clean = (text: string) =>
    text
      .replaceAll('\u200b', '')
      .normalize('NFC')
      .replace(/\s+/g, blanks => (/[\n\t]/.test(blanks) ? ' ' : blanks))
      .trim()
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (cells, end) => {
      const lines = cells.map((row, index) =>
        [...row, String(index)].map(text => `"${text.replaceAll('"', '""')}"`),
      )
      const text = ['\uFEFFMột;Hai;Ba', ...lines.map(line => line.join(';'))].join(end)
      const source = new Source('xa.csv', text)
      const { rows } = read(text)
      expect(rows).toHaveLength(cells.length)
      rows.forEach(({ values }, index) => {
        ;['mot', 'hai'].forEach((key, column) => {
          const value = values.get(key)!
          expect(value.text).toBe(clean(cells[index]![column]!))
          const { start, end } = value.diagnostic({ rule: 'x', severity: 'info', message: '' })
          const typed = source.text.slice(source.offset(start), source.offset(end))
          expect(clean(typed.replaceAll('""', '"'))).toBe(value.text)
        })
      })
    }),
  )
})

/** Would take minutes if its time grew with the square of the rows. */
it('a file of 100,000 rows is read', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `${index};"Xã ""${index}""";Nguyễn Văn ${index}`)
  expect(read(`Mã;Tên;Chủ tịch\n${rows.join('\n')}`).rows).toHaveLength(100_000)
})

describe('a table that nobody meant', () => {
  it('with a cell of many pages is refused at that cell, with its row and column', () => {
    const text = `ten,ghi\nAn,${'a '.repeat(12000)}\n`
    expect(found(text)).toMatchObject([
      { rule: 'data/long-cell', severity: 'error', start: { line: 2, column: 4 } },
    ])
    expect(found(text)[0]!.message).toMatch(/^Dòng 2, cột ghi: ô dài quá 20000 ký tự/)
  })

  it('with one row thousands of times is told of each, with the first', () => {
    const { value, diagnostics } = readData('xa.csv', `ten,ghi\n${'An,b\n'.repeat(5000)}`)
    expect(value!.rows).toHaveLength(5000)
    expect(diagnostics).toHaveLength(4999)
    expect(diagnostics.at(-1)!.message).toContain('giống hệt dòng 2')
  })
})
