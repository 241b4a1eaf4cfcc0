import { describe, expect, it } from 'vitest'
import { readResults, type TaskResult } from '../../src/roll/results-file.ts'
import { shown } from '../helpers/render.ts'
import { roll, told } from './roll.ts'

const read = (text: string): TaskResult[] => {
  const { value, diagnostics } = readResults('ket-qua.csv', text)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

const pairs = (text: string): string[] => read(text).map(({ id, state }) => `${id} ${state}`)

describe('the results', () => {
  it.each([
    ['semicolons', 'NV-1;đã xong\nNV-2;chưa xong\nNV-3;thường xuyên\n'],
    ['commas', 'NV-1,đã xong\nNV-2,chưa xong\nNV-3,thường xuyên'],
    ['TABs', 'NV-1\tđã xong\nNV-2\tchưa xong\nNV-3\tthường xuyên\n'],
    [
      'a BOM, CR LF, titles and further columns',
      '\uFEFFMã;Kết quả;Ghi chú\r\nNV-1;đã xong;ok\r\n\r\nNV-2;chưa xong;\r\nNV-3;thường xuyên\r\n',
    ],
    ['quotes and capitals', '"NV-1";"Đã  xong"\nNV-2 ; Chưa xong \n"NV-3";thường xuyên\n'],
    ['letters in parts', 'NV-1;đã xong\nNV-2;chưa xong\nNV-3;thường xuyên\n'.normalize('NFD')],
  ])('are read with %s', (_, text) => {
    expect(pairs(text)).toEqual(['NV-1 done', 'NV-2 open', 'NV-3 recurring'])
  })

  it('keep the place of each id', () => {
    expect(read('ma;ket qua\n  NV-1;đã xong\n')).toMatchObject([{ line: 2, column: 3 }])
  })

  it('may have notes with line ends in quotes', () => {
    expect(read('Mã;Kết quả;Ghi chú\nNV-1;đã xong;"một\n""hai"""\n "NV-2" ;chưa xong;\n')).toMatchObject([
      { id: 'NV-1', line: 2, column: 1 },
      { id: 'NV-2', line: 4, column: 3 },
    ])
  })

  it.each([
    [
      'NV-1;làm rồi\n',
      '1:6 error results/unknown-state Kết quả `làm rồi` của nhiệm vụ `NV-1` không rõ nghĩa.',
    ],
    ['NV-1\n', '1:5 error results/unknown-state Nhiệm vụ `NV-1` chưa ghi kết quả.'],
    [';đã xong\n', '1:1 error results/without-id Dòng này chưa có mã nhiệm vụ.'],
    [
      'NV-1;đã xong\nNV-1;chưa xong\n',
      '2:1 error results/twice Nhiệm vụ `NV-1` đã có kết quả khác ở dòng 1.',
    ],
    [
      'NV-1;đã xong\n"NV-2;chưa xong\n',
      '2:1 error csv/unclosed-quote Dấu ngoặc kép mở ô này không có dấu đóng.',
    ],
    ['N\uFFFDV', '1:1 error results/not-utf8 Tệp kết quả không phải tệp chữ mã UTF-8.'],
  ])('that say %j are refused', (text, told) => {
    expect(readResults('ket-qua.csv', text).diagnostics.map(shown)).toEqual([told])
  })
})

const table = (
  rows: string,
  columns = 'cot: { tt: TT, nhiem_vu: Nhiệm vụ, thoi_gian: Thời gian }',
) => `nam: 2025
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
    - bang:
        ${columns}
        hang:
${rows}`

/** The rows of the draft, without their indent. */
const rows = (text: string, results: string): string[] =>
  roll(text, { results: read(results) })
    .text.split('\n')
    .slice(9)
    .map(line => line.trim())
    .filter(line => line !== '')

describe('a task', () => {
  const three = table(`          - ma: NV-1
            nhiem_vu: Một
            thoi_gian: Quý I
          # về việc hai
          - ma: NV-2
            nhiem_vu: |
              Hai
              dòng
          - ma: NV-3
            nhiem_vu: Ba
`)

  it('that is done is taken out with its lines, and comments between rows stay', () => {
    expect(rows(three, 'NV-2;đã xong\nNV-3;thường xuyên\n')).toEqual([
      'hang:',
      '- ma: NV-1',
      'nhiem_vu: Một',
      'thoi_gian: Quý I',
      '# về việc hai',
      '- ma: NV-3',
      'nhiem_vu: Ba',
    ])
    expect(roll(three, { results: read('NV-2;đã xong\n') }).changes.at(-1)).toEqual({
      kind: 'row-out',
      line: 15,
      lines: 4,
      path: ['ke_hoach', 'noi_dung', 0, 'bang', 'hang', 1],
      place: expect.stringContaining('dòng 2'),
      before: 'NV-2: Hai dòng',
      after: '',
    })
  })

  it('is told by its words, not by the items of other documents that it names', () => {
    const linked = table(`          - theo: CT-01/2025
            tieu_chi: 1.2
            ma: NV-1
            nhiem_vu: Một
            thoi_gian: Quý I
          - ma: NV-2
            nhiem_vu: Hai
`)
    const { entries, text } = roll(linked, { results: read('NV-1;chưa xong\n') })
    expect(entries.find(({ kind }) => kind === 'task-open')?.what).toBe('NV-1: Một')
    expect(entries.map(({ kind }) => kind)).not.toContain('figures')
    expect(text).toContain('theo: CT-01/2025')
  })

  it('that is told by a column named as a link is told by its words', () => {
    const own = table(
      `          - { ma: NV-1, theo: Theo dõi, thoi_gian: Quý I }
          - { ma: NV-2, theo: Hai }
`,
      'cot: { tt: TT, theo: Việc, thoi_gian: Thời gian }',
    )
    const { entries } = roll(own, { results: read('NV-1;chưa xong\n') })
    expect(entries.find(({ kind }) => kind === 'task-open')?.what).toBe('NV-1: Theo dõi')
  })

  it('that is not done is marked', () => {
    expect(rows(three, 'NV-1;chưa xong\n')[1]).toBe('- ma: NV-1 # XEM LẠI: chưa xong trong năm 2025')
  })

  it('stays when it is the last of its table', () => {
    expect(rows(three, 'NV-1;đã xong\nNV-2;đã xong\nNV-3;đã xong\n')).toEqual([
      'hang:',
      '- ma: NV-1 # XEM LẠI: đã xong, xóa nếu không còn cần',
      'nhiem_vu: Một',
      'thoi_gian: Quý I',
      '# về việc hai',
    ])
  })

  it('that nobody knows is told at its place in the results', () => {
    expect(told(three, { results: read('NV-1;thường xuyên\nNV-9;đã xong\n') })).toEqual([
      '2:1 warning results/unknown-id Kế hoạch không có nhiệm vụ mang mã `NV-9`.',
    ])
  })

  const joined = table(`          - nhom: 1
            tt: I
            nhiem_vu: NHÓM
          - ma: NV-1
            tt: 1
            nhiem_vu: Một
            thoi_gian: Quý I
          - ma: NV-2
            tt: ^
            nhiem_vu: ^
            thoi_gian: Quý II
          - ma: NV-3
            tt: 2
            nhiem_vu: Ba
            thoi_gian: ^
`)

  it('stays, marked, while a row below joins it', () => {
    expect(rows(joined, 'NV-1;đã xong\n')).toContain(
      '- ma: NV-1 # XEM LẠI: đã xong, hàng dưới còn gộp ô với hàng này',
    )
  })

  it('goes with the rows that join it', () => {
    expect(rows(joined, 'NV-1;đã xong\nNV-2;đã xong\n')).toContain(
      '- ma: NV-2 # XEM LẠI: đã xong, hàng dưới còn gộp ô với hàng này',
    )
    const free = joined.replace('thoi_gian: ^', 'thoi_gian: Quý III')
    expect(rows(free, 'NV-1;đã xong\nNV-2;đã xong\n')).toEqual([
      'hang: # XEM LẠI: số thứ tự sau khi bỏ các hàng đã xong',
      '- nhom: 1',
      'tt: I',
      'nhiem_vu: NHÓM',
      '- ma: NV-3',
      'tt: 2',
      'nhiem_vu: Ba',
      'thoi_gian: Quý III',
    ])
  })

  it('leaves a group that is empty marked', () => {
    const groups = table(`          - nhom: 1
            nhiem_vu: MỘT
          - ma: NV-1
            nhiem_vu: Một
          - nhom: 1
            nhiem_vu: HAI
          - ma: NV-2
            nhiem_vu: Hai
`)
    expect(rows(groups, 'NV-1;đã xong\n')[1]).toBe('- nhom: 1 # XEM LẠI: nhóm không còn nhiệm vụ')
  })

  it('in a row that is a line goes with its line', () => {
    const short = table('          - NV-1 | Một\n', 'cot: { ma: Mã, nhiem_vu: Nhiệm vụ }').replace(
      /hang:\n.*\n/,
      'hang: |\n          # I | NHÓM\n          NV-1 | Một\n          NV-2 | Hai\n          NV-3 | Ba\n',
    )
    expect(rows(short, 'NV-1;đã xong\nNV-2;chưa xong\nNV-3;đã xong\n')).toEqual([
      'hang: |',
      '# I | NHÓM',
      'NV-2 | Hai [! XEM LẠI: chưa xong trong năm 2025]',
    ])
  })

  it('that is a line of text or a heading is marked', () => {
    const text = table('').replace(
      / {4}- bang:[\s\S]*/,
      '    - de_muc: Việc\n      ma: NV-1\n    - |\n      Một việc. [#NV-2]\n      - Thời gian: Quý I.\n',
    )
    expect(
      roll(text, { results: read('NV-1;chưa xong\nNV-2;đã xong\n') })
        .text.split('\n')
        .slice(7, 11),
    ).toEqual([
      '    - de_muc: Việc',
      '      ma: NV-1 # XEM LẠI: chưa xong trong năm 2025',
      '    - |',
      '      Một việc. [#NV-2] [! XEM LẠI: đã xong, xóa nếu không còn cần]',
    ])
  })

  it('in a row in braces stays, marked', () => {
    const flow = table('').replace(
      'hang:\n',
      'hang: [ { ma: NV-1, nhiem_vu: Một }, { ma: NV-2, nhiem_vu: Hai } ]\n',
    )
    expect(rows(flow, 'NV-1;đã xong\n')).toEqual([
      'hang: [ { ma: NV-1, nhiem_vu: Một }, { ma: NV-2, nhiem_vu: Hai } ] # XEM LẠI: đã xong, xóa nếu không còn cần',
    ])
  })
})
