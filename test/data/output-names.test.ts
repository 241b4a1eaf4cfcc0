import { describe, expect, it } from 'vitest'
import { outputNames } from '../../src/data/output-names.ts'
import { readData } from '../../src/data/read-data.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import fc from '../helpers/fast-check.ts'
import { shown } from '../helpers/render.ts'
import { toldAt } from '../plan/reading.ts'

function named(
  csv: string,
  pattern?: string,
  format: 'docx' | 'html' = 'docx',
  frame = 'tinh/khung-2026.yaml',
) {
  const { value, diagnostics } = readData('xa.csv', csv)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return outputNames(value, pattern, format, frame)
}
const names = (...args: Parameters<typeof named>): string[] => {
  const { value, diagnostics } = named(...args)
  const wrong = [...diagnostics, ...(value ?? []).filter(name => typeof name !== 'string')]
  if (wrong.length > 0) throw new Error(wrong.map(shown).join('\n'))
  return value!.filter(name => typeof name === 'string')
}
const found = (csv: string, pattern?: string): Diagnostic[] => {
  const { value, diagnostics } = named(csv, pattern)
  const wrong = [...diagnostics, ...(value ?? []).filter(name => typeof name !== 'string')]
  expect(wrong).not.toEqual([])
  return wrong
}
const told = (csv: string, pattern?: string): string[] => found(csv, pattern).map(shown)

describe('without a pattern', () => {
  it('names are the frame’s and the name of the commune in plain letters', () => {
    expect(names('Tên;Mã số\nCẩm Nhượng;1\nĐống Đa (mới);2\n')).toEqual([
      'khung-2026-cam-nhuong.docx',
      'khung-2026-dong-da-moi.docx',
    ])
    expect(names('Tên\nHoà Bình'.normalize('NFD'), undefined, 'html', 'C:\\ke hoach\\Khung.YML')).toEqual([
      'Khung-hoa-binh.html',
    ])
    expect(names('Tên\nA', undefined, 'docx', '-')).toEqual(['a.docx'])
    expect(names('Tên\nA', undefined, 'docx', './.~khung.yaml')).toEqual(['khung-a.docx'])
  })

  it('the column `ma` comes first, and the first column is the last resort', () => {
    expect(names('Tên;Mã\nA;001\nA;002')).toEqual(['khung-2026-001.docx', 'khung-2026-002.docx'])
    expect(names('Xã;Huyện\nA/B;X\nC;X')).toEqual(['khung-2026-a-b.docx', 'khung-2026-c.docx'])
  })

  it('names that are the same in plain letters are told', () => {
    const csv = 'Tỉnh;Tên\nX;Hòa Bình\nY;Hoa Bính\n'
    expect(told(csv)).toEqual([
      '3:3 error data/same-name Dòng 3, cột `ten`: tên tệp `khung-2026-hoa-binh.docx` đã dùng cho dòng 2.',
    ])
    expect(found(csv).map(diagnostic => toldAt(csv, diagnostic))).toEqual(['data/same-name 3:3 “Hoa Bính”'])
  })

  it('a value that makes no name is told', () => {
    expect(told('Tên;Mã\nA;\nB;***\nC;1')).toEqual([
      '2:3 error data/bad-name Dòng 2, cột `ma`: ô còn trống, nên không đặt được tên tệp.',
      '3:3 error data/bad-name Dòng 3, cột `ma`: `***` không có chữ hay số nào để đặt tên tệp.',
    ])
  })
})

describe('a pattern', () => {
  const csv = 'Mã;Tên;Huyện\n1;Cẩm Nhượng;Cẩm Xuyên\n2;Đống Đa;Hà Nội\n'

  it('keeps the letters of the values, and `/` makes folders', () => {
    expect(names(csv, '{{xa.huyen}}/Kế hoạch {{ xa.ten }} ({{xa.ma}})')).toEqual([
      'Cẩm Xuyên/Kế hoạch Cẩm Nhượng (1).docx',
      'Hà Nội/Kế hoạch Đống Đa (2).docx',
    ])
    expect(names(csv.normalize('NFD'), 'kế hoạch/{{xa.ten}}'.normalize('NFD'))).toEqual([
      'kế hoạch/Cẩm Nhượng.docx',
      'kế hoạch/Đống Đa.docx',
    ])
  })

  it('gets the format’s ending unless it has it', () => {
    expect(names(csv, '{{xa.ma}}.docx')).toEqual(['1.docx', '2.docx'])
    expect(names(csv, '{{xa.ma}}.DOCX')).toEqual(['1.DOCX', '2.DOCX'])
    expect(names(csv, '{{xa.ma}}.docx', 'html')).toEqual(['1.docx.html', '2.docx.html'])
  })

  it('does not look into the values for names', () => {
    expect(names('Tên;Mã\n{{xa.ma}};1', '{{xa.ten}}')).toEqual(['{{xa.ma}}.docx'])
  })

  it.each([
    [
      '{{xa.tem}}',
      '1:1 error data/unknown-column Mẫu tên tệp dùng {{xa.tem}}, nhưng tệp dữ liệu không có cột này.',
    ],
    [
      'a-{{nam}}',
      '1:3 error data/unknown-column Mẫu tên tệp dùng {{nam}}, nhưng tệp dữ liệu không có cột này.',
    ],
    ['{{xa.ten', '1:1 error data/open-value Mẫu tên tệp có `{{` mà không có tên cột và `}}`.'],
    [' ', '1:1 error data/bad-name Mẫu tên tệp còn trống.'],
    [
      '/tmp/{{xa.ten}}',
      '1:1 error data/bad-name Mẫu tên tệp phải là tên bên trong thư mục kết quả, không bắt đầu từ gốc ổ đĩa.',
    ],
    [
      '{{xa.huyen}}//{{xa.ten}}',
      '1:1 error data/bad-name Mẫu tên tệp có hai dấu `/` liền nhau, hoặc kết thúc bằng `/`.',
    ],
    ['{{xa.ten}}/', '1:1 error data/bad-name Mẫu tên tệp có hai dấu `/` liền nhau, hoặc kết thúc bằng `/`.'],
    ['../{{xa.ten}}', '1:1 error data/bad-name Mẫu tên tệp: tên `..` không phải là tên tệp.'],
    ['a\\{{xa.ten}}', '1:2 error data/bad-name Mẫu tên tệp: tên tệp không được có `\\`.'],
    [
      '{{xa.ten}}./x-{{xa.ma}}',
      '1:1 error data/bad-name Mẫu tên tệp: tên `{{xa.ten}}.` kết thúc bằng dấu chấm hoặc dấu cách, Windows không nhận.',
    ],
    [
      'con/{{xa.ten}}',
      '1:1 error data/bad-name Mẫu tên tệp: tên `con` là của một thiết bị trong Windows, không đặt cho tệp được.',
    ],
    [
      '-{{xa.ten}}',
      '1:1 error data/bad-name Mẫu tên tệp: tên bắt đầu bằng `-`: chương trình khác hiểu đó là một tùy chọn.',
    ],
    [
      'x/~{{xa.ten}}',
      '1:3 error data/bad-name Mẫu tên tệp: tên bắt đầu bằng `~`: chương trình khác hiểu đó là thư mục riêng hoặc tệp tạm.',
    ],
    ['.{{xa.ten}}', '1:1 error data/bad-name Mẫu tên tệp: tên bắt đầu bằng `.`: đó là tệp ẩn.'],
    ['\u202e{{xa.ten}}', '1:1 error data/bad-name Mẫu tên tệp: tên tệp có ký tự không in được.'],
    ['ke-hoach', '1:1 error data/same-name Mẫu tên tệp: tên tệp `ke-hoach.docx` đã dùng cho dòng 2.'],
  ])('`%s` is refused once, at its place', (pattern, message) => {
    expect(told(csv, pattern)).toEqual([message])
    expect(found(csv, pattern)[0]!.file).toBe('mẫu tên tệp')
  })

  it('that nearly names a column says which', () => {
    expect(found(csv, '{{xa.tem}}')[0]!.hint).toBe('Có phải ý là {{xa.ten}}?')
    expect(found(csv, '{{Huyện}}')[0]!.hint).toBe('Có phải ý là {{xa.huyen}}?')
    expect(found(csv, '{{xa.dan_so}}')[0]!.hint).toBe('Dùng một trong: {{xa.ma}}, {{xa.ten}}, {{xa.huyen}}.')
  })
})

describe('a value in a name', () => {
  it.each([...'\\/:*?"<>|'])('may not hold %s', sign => {
    const cell = `"A${sign === '"' ? '""' : sign}B"`
    expect(told(`Mã;Tên\n1;${cell}\n`, '{{xa.ten}}')).toEqual([
      `2:4 error data/bad-name Dòng 2, cột \`ten\`: tên tệp không được có \`${sign}\`.`,
    ])
  })

  it.each(['CON', 'prn', 'Aux.cũ', 'NUL', 'com1', 'LPT9.a', 'COM¹'])('may not make %s', name => {
    expect(told(`Tên\n${name}\n`, '{{xa.ten}}')).toEqual([
      expect.stringContaining('là của một thiết bị trong Windows'),
    ])
    expect(names(`Tên\n${name}\n`, 'xã {{xa.ten}}')).toEqual([`xã ${name}.docx`])
  })

  it.each([
    ['-rf', '`-`: chương trình khác hiểu đó là một tùy chọn.'],
    ['~', '`~`: chương trình khác hiểu đó là thư mục riêng hoặc tệp tạm.'],
    ['~$xa', '`~`: chương trình khác hiểu đó là thư mục riêng hoặc tệp tạm.'],
    ['.x', '`.`: đó là tệp ẩn.'],
    ['.bashrc', '`.`: đó là tệp ẩn.'],
  ])('may not begin a name like %s', (cell, why) => {
    for (const pattern of ['{{xa.ten}}', '{{xa.ten}}/x', 'x/{{xa.ten}}'])
      expect(told(`Mã;Tên\n1;A\n2;${cell}\n`, pattern)[0]).toBe(
        `3:3 error data/bad-name Dòng 3, cột \`ten\`: tên bắt đầu bằng ${why}`,
      )
    expect(names(`Tên\n${cell}\n`, 'xã {{xa.ten}}')).toEqual([`xã ${cell}.docx`])
  })

  it('may begin like the name of a device', () => {
    expect(names('Tên\nCon Cuông\nCOM10\nAuxi', '{{xa.ten}}')).toEqual([
      'Con Cuông.docx',
      'COM10.docx',
      'Auxi.docx',
    ])
  })

  it('may not be blank, nor end a folder in a dot', () => {
    expect(told('Tỉnh;Tên\n;A\nB.;C\n..;D\nE.;', '{{xa.tinh}}/{{xa.ten}}')).toEqual([
      '2:1 error data/bad-name Dòng 2, cột `tinh`: ô còn trống, nên không đặt được tên tệp.',
      '3:1 error data/bad-name Dòng 3, cột `tinh`: tên `B.` kết thúc bằng dấu chấm hoặc dấu cách, Windows không nhận.',
      '4:1 error data/bad-name Dòng 4, cột `tinh`: tên `..` không phải là tên tệp.',
      '5:1 error data/bad-name Dòng 5, cột `tinh`: tên `E.` kết thúc bằng dấu chấm hoặc dấu cách, Windows không nhận.',
    ])
  })

  it('may not make a name of more than 150 characters, or of more bytes than a disk takes', () => {
    const csv = (length: number, letter = 'a') => `Tên\n${letter.repeat(length)}\n`
    expect(names(csv(145), '{{xa.ten}}')[0]).toHaveLength(150)
    expect(told(csv(146), '{{xa.ten}}')).toEqual([
      '2:1 error data/bad-name Dòng 2, cột `ten`: tên tệp dài 151 ký tự, quá dài (nhiều nhất 150).',
    ])
    expect(told(csv(100, 'ế'), '{{xa.ten}}')).toEqual([
      '2:1 error data/bad-name Dòng 2, cột `ten`: tên tệp dài 105 ký tự, quá dài vì nhiều chữ có dấu.',
    ])
  })

  it('is the same in other case, and in letters in parts', () => {
    const csv = `Tên;Mã\nHà Đông;1\nHÀ ĐÔNG;2\n${'Hà Đông'.normalize('NFD')};3\nHa Dong;4\n`
    expect(told(csv, '{{xa.ten}}')).toEqual([
      '3:1 error data/same-name Dòng 3, cột `ten`: tên tệp `HÀ ĐÔNG.docx` đã dùng cho dòng 2.',
      '4:1 error data/same-name Dòng 4, cột `ten`: tên tệp `Hà Đông.docx` đã dùng cho dòng 2.',
    ])
  })
})

it('any names that are given stay in their folder and are different', () => {
  const bits = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'A', 'ế', '1', '😀') },
    { weight: 1, arbitrary: fc.constantFrom('.', '..', ' ', '-', 'con', 'nul', ':', '/', '\\') },
  )
  const cell = fc.array(bits, { maxLength: 4 }).map(parts => parts.join(''))
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
  let given = 0
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(undefined, '{{xa.ten}}', '{{xa.huyen}}/{{xa.ten}}', '{{xa.huyen}}{{xa.ten}}'),
      (cells, pattern) => {
        const csv = `Tên;Huyện;x\n${cells.map(row => `${row.join(';')};-`).join('\n')}`
        const { value, diagnostics } = named(csv, pattern)
        if (value === undefined) {
          expect(diagnostics.length).toBeGreaterThan(0)
          return
        }
        given++
        expect(value).toHaveLength(cells.length)
        const names = value.filter(name => typeof name === 'string')
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
        for (const name of names)
          for (const part of name.split('/')) {
            expect(part).toMatch(/^[^\\:]*[^\\:. ]$/u)
            expect(part).not.toMatch(/^(con|nul) *(\.|$)/i)
          }
      },
    ),
    { numRuns: 500 },
  )
  expect(given).toBeGreaterThan(10)
})
