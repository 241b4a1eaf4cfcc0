import { describe, expect, it } from 'vitest'
import { countAnnounced } from '../../../src/checks/rules/so-lieu/dem-khong-khop.ts'
import { numberStyles } from '../../../src/checks/rules/so-lieu/kieu-so.ts'
import { tableTotals } from '../../../src/checks/rules/so-lieu/tong-cong.ts'
import { check, marked, paragraph, section } from '../check-fragment.ts'

describe('a count announced', () => {
  it('is compared with the list that follows, by its own marks', () => {
    const lines = ['Đề án gồm 03 nội dung:', '- Một;', '+ phần nhỏ;', '+ phần nhỏ;', '- Hai.']
    expect(marked(countAnnounced, section('Nội dung', ...lines))).toEqual(['gồm 03 nội dung'])
    expect(check(countAnnounced, section('Nội dung', ...lines, '- Ba.'))).toEqual([])
  })

  it('is compared with what stands in the same sentence', () => {
    expect(
      marked(countAnnounced, paragraph('Bộ chỉ số gồm 03 nhóm: Nhóm 1 (tự chấm); Nhóm 2 (khảo sát).')),
    ).toEqual(['gồm 03 nhóm'])
    for (const words of [
      'Bộ chỉ số gồm 02 nhóm: Nhóm 1 (tự chấm), gồm 08 lĩnh vực; Nhóm 2 (khảo sát).',
      'Thực hiện 03 nhiệm vụ: (1) rà soát; (2) công bố; (3) niêm yết.',
      'Thành lập 02 tổ, mỗi tổ có 05 thành viên.',
      'Kế hoạch có 04 nội dung chính, trong đó: thể chế, thủ tục.',
    ])
      expect(check(countAnnounced, paragraph(words))).toEqual([])
  })

  it('is compared with headings that follow', () => {
    const plan = (count: string) => `noi_dung:
  - de_muc: Nội dung
    noi_dung:
      - "Chương trình gồm ${count} lĩnh vực:"
      - { de_muc: Thể chế, noi_dung: Rà soát. }
      - { de_muc: Thủ tục, noi_dung: Niêm yết. }`
    expect(check(countAnnounced, plan('02'))).toEqual([])
    expect(check(countAnnounced, plan('03'))).toHaveLength(1)
  })

  it('of a named group is compared with its criteria, which may be fewer', () => {
    const plan = (count: string) => `noi_dung:
  - Nhóm 2 (khảo sát) gồm ${count} tiêu chí.
  - de_muc: "NHÓM II: KHẢO SÁT"
    noi_dung: |
      - Tiếp cận (TCTP 9.1): 4/6 điểm.
      - Kết quả (TCTP 9.2): 5/6 điểm.`
    expect(marked(countAnnounced, plan('01'))).toEqual(['gồm 01 tiêu chí'])
    expect(check(countAnnounced, plan('02'))).toEqual([])
    expect(check(countAnnounced, plan('05'))).toEqual([])
  })
})

describe('a total', () => {
  const table = (...rows: readonly string[]): string => `noi_dung:
  - bang:
      cot: { tt: TT, ten: Nội dung, tien: Kinh phí, ty_le: Tỷ lệ }
      hang: |
${rows.map(row => `        ${row}`).join('\n')}`

  it('is the sum of its rows, below or above them, decimals exact', () => {
    expect(check(tableTotals, table('1 | A | 0,1 |', '2 | B | 0,2 |', '= | Cộng | 0,3 |'))).toEqual([])
    expect(check(tableTotals, table('= | Cộng | 1.300 |', '1 | A | 800 |', '2 | B | 500 |'))).toEqual([])
    expect(marked(tableTotals, table('1 | A | 800 |', '2 | B | 500 |', '= | Cộng | 1.200 |'))).toEqual([
      '1.200',
    ])
  })

  it('is not asked of numbers of order, shares, or columns with words', () => {
    expect(check(tableTotals, table('1 | A | 5 | 40', '2 | B | 5 | 60', '= 3 | Cộng | 10 | 90'))).toEqual([])
    expect(check(tableTotals, table('1 | A | theo dự toán |', '2 | B | 5 |', '= | Cộng | 9 |'))).toEqual([])
  })

  it('is of the rows that stand highest where rows are nested', () => {
    const rows = (total: string) => [
      '1 | A | 30 |',
      '1.1 | B | 10 |',
      '1.2 | C | 20 |',
      '2 | D | 5 |',
      `= | Cộng | ${total} |`,
    ]
    expect(check(tableTotals, table(...rows('35')))).toEqual([])
    expect(marked(tableTotals, table(...rows('36')))).toEqual(['36'])
  })

  it('may stand in a row over its parts', () => {
    const nested = (whole: string, name = 'A') =>
      table(`1 | ${name} | ${whole} |`, '1.1 | B | 20 |', '1.2 | C | 95 |')
    expect(marked(tableTotals, nested('116'))).toEqual(['116'])
    expect(check(tableTotals, nested('115'))).toEqual([])
    // Parts that are far from the whole are not all of it.
    expect(check(tableTotals, nested('300'))).toEqual([])
    expect(check(tableTotals, nested('116', 'A, trong đó:'))).toEqual([])
  })

  it('stands in a group row over its tasks where other groups have it so', () => {
    const groups = (last: string) =>
      table(
        '# I | A | 30 |',
        '1 | B | 10 |',
        '2 | C | 20 |',
        '# II | D | 7 |',
        '1 | E | 3 |',
        '2 | G | 4 |',
        `# III | H | ${last} |`,
        '1 | K | 1 |',
        '2 | L | 1 |',
      )
    expect(check(tableTotals, groups('2'))).toEqual([])
    expect(marked(tableTotals, groups('9'))).toEqual(['9'])
  })

  it('may be rounded in its parts', () => {
    expect(check(tableTotals, table('1 | A | 0,7 |', '1.1 | B | 0,3 |', '1.2 | C | 0,3 |'))).toEqual([])
  })

  it('is added up though numbers are written in two styles, which is told', () => {
    const mixed = (total: string) =>
      table('1 | A | 12.5 |', '2 | B | 1.250 |', '3 | C | 7,5 |', `= | Cộng | ${total} |`)
    expect(marked(numberStyles, mixed('1.270'))).toEqual(['12.5'])
    expect(check(tableTotals, mixed('1.270'))).toEqual([])
    expect(check(tableTotals, mixed('21,25'))).toEqual([])
    expect(marked(tableTotals, mixed('9999'))).toEqual(['9999'])
  })

  it('is added up in a column that is English throughout', () => {
    const english = (total: string) => table('1 | A | 12.5 |', '2 | B | 1,250 |', `= | Cộng | ${total} |`)
    expect(check(numberStyles, english('1262.5'))).toEqual([])
    expect(check(tableTotals, english('1262.5'))).toEqual([])
    expect(marked(tableTotals, english('1263.5'))).toEqual(['1263.5'])
  })

  it('may be of the groups', () => {
    const rows = ['# I | Xã | 30 |', '1 | A | 10 |', '2 | B | 20 |', '# II | Tỉnh | 5 |', '1 | C | 5 |']
    expect(check(tableTotals, table(...rows, '= | Cộng | 35 |'))).toEqual([])
  })
})
