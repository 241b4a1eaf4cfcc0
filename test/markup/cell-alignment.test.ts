import { describe, expect, it } from 'vitest'
import { blocksOfText } from './plan-views.ts'

/** Alignments of the cells of the first row below the header, for columns as `cot` has them. */
function alignments(columns: string, rows: readonly string[]): string[] {
  const { sections } = blocksOfText(`nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Thử
  noi_dung:
    - bang:
        cot: ${columns}
        hang: |
${rows.map(row => `          ${row}`).join('\n')}
`)
  const table = sections[0]!.blocks.find(block => block.type === 'table')
  return table?.type === 'table' ? table.rows[1]!.cells.map(cell => cell.align) : []
}

describe('the alignment of a cell', () => {
  it('is the middle for a lone x, whatever stands in the column', () => {
    expect(
      alignments('{ a: Việc, b: Tháng 1, c: Tháng 2 }', ['Rà soát | x | cả tháng', 'Báo cáo | | x']),
    ).toEqual(['left', 'center', 'left'])
  })

  it('is the middle for points and single digits, the right for other figures', () => {
    const rows = ['Kế hoạch | 1,5 | 3 | 15', 'Báo cáo | 10 | 4 | 120']
    expect(alignments('{ a: Việc, b: Điểm chuẩn, c: Số lần, d: Số hồ sơ }', rows)).toEqual([
      'left',
      'center',
      'center',
      'right',
    ])
  })

  it('does not take a place for points', () => {
    expect(alignments('{ a: Việc, b: Địa điểm }', ['Họp | Hội trường', 'Thi | Sân'])).toEqual([
      'left',
      'left',
    ])
  })

  it('is the same for times, by whatever key', () => {
    const rows = ['Rà soát | 01/01/2026 | Quý II', 'Báo cáo | Tháng 3 | Thường xuyên']
    expect(alignments('{ a: Việc, b: Bắt đầu, thoi_gian: Hoàn thành }', rows)).toEqual([
      'left',
      'center',
      'center',
    ])
  })

  it('is the left for a deadline that is told in sentences', () => {
    const long = 'Sau khi có hướng dẫn của cơ quan có thẩm quyền về việc sắp xếp'
    expect(
      alignments('{ a: Việc, thoi_gian: Thời hạn }', [`Rà soát | ${long}`, `Báo cáo | ${long}`]),
    ).toEqual(['left', 'left'])
  })
})
