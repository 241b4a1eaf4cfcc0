import { describe, expect, it } from 'vitest'
import { findings, hints, marked, messages, planOfTable, tableOf } from './reading.ts'

const tableText = (rows: string, columns = 'a: A, b: B, c: C'): string =>
  planOfTable(`cot: { ${columns} }\nhang: |\n${rows.replace(/^/gm, '  ')}`)

/** Cells as `words@column columns×rows`, a list for each row. */
const cells = (text: string): string[][] =>
  tableOf(text).rows.map(row =>
    row.cells.map(
      ({ column, columnSpan, rowSpan, lines }) =>
        `${lines.map(line => marked(line.runs)).join('/')}@${column} ${columnSpan}×${rowSpan}`,
    ),
  )

describe('a cell', () => {
  it('is empty when it is not written', () => {
    expect(cells(tableText('một | | ba\nbốn'))).toEqual([
      ['một@0 1×1', '@1 1×1', 'ba@2 1×1'],
      ['bốn@0 1×1', '@1 1×1', '@2 1×1'],
    ])
    expect(cells(planOfTable('cot: { a: A, b: B }\nhang:\n  - b: x'))).toEqual([['@0 1×1', 'x@1 1×1']])
  })

  it('may have several paragraphs', () => {
    expect(cells(planOfTable('cot: { a: A }\nhang:\n  - a: |\n      - một\n      - hai'))).toEqual([
      ['- một/- hai@0 1×1'],
    ])
  })

  it('of a row of text has several paragraphs where // stands between blanks', () => {
    expect(cells(tableText('một // - hai  //  - ba | https://x.vn | 1//2\n// | a // | \\// b'))).toEqual([
      ['một/- hai/- ba@0 1×1', 'https://x.vn@1 1×1', '1//2@2 1×1'],
      ['//@0 1×1', 'a //@1 1×1', '// b@2 1×1'],
    ])
    const text = planOfTable('cot: { chu_tri: A, b: B }\nhang: |\n  vp // kt | x // {{khong_co}}')
    expect(cells(text.replace('{{khong_co}}', 'y'))).toEqual([['Văn phòng/Phòng Kinh tế@0 1×1', 'x/y@1 1×1']])
    expect(findings(text)).toEqual(['text/unknown-value 14:27 “{{khong_co}}”'])
  })

  it('in a column of units has their names, and words as typed', () => {
    const text = planOfTable(
      'cot: { chu_tri: A, phoi_hop: B, c: C }\nhang: |\n  vp | kt; các thôn, VP; vp | vp',
    )
    expect(cells(text)).toEqual([
      ['Văn phòng@0 1×1', 'Phòng Kinh tế; các thôn, VP; Văn phòng@1 1×1', 'vp@2 1×1'],
    ])
    const lines = planOfTable('cot: { chu_tri: A }\nhang:\n  - chu_tri: |\n      vp\n      - kt')
    expect(cells(lines)).toEqual([['Văn phòng/- kt@0 1×1']])
  })

  it('in a column of units has the house’s separator between two codes, and others as typed', () => {
    const of = (cell: string, separator: string) =>
      cells(
        planOfTable(
          `cot: { chu_tri: A, c: C }\nhang:\n  - chu_tri: ${cell}\n    c: vp, kt`,
          separator && `the_thuc:\n  noi_don_vi: ${separator}\n`,
        ),
      )[0]
    const pair = (words: string) => [`${words}@0 1×1`, 'vp, kt@1 1×1']
    expect(of('vp,kt', '')).toEqual(pair('Văn phòng,Phòng Kinh tế'))
    expect(of('vp,kt', 'phay')).toEqual(pair('Văn phòng, Phòng Kinh tế'))
    expect(of('vp, kt', 'cham_phay')).toEqual(pair('Văn phòng; Phòng Kinh tế'))
    expect(of('vp; kt', 'gach_ngang')).toEqual(pair('Văn phòng - Phòng Kinh tế'))
    expect(of('vp, kt', 'xuong_dong')).toEqual(pair('Văn phòng/Phòng Kinh tế'))
    expect(of('vp, các thôn, kt,', 'cham_phay')).toEqual(pair('Văn phòng, các thôn, Phòng Kinh tế,'))
    expect(of('"các thôn; vp , kt ;vp"', 'gach_ngang')).toEqual(
      pair('các thôn; Văn phòng - Phòng Kinh tế - Văn phòng'),
    )
  })

  it('prints a unit’s name as it is, whatever it looks like', () => {
    const text = planOfTable('cot: { chu_tri: A }\nhang: vp').replace(
      'vp: Văn phòng',
      'vp: "Văn *phòng* [#A] {x}"',
    )
    expect(cells(text)).toEqual([['Văn *phòng* [#A] {x}@0 1×1']])
  })
})

describe('joins', () => {
  it('go up by ^ over any number of rows', () => {
    expect(cells(tableText('một | hai | ba\n^ | bốn | ^\n^ | năm | sáu'))).toEqual([
      ['một@0 1×3', 'hai@1 1×1', 'ba@2 1×2'],
      ['bốn@1 1×1'],
      ['năm@1 1×1', 'sáu@2 1×1'],
    ])
  })

  it('go left by < over any number of columns', () => {
    expect(cells(tableText('một | < | <\nhai | ba | <'))).toEqual([['một@0 3×1'], ['hai@0 1×1', 'ba@1 2×1']])
  })

  it('go both ways', () => {
    expect(cells(tableText('một | < | hai\n^ | < | ba\n^ | ^ | bốn'))).toEqual([
      ['một@0 2×3', 'hai@2 1×1'],
      ['ba@2 1×1'],
      ['bốn@2 1×1'],
    ])
  })

  it('stand side by side', () => {
    expect(cells(tableText('một | hai | ba\n^ | ^ | bốn'))).toEqual([
      ['một@0 1×2', 'hai@1 1×2', 'ba@2 1×1'],
      ['bốn@2 1×1'],
    ])
  })

  it('need a row above of the same kind', () => {
    expect(findings(tableText('^ | một | hai'))).toEqual(['table/nothing-to-join 14:11 “^”'])
    expect(findings(tableText('# I | Nhóm\n^ | một | hai'))).toEqual(['table/nothing-to-join 15:11 “^”'])
    expect(findings(tableText('một | hai | ba\n= ^ | bốn | năm'))).toEqual([
      'table/nothing-to-join 15:13 “^”',
    ])
    expect(findings(tableText('một | hai | ba\n# ^ | bốn | năm'))).toEqual([
      'table/nothing-to-join 15:13 “^”',
    ])
    expect(messages(tableText('# I | Nhóm\n^ | một | hai'))).toEqual([
      'Kế hoạch, nhóm I, dòng 1, cột A: ô ghi ^ để gộp với ô trên, nhưng hàng trên là dòng nhóm.',
    ])
  })

  it('need a cell to the left', () => {
    expect(findings(tableText('< | một | hai'))).toEqual(['table/nothing-to-join 14:11 “<”'])
  })

  it('are a sign only when alone in the cell, and text after a backslash, as the hint says', () => {
    expect(cells(tableText('một ^ | \\^ | \\<\n\\| | x < 3 | ^^'))).toEqual([
      ['một ^@0 1×1', '^@1 1×1', '<@2 1×1'],
      ['|@0 1×1', 'x < 3@1 1×1', '^^@2 1×1'],
    ])
    expect(hints(tableText('< | một'))[0]).toContain('\\<')
  })

  it('are made of the title of a group over the cells that are not written, and stop at one that is blank', () => {
    const cot = 'cot: { tt: TT, viec: B, chu_tri: C, han: D }'
    const short = (row: string) => cells(planOfTable(`${cot}\nhang: |\n  ${row}`))[0]
    expect(short('# I | TÊN')).toEqual(['I@0 1×1', 'TÊN@1 3×1'])
    expect(short('# I | TÊN | | ')).toEqual(['I@0 1×1', 'TÊN@1 1×1', '@2 1×1', '@3 1×1'])
    expect(short('# TÊN | | | ')).toEqual(['TÊN@0 1×1', '@1 1×1', '@2 1×1', '@3 1×1'])
    // A bar at the end of the line only closes it.
    expect(short('# I | TÊN |')).toEqual(['I@0 1×1', 'TÊN@1 3×1'])
    expect(short('# I\tTÊN\t\t')).toEqual(['I@0 1×1', 'TÊN@1 3×1'])

    const keyed = (keys: string) =>
      cells(planOfTable(`${cot}\nhang:\n  - nhom: 1\n    tt: I\n    viec: TÊN\n${keys}`))[0]
    expect(keyed('')).toEqual(['I@0 1×1', 'TÊN@1 3×1'])
    expect(keyed('    han: ""')).toEqual(['I@0 1×1', 'TÊN@1 2×1', '@3 1×1'])
    expect(keyed('    chu_tri:\n    han:')).toEqual(['I@0 1×1', 'TÊN@1 1×1', '@2 1×1', '@3 1×1'])
  })

  it('must make a rectangle', () => {
    const shapes = [
      'một | < | hai\n^ | ba | bốn',
      'một | hai | ba\n^ | < | bốn',
      'một | < | <\n^ | ^ | hai',
      'một | hai | ba\nbốn | ^ | <',
    ]
    for (const shape of shapes)
      expect(findings(tableText(shape))[0], shape).toMatch(/^table\/join-not-rectangular 14:/)
  })

  it('may be a funding cell for a whole group, a task in two rows, a sentence over two columns', () => {
    const text = planOfTable(
      'cot: { tt: STT, nhiem_vu: B, chu_tri: C, phoi_hop: D, kinh_phi: E }\nhang:\n  - nhom: 1\n    tt: I\n    nhiem_vu: NHÓM\n  - nhiem_vu: Rà soát\n    chu_tri: vp\n    kinh_phi: Ngân sách\n  - nhiem_vu: ^\n    chu_tri: Các bên\n    phoi_hop: <\n    kinh_phi: ^',
    )
    expect(cells(text)).toEqual([
      ['I@0 1×1', 'NHÓM@1 4×1'],
      ['1@0 1×2', 'Rà soát@1 1×2', 'Văn phòng@2 1×1', '@3 1×1', 'Ngân sách@4 1×2'],
      ['Các bên@2 2×1'],
    ])
  })
})
