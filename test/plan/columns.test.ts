import { describe, expect, it } from 'vitest'
import { contentOf, findings, hints, marked, messages, planOfTable, planWith, tableOf } from './reading.ts'

const header = (text: string): string[][] =>
  tableOf(text).header.map(row =>
    row.map(({ runs, columnSpan, rowSpan }) => `${marked(runs)} ${columnSpan}×${rowSpan}`),
  )

describe('columns', () => {
  it('stand in the order of the spec, with what their keys tell', () => {
    const table = tableOf(
      planOfTable(
        'cot:\n  tt: TT\n  nhiem_vu: Nhiệm vụ\n  chi_tieu: Chỉ tiêu\n  chu_tri: Chủ trì\n  phoi_hop: Phối hợp\n  thoi_gian: Thời gian\n  san_pham: Sản phẩm\n  kinh_phi: Kinh phí\n  constructor: Khác\nhang: một',
      ),
    )
    expect(table.columns.map(({ key, role }) => [key, role])).toEqual([
      ['tt', 'order'],
      ['nhiem_vu', 'task'],
      ['chi_tieu', 'target'],
      ['chu_tri', 'lead'],
      ['phoi_hop', 'cooperation'],
      ['thoi_gian', 'deadline'],
      ['san_pham', 'deliverable'],
      ['kinh_phi', 'funding'],
      ['constructor', undefined],
    ])
  })

  it('have a width and an alignment', () => {
    const table = tableOf(
      planOfTable(
        'cot:\n  a: { ten: A, do_rong: 12%, canh: trai }\n  b:\n    ten: B\n    do_rong: 2,4 cm\n    canh: giua\n  c: { ten: C, do_rong: 3cm, canh: phai }\n  d: { ten: D, do_rong: , canh: }\nhang: một',
      ),
    )
    expect(table.columns.map(({ width, align }) => [width, align])).toEqual([
      [{ percent: 12 }, 'left'],
      [{ cm: 2.4 }, 'center'],
      [{ cm: 3 }, 'right'],
      [undefined, undefined],
    ])
  })

  it('are told when width or alignment is none', () => {
    expect(findings(planOfTable('cot:\n  a:\n    ten: A\n    do_rong: rộng\nhang: một'))).toEqual([
      'spec/bad-value 15:22 “rộng”',
    ])
    expect(findings(planOfTable('cot:\n  a:\n    ten: A\n    do_rong: 0%\nhang: một'))).toEqual([
      'spec/bad-value 15:22 “0%”',
    ])
    expect(findings(planOfTable('cot:\n  a:\n    ten: A\n    canh: trái\nhang: một'))).toEqual([
      'spec/unknown-choice 15:19 “trái”',
    ])
    expect(hints(planOfTable('cot:\n  a:\n    ten: A\n    canh: trái\nhang: một'))).toEqual([
      'Có phải ý là `trai`?',
    ])
  })

  it('below columns give a header of two rows', () => {
    const text = planOfTable(
      'cot:\n  tt: TT\n  kh:\n    ten: Năm {{nam}}\n    cot: { luong: Lượng, gia: Giá trị }\n  ghi: Ghi chú\nhang: |\n  1 | 2 | 3 | x',
    )
    expect(header(text)).toEqual([
      ['TT 1×2', 'Năm 2026 2×1', 'Ghi chú 1×2'],
      ['Lượng 1×1', 'Giá trị 1×1'],
    ])
    expect(tableOf(text).columns.map(({ key }) => key)).toEqual(['tt', 'luong', 'gia', 'ghi'])
  })

  it('may go three levels deep', () => {
    const text = planOfTable(
      'cot:\n  a:\n    ten: A\n    cot:\n      b: { ten: B, cot: { c: C, d: D } }\n      e: E\n  g: G\nhang: một',
    )
    expect(header(text)).toEqual([
      ['A 3×1', 'G 1×3'],
      ['B 2×1', 'E 1×2'],
      ['C 1×1', 'D 1×1'],
    ])
  })

  it('keep the lines and the emphasis of their titles', () => {
    const text = planOfTable('cot:\n  a: |\n    Một\n    (**triệu** đồng)\nhang: một')
    expect(header(text)).toEqual([['Một\n(**triệu** đồng) 1×1']])
    expect(tableOf(text).columns[0]!.title).toBe('Một (triệu đồng)')
  })

  it('are told when a key is used twice, also in different groups', () => {
    const text = planOfTable(
      'cot:\n  a: { ten: A, cot: { x: X, y: Y } }\n  b: { ten: B, cot: { x: X } }\nhang: một',
    )
    expect(findings(text)).toEqual(['table/second-column-key 14:31 “x”'])
  })

  it('are told when a key is one of the row’s own', () => {
    expect(findings(planOfTable('cot: { a: A, nhom: Nhóm }\nhang: một'))).toEqual([
      'table/reserved-column-key 12:22 “nhom”',
    ])
  })

  it('are told when width or alignment is given to a group of columns', () => {
    const text = planOfTable(
      'cot:\n  a:\n    ten: A\n    do_rong: 12%\n    canh: phai\n    cot: { b: B }\nhang: một',
    )
    expect(findings(text)).toEqual([
      'table/group-of-columns 15:13 “do_rong”',
      'table/group-of-columns 16:13 “canh”',
    ])
  })

  it('are told when there are none', () => {
    expect(findings(planOfTable('cot: {}\nhang: một'))).toEqual(['table/no-columns 12:14 “{}”'])
    expect(findings(planOfTable('hang: x'))[0]).toMatch(/^table\/no-columns 12:9/)
  })

  it('are those of the table before, with its wording, when a table has none', () => {
    const [first, second, third] = contentOf(
      planWith(
        '- bang:\n    cot: { a: A, b: B }\n    hang: một | hai\n- de_muc: Giữa\n- bang:\n    hang: ba | bốn\n- bang:\n    moi_hang: "{{a}}: {{b}}"\n    hang: năm | sáu',
      ),
    ).filter(item => item.kind !== 'heading')
    expect(first?.kind === 'table' && second?.kind === 'table' && second.columns).toEqual(
      first?.kind === 'table' && first.columns,
    )
    expect(third?.kind === 'sentences' && third.rows[0]!.lines[0]!.plain.text).toBe('năm: sáu')
    const worded = contentOf(
      planWith(
        '- bang:\n    cot: { a: A, b: B }\n    moi_hang: "{{a}}"\n    hang: một\n- bang:\n    hang: ba\n- bang:\n    moi_hang:\n    hang: bốn',
      ),
    )
    expect(worded.map(({ kind }) => kind)).toEqual(['sentences', 'sentences', 'table'])
  })

  it('of the plan are not those of its appendix', () => {
    const text = `${planOfTable('cot: { a: A }\nhang: x')}phu_luc:\n  - ten: A\n    noi_dung:\n      - bang:\n          hang: x\n`
    expect(findings(text)[0]).toMatch(/^table\/no-columns 18:11/)
  })
})

describe('a column with lap', () => {
  const cot = `cot:
  tt: TT
  nam:
    ten: Năm {{lap}}
    lap: 2026 - 2028
    cot:
      kh: Kế hoạch {{lap}}
      th: Thực hiện
  quy: { ten: "Trong {{lap}} năm {{nam}}", lap: [Quý I, Quý II] }
`

  const text = planOfTable(
    `${cot}hang:\n  - th_2027: 5\n    quy_quy_i: 6\n  - 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9`,
  )

  it('stands once for each year of a span or each item of a list, with those below it', () => {
    expect(header(text)).toEqual([
      [
        'TT 1×2',
        'Năm 2026 2×1',
        'Năm 2027 2×1',
        'Năm 2028 2×1',
        'Trong Quý I năm 2026 1×2',
        'Trong Quý II năm 2026 1×2',
      ],
      [
        'Kế hoạch 2026 1×1',
        'Thực hiện 1×1',
        'Kế hoạch 2027 1×1',
        'Thực hiện 1×1',
        'Kế hoạch 2028 1×1',
        'Thực hiện 1×1',
      ],
    ])
    const { columns, rows } = tableOf(text)
    expect(columns.map(({ key }) => key)).toEqual([
      'tt',
      'kh_2026',
      'th_2026',
      'kh_2027',
      'th_2027',
      'kh_2028',
      'th_2028',
      'quy_quy_i',
      'quy_quy_ii',
    ])
    expect(rows[0]!.cells.map(({ lines }) => lines[0]?.plain.text ?? '')).toEqual([
      '1',
      '',
      '',
      '',
      '5',
      '',
      '',
      '6',
      '',
    ])
  })

  it('is named with its year, and a key that it has not is told', () => {
    const wrong = text.replace('th_2027', 'th_2029')
    expect(findings(wrong)).toEqual([expect.stringMatching(/^table\/unknown-column \d+:\d+ “th_2029”$/)])
    const open = text.replace('th_2027: 5', 'th_2027: "[^x"')
    expect(messages(open)[0]).toMatch(/^Kế hoạch, dòng 1, cột Thực hiện \(Năm 2027\): /)
  })

  it('is told when it is no span and no list, and {{lap}} is a value nowhere else', () => {
    const told = (lap: string) => findings(planOfTable(`cot:\n  a:\n    ten: A\n    lap: ${lap}\nhang: x`))
    expect(told('hai năm')).toEqual(['spec/bad-value 15:18 “hai năm”'])
    expect(told('2028 - 2026')).toEqual(['spec/bad-value 15:18 “2028 - 2026”'])
    expect(told('')).toEqual([])
    expect(findings(planOfTable('cot: { a: "{{lap}}" }\nhang: x'))).toEqual([
      expect.stringMatching(/^text\/unknown-value /),
    ])
    expect(findings(planOfTable('cot:\n  a:\n    ten: A\n    lap: [x, x]\nhang: 1 | 2'))).toEqual([
      expect.stringMatching(/^table\/second-column-key /),
    ])
  })
})

describe('so_cot', () => {
  const numbers = (value: string) =>
    tableOf(planOfTable(`cot: { a: A, b: B, c: C, d: D }\nso_cot: ${value}\nhang: một`)).columnNumbers

  it('numbers all columns, or some as typed, or none', () => {
    expect(numbers('co')).toEqual(['1', '2', '3', '4'])
    expect(numbers('[A, B, 1, (2)]')).toEqual(['A', 'B', '1', '(2)'])
    expect(numbers('khong')).toEqual([])
    expect(numbers('')).toEqual([])
  })

  it('with fewer labels than columns stand under the last ones', () => {
    expect(numbers('[1, 2]')).toEqual(['', '', '1', '2'])
  })

  it('keeps the place of a blank one, behind the last comma too', () => {
    expect(numbers('[A, "", 1, 2]')).toEqual(['A', '', '1', '2'])
    expect(numbers('[A, B, 1, ]')).toEqual(['A', 'B', '1', ''])
    expect(numbers('\n  - A\n  -\n  - 1\n  - 2')).toEqual(['A', '', '1', '2'])
  })

  it('is told when several columns are left without a number', () => {
    const told = (value: string) =>
      findings(planOfTable(`cot: { a: A, b: B, c: C, d: D }\nso_cot: ${value}\nhang: một`))
    expect(told('[1, 2]')).toEqual(['table/few-column-numbers 13:17 “[1, 2]”'])
    expect(told('[1, 2, 3]')).toEqual([])
    expect(told('[A, B, 1, ]')).toEqual([])
  })

  it('is told when it has more labels than columns, or is something else', () => {
    const told = (value: string) => findings(planOfTable(`cot: { a: A }\nso_cot: ${value}\nhang: một`))
    expect(told('[1, 2]')).toEqual(['table/too-many-column-numbers 13:21 “2”'])
    expect(told('3')).toEqual(['spec/bad-value 13:17 “3”'])
  })
})
