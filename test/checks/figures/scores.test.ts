import { describe, expect, it } from 'vitest'
import { scoreSum } from '../../../src/checks/rules/so-lieu/diem-dat-tru.ts'
import { scoreGroups } from '../../../src/checks/rules/so-lieu/diem-nhom.ts'
import { lostWithoutReason } from '../../../src/checks/rules/so-lieu/diem-tru-khong-ly-do.ts'
import { scoreOverMaximum } from '../../../src/checks/rules/so-lieu/diem-vuot-toi-da.ts'
import { scoreTotal } from '../../../src/checks/rules/so-lieu/tong-diem.ts'
import { check, marked, paragraph, section } from '../check-fragment.ts'

const table = (...rows: readonly string[]): string => `noi_dung:
  - bang:
      cot: { ma: Mã, ten: Tiêu chí, toi_da: Điểm tối đa, dat: Điểm đạt, tru: Điểm trừ }
      hang: |
${rows.map(row => `        ${row}`).join('\n')}`

describe('a score', () => {
  it('adds up to its maximum, exactly', () => {
    expect(check(scoreSum, paragraph('Đạt 0,1/0,3 điểm, bị trừ 0,2 điểm.'))).toEqual([])
    expect(marked(scoreSum, paragraph('Đạt 8,42 điểm/10 điểm, trừ 1,68 điểm.'))).toEqual(['1,68'])
    expect(marked(scoreSum, paragraph('Đạt 8,42 trên tổng số 10 điểm (bị trừ 1,57 điểm).'))).toEqual(['1,57'])
  })

  it('is read in cells, where the finding stands', () => {
    const [found] = check(scoreSum, table('1.1 | Kế hoạch | 2 | 2 |', '1.2 | Báo cáo | 2 | 1,42 | 0,85'))
    expect(found).toMatchObject({ severity: 'error', start: { line: 18, column: 38 } })
    expect(found?.message).toContain('1,42')
  })

  it('is none in a date, a fraction of people, or a sum without a maximum', () => {
    for (const words of ['Ngày 12/5 điểm lại.', 'Có 9/9 xã đạt 4/5 tiêu chí, bị trừ 3 điểm.', 'Đạt 80 điểm.'])
      expect(check(scoreSum, paragraph(words))).toEqual([])
  })

  it('is not over its maximum; that is told once', () => {
    const words = paragraph('Đạt 3,5/2,5 điểm, bị trừ 1 điểm.')
    expect(marked(scoreOverMaximum, words)).toEqual(['3,5'])
    expect(check(scoreSum, words)).toEqual([])
  })
})

describe('points lost', () => {
  const rows = (...each: readonly string[]) => `noi_dung:
  - bang:
      cot: { ma: Mã, ten: Tiêu chí, dat: Điểm đạt, toi_da: Điểm tối đa, ly_do: Lý do }
      hang: |
${each.map(row => `        ${row}`).join('\n')}`
  const reasoned = ['1.1 | Kế hoạch | 1 | 2 | chậm', '1.2 | Báo cáo | 1 | 2 | thiếu']

  it('have a reason where others have one', () => {
    expect(marked(lostWithoutReason, rows(...reasoned, '1.3 | Sáng kiến | 0,5 | 1 |'))).toEqual(['0,5'])
    expect(check(lostWithoutReason, rows(...reasoned, '1.3 | Sáng kiến | 1 | 1 |'))).toEqual([])
  })

  it('need none of their own where the parts have theirs, or where no row has one', () => {
    expect(check(lostWithoutReason, rows('1 | Chung | 2 | 4 |', ...reasoned))).toEqual([])
    expect(check(lostWithoutReason, rows('1.1 | Kế hoạch | 1 | 2 |', '1.2 | Báo cáo | 1 | 2 |'))).toEqual([])
  })
})

describe('a group', () => {
  it('may list only what has lost points', () => {
    const lines = ['Đạt 8/10 điểm, bị trừ 2 điểm. Cụ thể:', '- Kỷ luật: 0/2 điểm.']
    expect(check(scoreGroups, section('Công vụ', ...lines))).toEqual([])
    expect(check(scoreGroups, section('Công vụ', ...lines, '- Đào tạo: 1/2 điểm.'))).toHaveLength(1)
  })

  it('is of the criteria below it, by number or by mark', () => {
    const lines = [
      'Đạt 4/6 điểm, bị trừ 2 điểm.',
      '- Giải ngân (TCTP 6.2): 1/2 điểm, bị trừ 1 điểm.',
      '- Tự chủ (TCTP 6.3): 1/2 điểm, bị trừ 1 điểm.',
      '+ Báo cáo (Tại TCTP 6.3.1): 0/1 điểm, bị trừ 1 điểm.',
    ]
    expect(check(scoreGroups, section('Tài chính', ...lines))).toEqual([])
  })

  it('of a table is its group row', () => {
    const rows = ['# I | Thể chế | 5 | 4 | 1', '1 | Rà soát | 3 | 3 |', '2 | Báo cáo | 2 | 1 | 1']
    expect(check(scoreGroups, table(...rows))).toEqual([])
    expect(marked(scoreGroups, table('# I | Thể chế | 5 | 3,5 | 1,5', ...rows.slice(1)))).toEqual(['3,5'])
  })

  it('has a total where all of its groups say their scores', () => {
    const plan = (total: string) => `noi_dung:
  - de_muc: Kết quả
    noi_dung:
      - Năm 2025 xã đạt ${total} điểm, xếp thứ 12.
      - { de_muc: Thể chế, noi_dung: "Đạt 4,25/5 điểm, bị trừ 0,75 điểm." }
      - { de_muc: Tài chính, noi_dung: "Đạt 8/9 điểm, bị trừ 1 điểm." }`
    expect(check(scoreTotal, plan('12,25'))).toEqual([])
    expect(marked(scoreTotal, plan('13,25'))).toEqual(['13,25'])
    expect(check(scoreTotal, plan('từ 90'))).toEqual([])
  })
})
