import { describe, expect, it } from 'vitest'
import { planOfTable, tableOf } from './reading.ts'

/** The roles of columns by their titles; the keys say nothing. */
function rolesByTitle(...titles: readonly string[]): string[] {
  const columns = titles.map((title, index) => `  c${index + 1}: ${JSON.stringify(title)}`).join('\n')
  return tableOf(planOfTable(`cot:\n${columns}\nhang: []`)).columns.map(({ role }) => role ?? '')
}

describe('a column whose key says nothing is known by its title', () => {
  it.each([
    ['order', ['TT', 'STT', 'Số TT', 'Số thứ tự']],
    [
      'lead',
      [
        'Chủ trì',
        'Đơn vị chủ trì',
        'CƠ QUAN CHỦ TRÌ',
        '5- Chủ trì',
        'Cơ quan, đơn vị chủ trì thực hiện',
        'Đơn vị (chủ trì)',
        'Chủ trì tham mưu',
        'Đơn vị thực hiện',
        'Cơ quan/đơn vị phụ trách',
        'Người chịu trách nhiệm',
        'Đơn vị chủ trì'.normalize('NFD'),
      ],
    ],
    ['cooperation', ['PHỐI HỢP', 'Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện', '6- Phối hợp']],
    [
      'deadline',
      ['Thời hạn', 'Thời gian hoàn thành', 'THỜI GIAN THỰC HIỆN', 'Hạn hoàn thành', 'Thời hạn (tháng/năm)'],
    ],
    [
      'task',
      ['Nhiệm vụ', 'NHIỆM VỤ CỤ THỂ', 'Nhiệm vụ và giải pháp', 'Nội dung/nhiệm vụ', 'Nội dung công việc'],
    ],
    ['deliverable', ['Sản phẩm dự kiến', 'Kết quả đầu ra', 'Dự kiến sản phẩm']],
    ['funding', ['Kinh phí', 'Kinh phí (triệu đồng)', '8- Kinh phí', 'Dự kiến kinh phí']],
    ['note', ['Ghi chú', 'GHI CHÚ']],
  ])('as %s: %s', (role, titles) => {
    expect(titles.map(title => [title, rolesByTitle(title)[0]])).toEqual(titles.map(title => [title, role]))
  })

  it.each([
    'Đơn vị tính',
    'Đơn vị',
    'Đơn vị được kiểm tra',
    'Đơn vị rà soát',
    'Chủ trì, phối hợp',
    'Cơ quan chủ trì/Cơ quan phối hợp',
    'Đơn vị thực hiện (chủ trì, phối hợp)',
    'Mục tiêu/Chỉ tiêu/nội dung',
    'Kết quả thực hiện năm trước',
    'Ước thực hiện',
    'Năm hiện hành 2025',
    'Thời gian của tài liệu',
    'Nội dung và thời gian',
    'Tiêu chí',
    'Điểm đạt',
    'Lý do',
    'Tên điểm quan trắc',
    'Vị trí lấy mẫu X',
    'Số lượng (mẫu)',
    'Thành tiền (đồng)',
    'Mức độ hoàn thành nhiệm vụ',
    'Khen thưởng người chủ trì',
    'TT huyện',
  ])('but not as anything: %s', title => {
    expect(rolesByTitle(title)).toEqual([''])
    expect(rolesByTitle('Nhiệm vụ', title)[1]).toBe('')
    expect(rolesByTitle('Giao cho', 'Thời hạn', title)[2]).toBe('')
  })

  it('a title of more than one use counts only beside one that says who or by when', () => {
    const open = ['Nội dung', 'Kết quả', 'Chỉ tiêu', 'Sản phẩm', 'Thời gian']
    expect(rolesByTitle(...open)).toEqual(['', '', '', '', ''])
    expect(rolesByTitle('Cơ quan chủ trì', ...open)).toEqual([
      'lead',
      'task',
      'deliverable',
      'target',
      '',
      'deadline',
    ])
  })

  it('of two that say the same, the plainer has the role, and a key comes before both', () => {
    expect(rolesByTitle('Đơn vị thực hiện', 'Đơn vị chủ trì')).toEqual(['', 'lead'])
    const table = tableOf(planOfTable('cot: { dv: Đơn vị chủ trì, chu_tri: Giao cho }\nhang: []'))
    expect(table.columns.map(({ role }) => role)).toEqual([undefined, 'lead'])
  })
})
