import { describe, expect, it } from 'vitest'
import { targetSpan } from '../../../src/checks/rules/so-lieu/chi-tieu-khoang.ts'
import { comparisonSign } from '../../../src/checks/rules/so-lieu/dau-so-sanh.ts'
import { limitTwice } from '../../../src/checks/rules/so-lieu/muc-lap-y.ts'
import { percentOverHundred } from '../../../src/checks/rules/so-lieu/qua-100.ts'
import { moneyUnit } from '../../../src/checks/rules/so-lieu/thieu-don-vi-tien.ts'
import { minimumTime } from '../../../src/checks/rules/so-lieu/thoi-gian-cho-toi-thieu.ts'
import { fromHundred } from '../../../src/checks/rules/so-lieu/tu-100.ts'
import { check, marked, paragraph, section } from '../check-fragment.ts'

describe('more than all', () => {
  it.each([
    ['Phấn đấu từ 100% văn bản được rà soát.', 'từ 100%'],
    ['Phấn đấu 100% trở lên văn bản được rà soát.', '100% trở lên'],
    ['Tối thiểu 100 % hồ sơ được số hóa.', 'Tối thiểu 100 %'],
    ['Tỷ lệ đúng hạn đạt trên 100%.', 'đạt trên 100%'],
  ])('marks the limit in “%s”', (words, expected) => {
    expect(marked(fromHundred, paragraph(words))).toEqual([expected])
  })

  it.each([
    'Thu ngân sách đạt từ 100% dự toán trở lên.',
    'Giảm từ 100% xuống 80% văn bản giấy.',
    'Chuyển từ 100% văn bản giấy sang văn bản điện tử.',
    'Kinh phí từ 100% ngân sách xã.',
    'Ra mắt tổ công nghệ số trên 100% thôn, bản.',
    '100% hồ sơ được số hóa.',
  ])('leaves “%s” alone', words => {
    expect(check(fromHundred, paragraph(words))).toEqual([])
  })

  it('offers the share alone, with the verb that was there', () => {
    expect(check(fromHundred, paragraph('Tỷ lệ số hóa đạt từ 100%.'))).toMatchObject([{ fix: 'đạt 100%' }])
    expect(check(fromHundred, paragraph('Số hóa 100 % trở lên hồ sơ.'))).toMatchObject([{ fix: '100 %' }])
  })

  it('reads text in decomposed letters', () => {
    expect(check(fromHundred, paragraph('Phấn đấu từ 100% văn bản.').normalize('NFD'))).toHaveLength(1)
  })

  it('marks shares of more than all, but neither growth nor plans outdone', () => {
    expect(marked(percentOverHundred, paragraph('Có 120% cán bộ tham gia tập huấn.'))).toEqual(['120%'])
    expect(marked(percentOverHundred, paragraph('Tỷ lệ hài lòng đạt 100,5%.'))).toEqual(['100,5%'])
    for (const words of [
      'Số hồ sơ trực tuyến tăng 120% so với năm trước.',
      'Thu ngân sách đạt 115% dự toán.',
      'Doanh thu bằng 130% hồ sơ cùng kỳ.',
      'Số hồ sơ tiếp nhận đạt 140% so với cùng kỳ.',
    ])
      expect(check(percentOverHundred, paragraph(words))).toEqual([])
  })
})

describe('a limit said twice', () => {
  it.each([
    ['Tổ chức ít nhất từ 02 cuộc trở lên.', 'ít nhất từ 02 cuộc trở lên'],
    ['Tối thiểu 80% trở lên.', 'Tối thiểu 80% trở lên'],
    ['Tối thiểu phải đạt trên 80%.', 'Tối thiểu phải đạt trên 80%'],
    ['Hài lòng trên 90% trở lên.', 'trên 90% trở lên'],
    ['Không quá 15 phút trở xuống.', 'Không quá 15 phút trở xuống'],
  ])('marks “%s”', (words, expected) => {
    expect(marked(limitTwice, paragraph(words))).toEqual([expected])
  })

  it.each([
    'Đạt từ 90% trở lên.',
    'Tối thiểu 90%; công chức có trình độ đại học trở lên.',
    'Từ 02 cuộc trở lên.',
  ])('leaves “%s” alone', words => {
    expect(check(limitTwice, paragraph(words))).toEqual([])
  })

  it('shows one way to say it', () => {
    expect(check(limitTwice, paragraph('Ít nhất từ 02 cuộc trở lên.'))[0]?.hint).toContain(
      '“Ít nhất 02 cuộc”',
    )
  })
})

describe('spans', () => {
  it('are marked in targets only', () => {
    const words = '- Từ 50% - 80% hồ sơ được thanh toán trực tuyến.'
    expect(marked(targetSpan, section('Chỉ tiêu', words))).toEqual(['Từ 50% - 80%'])
    expect(check(targetSpan, section('Mục đích', words))).toEqual([])
  })

  it('of a step or a way are no target with two values', () => {
    const words = ['- Mỗi năm tăng từ 5% đến 10%.', '- Nâng tỷ lệ số hóa từ 40% đến 60%.']
    expect(check(targetSpan, section('Chỉ tiêu', ...words))).toEqual([])
  })
})

describe('waiting', () => {
  it('has no least time', () => {
    const words =
      'Rút ngắn thời gian chờ còn tối đa 20 phút, thời gian trả kết quả tối thiểu 45 phút mỗi lượt.'
    expect(marked(minimumTime, paragraph(words))).toEqual(['tối thiểu 45 phút'])
  })

  it.each([
    'Thời gian niêm yết kết quả xử lý tối thiểu 30 ngày.',
    'Rút ngắn thời gian giải quyết tối thiểu 02 ngày.',
    'Thời gian giải quyết giảm tối thiểu 02 ngày.',
    'Thời gian lấy ý kiến tối thiểu 20 ngày.',
    'Thời gian giải quyết tối đa 05 ngày làm việc.',
  ])('leaves “%s” alone', words => {
    expect(check(minimumTime, paragraph(words))).toEqual([])
  })
})

describe('units and signs', () => {
  it('sums of money have their unit', () => {
    expect(check(moneyUnit, paragraph('Thu ngân sách xã giao: 9,6 tỷ.'))).toMatchObject([
      { fix: '9,6 tỷ đồng' },
    ])
    for (const words of [
      'Thu ngân sách 9,6 tỷ đồng.',
      'Thu hút vốn 1,2 tỷ USD.',
      'Xã có 1,2 triệu lượt khách.',
    ])
      expect(check(moneyUnit, paragraph(words))).toEqual([])
  })

  it('a sentence compares in words, a cell may do with a sign', () => {
    expect(check(comparisonSign, paragraph('Cập nhật thông tin hồ sơ đạt >90%.'))).toMatchObject([
      { fix: 'trên 90%' },
    ])
    const cell = `noi_dung:
  - bang:
      cot: { ten: Chỉ tiêu, muc: Mức }
      hang: Số hóa | ≥ 90%`
    expect(check(comparisonSign, cell)).toEqual([])
  })
})
