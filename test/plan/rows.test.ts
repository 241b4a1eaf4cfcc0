import { describe, expect, it } from 'vitest'
import { findings, hints, marked, planOfTable, read, tableOf } from './reading.ts'

const rowsOf = (text: string) => tableOf(text).rows
const words = (text: string): string[][] =>
  rowsOf(text).map(row => row.cells.map(({ lines }) => lines.map(line => marked(line.runs)).join('/')))
const spans = (text: string): string[] =>
  rowsOf(text).map(
    ({ kind, level, cells }) => `${kind} ${level}: ${cells.map(cell => cell.columnSpan).join(' ')}`,
  )

describe('short rows', () => {
  const cot = 'cot: { a: A, b: B, c: C }\n'

  it('have cells parted by TABs or by bars between blanks', () => {
    expect(words(planOfTable(`${cot}hang: |\n  một\thai\tba\n  bốn | năm|5 | sáu/6\n  bảy`))).toEqual([
      ['một', 'hai', 'ba'],
      ['bốn', 'năm|5', 'sáu/6'],
      ['bảy', '', ''],
    ])
  })

  it('with a TAB have bars as text', () => {
    expect(words(planOfTable(`${cot}hang: |\n  một | 1\thai`))).toEqual([['một | 1', 'hai', '']])
  })

  it('may have blank cells anywhere', () => {
    expect(words(planOfTable(`${cot}hang: |\n  | hai |\n  một | | ba\n  một\t\tba`))).toEqual([
      ['', 'hai', ''],
      ['một', '', 'ba'],
      ['một', '', 'ba'],
    ])
  })

  it('lose blank lines, blanks at their ends and remarks to oneself', () => {
    expect(
      words(planOfTable(`${cot}hang: |\n  một | hai | ba\t\t\n\n  [! hỏi lại]\n  bốn [! x] | năm   \n`)),
    ).toEqual([
      ['một', 'hai', 'ba'],
      ['bốn', 'năm', ''],
    ])
  })

  it('keep the TAB of a blank first cell behind the sign and its blank', () => {
    const text = planOfTable(`${cot}hang: |\n  một\thai\tba\n  = \tTổng\t5\n  =\tCộng\t7`)
    expect(words(text)).toEqual([
      ['một', 'hai', 'ba'],
      ['', 'Tổng', '5'],
      ['Cộng', '7', ''],
    ])
  })

  it('are groups and totals by their sign', () => {
    const text = planOfTable(
      `${cot}hang: |\n  # I | Nhóm\n  ## 1 | Con\n  ### a | Cháu\n  = | Tổng | 5\n  #5 | x\n  =5 | y\n  \\# a | z\n  \\= b | t`,
    )
    expect(rowsOf(text).map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'group 1',
      'group 2',
      'group 3',
      'total 0',
      'task 0',
      'task 0',
      'task 0',
      'task 0',
    ])
    expect(words(text).slice(4)).toEqual([
      ['#5', 'x', ''],
      ['=5', 'y', ''],
      ['# a', 'z', ''],
      ['= b', 't', ''],
    ])
  })

  it('are told when they have too many cells, unless these are blank', () => {
    expect(findings(planOfTable(`${cot}hang: |\n  một | hai | ba | bốn | năm`))).toEqual([
      'table/too-many-cells 14:34 “năm”',
    ])
    expect(findings(planOfTable(`${cot}hang: |\n  một | hai | ba | |`))).toEqual([])
    expect(findings(planOfTable(`${cot}hang: |\n  một\thai\tba\t\t`))).toEqual([])
    expect(hints(planOfTable(`${cot}hang: |\n  một | hai | ba | bốn`))[0]).toContain('\\|')
  })

  it('and rows of keys stand in one list', () => {
    const text = planOfTable(
      `${cot}hang:\n  - một | hai\n  - a: ba\n    c: bốn\n  - |\n    năm\n    # I | sáu\n  - nhom: 2\n    a: bảy`,
    )
    expect(words(text)).toEqual([
      ['một', 'hai', ''],
      ['ba', '', 'bốn'],
      ['năm', '', ''],
      ['I', 'sáu'],
      ['bảy'],
    ])
  })
})

describe('rows of keys', () => {
  it('are told when a key is no column, with the one that was meant', () => {
    const text = planOfTable(
      'cot: { nhiem_vu: A, chu_tri: B }\nhang:\n  - nhiem_vu: x\n    chu_trii: vp\n    zzz: y',
    )
    expect(findings(text)).toEqual([
      'table/unknown-column 15:13 “chu_trii”',
      'table/unknown-column 16:13 “zzz”',
    ])
    expect(hints(text)).toEqual(['Có phải ý là `chu_tri`?', 'Các cột của bảng: nhiem_vu, chu_tri.'])
    expect(hints(planOfTable('cot: { a: A }\nhang:\n  - a: x\n    nhomm: 1'))).toEqual([
      'Có phải ý là `nhom`?',
    ])
  })

  it('are told when the key is that of a group of columns', () => {
    expect(findings(planOfTable('cot: { kh: { ten: KH, cot: { a: A } } }\nhang:\n  - kh: 5'))).toEqual([
      'table/unknown-column 14:13 “kh”',
    ])
  })

  it('carry what they will be compared by, and have it as columns too', () => {
    const text = planOfTable('cot: { a: A, theo: Theo }\nhang:\n  - a: x\n    theo: y\n    tieu_chi: 1.1')
    expect(words(text)).toEqual([['x', 'y']])
  })

  it('are totals and groups by their keys, blank ones are not there', () => {
    const text = planOfTable(
      'cot: { a: A, b: B }\nhang:\n  - tong: co\n    a: x\n  - tong: khong\n    a: y\n  - nhom:\n    tong:\n    ma:\n    moi_hang:\n    a: z\n  - nhom: 3\n    a: t',
    )
    expect(rowsOf(text).map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'total 0',
      'task 0',
      'task 0',
      'group 3',
    ])
    expect(findings(planOfTable('cot: { a: A }\nhang:\n  - nhom: 4\n    a: x'))).toEqual([
      'spec/unknown-choice 14:19 “4”',
    ])
    expect(findings(planOfTable('cot: { a: A }\nhang:\n  - tong: x\n    a: x'))).toEqual([
      'spec/bad-value 14:19 “x”',
    ])
  })
})

describe('group rows', () => {
  it('with code and title only let the title span the rest', () => {
    expect(spans(planOfTable('cot: { tt: TT, a: A, b: B, c: C }\nhang: |\n  # I | NHÓM'))).toEqual([
      'group 1: 1 3',
    ])
  })

  it('with the first cell only are one cell', () => {
    expect(spans(planOfTable('cot: { tt: TT, a: A, b: B }\nhang: |\n  ## NHÓM'))).toEqual(['group 2: 3'])
    expect(spans(planOfTable('cot: { tt: TT, a: A, b: B }\nhang: |\n  # | NHÓM'))).toEqual(['group 1: 1 2'])
  })

  it('with values of their own stand cell by cell', () => {
    expect(spans(planOfTable('cot: { tt: TT, a: A, b: B, c: C }\nhang: |\n  # I | NHÓM | | 80'))).toEqual([
      'group 1: 1 1 1 1',
    ])
    expect(spans(planOfTable('cot: { tt: TT, a: A, b: B, c: C }\nhang: |\n  # I | NHÓM | < | 80'))).toEqual([
      'group 1: 1 2 1',
    ])
  })

  it('may be empty', () => {
    expect(spans(planOfTable('cot: { tt: TT, a: A }\nhang:\n  - nhom: 1'))).toEqual(['group 1: 1 1'])
  })
})

describe('numbers of rows', () => {
  const numbers = (hang: string, stt = ''): string[] =>
    rowsOf(planOfTable(`cot: { tt: TT, a: A, b: B }\n${stt}hang:\n${hang.replace(/^/gm, '  ')}`)).map(
      ({ cells }) => {
        const cell = cells.find(({ column }) => column === 0)
        return cell === undefined ? '^' : cell.lines.map(line => marked(line.runs)).join('')
      },
    )

  it('are counted where none is typed, again from 1 under each group', () => {
    expect(numbers('- a: x\n- a: y\n- nhom: 1\n  tt: I\n  a: z\n- a: t\n- nhom: 2\n  a: u\n- a: v')).toEqual([
      '1',
      '2',
      'I',
      '1',
      '',
      '1',
    ])
  })

  it('run on by stt: lien, and are none by stt: khong', () => {
    const hang = '- a: x\n- nhom: 1\n  tt: I\n  a: z\n- a: t'
    expect(numbers(hang, 'stt: lien\n')).toEqual(['1', 'I', '2'])
    expect(numbers(hang, 'stt: nhom\n')).toEqual(['1', 'I', '1'])
    expect(numbers(hang, 'stt: khong\n')).toEqual(['', 'I', ''])
    expect(numbers(hang, 'stt:\n')).toEqual(['1', 'I', '1'])
  })

  it('go on from a typed one, as it is written', () => {
    expect(numbers('- tt: 5\n  a: x\n- a: y')).toEqual(['5', '6'])
    expect(numbers('- tt: 01\n  a: x\n- a: y')).toEqual(['01', '02'])
    expect(numbers('- tt: 9.\n  a: x\n- a: y')).toEqual(['9.', '10.'])
    expect(numbers('- tt: a\n  a: x\n- a: y')).toEqual(['a', '1'])
    expect(numbers('- tt: 1.1\n  a: x\n- a: y')).toEqual(['1.1', '1'])
  })

  it('begin anew under a group, whatever was typed above', () => {
    expect(numbers('- tt: 05.\n  a: x\n- nhom: 1\n  tt: I\n  a: z\n- a: y')).toEqual(['05.', 'I', '1'])
  })

  it('are left out where tt is blank', () => {
    expect(numbers('- a: x\n- tt:\n  a: y\n- a: z')).toEqual(['1', '', '2'])
    expect(numbers('- |\n  | x\n  7 | y\n- a: z')).toEqual(['', '7', '8'])
  })

  it('join beside a cell that joins', () => {
    expect(numbers('- a: x\n- a: ^\n  b: y\n- a: z')).toEqual(['1', '^', '2'])
    expect(numbers('- |\n  1 | x | y\n  | ^ | z\n  ^ | ^ | t')).toEqual(['1', '^', '^'])
  })

  it('are given to tasks only', () => {
    expect(numbers('- tong: co\n  a: x\n- a: y')).toEqual(['', '1'])
  })

  it('stand in a column called stt too, and in no other', () => {
    const text = planOfTable('cot: { a: A, stt: STT }\nhang:\n  - a: x')
    expect(words(text)).toEqual([['x', '1']])
    expect(read(planOfTable('cot: { a: A }\nhang:\n  - a: x')).diagnostics).toEqual([])
  })

  it('begin a group or a total with a sign and a TAB, as pasted from Excel', () => {
    const rows = planOfTable(
      `cot: { a: A, b: B, c: C }\nhang: |\n  #\tI\tNhóm\n  một\thai\tba\n  =\tTổng\t\t9`,
    )
    expect(rowsOf(rows).map(row => row.kind)).toEqual(['group', 'task', 'total'])
  })
})

describe('tables with nothing to print', () => {
  const cot = 'cot: { a: A, b: B }\n'
  it('are told, and rows without words among others once', () => {
    expect(findings(planOfTable(`${cot}hang: []`))).toEqual(['table/no-rows 13:15 “[]”'])
    expect(findings(planOfTable(`${cot}hang: |\n  một | hai\n  |\n  ba | bốn\n  |`))).toEqual([
      'table/blank-row 15:11 “|”',
    ])
    expect(findings(planOfTable(`${cot}hang:\n  - { a: một, b: hai }\n  - { a: '', b: '' }`))).toHaveLength(1)
  })
  it('are forms to be filled in where all rows are blank', () => {
    expect(findings(planOfTable(`${cot}hang: |\n  |\n  |`))).toEqual([])
  })
})
