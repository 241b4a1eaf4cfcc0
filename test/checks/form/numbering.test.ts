import { describe, expect, it } from 'vitest'
import { planAround } from '../../docs/plan-around.ts'
import { toldOf, toldOfText, wordsOf } from './told.ts'

const headings = (...titles: string[]) =>
  toldOf(planAround(`noi_dung:\n${titles.map(title => `  - de_muc: "${title}"`).join('\n')}`))

describe('headings', () => {
  const between = (line: string) =>
    toldOf(
      planAround(`noi_dung:\n  - de_muc: 1. Văn phòng\n  - de_muc: 2. Tư pháp\n  - |\n    ${line}`),
      'so-de-muc',
    )
  it('go on in a numbered paragraph, which may skip a number', () => {
    expect(between('4. Kế toán lập dự toán.')).toEqual([['so-de-muc', '4.']])
    expect(between('3. Kế toán lập dự toán.')).toEqual([])
    expect(between('1. Kế toán lập dự toán.')).toEqual([])
    expect(between('9. Kế toán lập dự toán.')).toEqual([])
  })
  it('tells a number that is skipped, at the label', () => {
    expect(headings('1. Văn phòng', '2. Tư pháp', '4. Kế toán')).toEqual([['so-de-muc', '4.']])
  })
  it('tells a number that is used twice, once', () => {
    expect(headings('I. Mục đích', 'II. Nội dung', 'II. Kinh phí', 'III. Tổ chức')).toEqual([
      ['so-de-muc', 'II.'],
    ])
  })
  it('knows the letter đ', () => {
    expect(headings('a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu')).toEqual([])
    expect(headings('a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'e) Sáu')).toEqual([['so-de-muc', 'e)']])
  })
  it('tells two that changed places once', () => {
    expect(headings('a) Một', 'b) Hai', 'c) Ba', 'đ) Năm', 'd) Bốn', 'e) Sáu')).toEqual([['so-de-muc', 'd)']])
  })
  it('tells another kind of number in the same list', () => {
    expect(headings('I. Đánh giá', 'II. Nội dung', 'C. Kế hoạch')).toEqual([['kieu-so-de-muc', 'C.']])
  })
  it('lets a count run on over the headings above', () => {
    const spec = planAround(`noi_dung:
  - de_muc: Phần I. MỞ ĐẦU
    noi_dung:
      - de_muc: 1. Một
      - de_muc: 2. Hai
  - de_muc: Phần II. NỘI DUNG
    noi_dung:
      - de_muc: 3. Ba
      - de_muc: 4. Bốn`)
    expect(toldOf(spec)).toEqual([])
  })
  it('counts a numbered paragraph between two headings', () => {
    const spec = planAround(`noi_dung:
  - de_muc: 1. Phòng Kinh tế
    noi_dung: Bố trí kinh phí.
  - |
    2. Đề nghị Mặt trận Tổ quốc phối hợp tuyên truyền.
  - de_muc: 3. Công an xã
    noi_dung: Bảo đảm an ninh./.`)
    expect(toldOf(spec)).toEqual([])
  })
  it('begin after a numbered paragraph just above the first', () => {
    const above = (line: string) =>
      toldOf(
        planAround(`noi_dung:\n  - |\n    ${line}\n  - de_muc: 2. Mục tiêu cụ thể\n  - de_muc: 3. Yêu cầu`),
        'so-de-muc',
      )
    expect(above('1. Mục tiêu chung: Bảo đảm an toàn.')).toEqual([])
    expect(above('Mục tiêu chung: Bảo đảm an toàn.')).toEqual([['so-de-muc', '2.']])
    expect(above('5. Mục tiêu chung.')).toEqual([['so-de-muc', '2.']])
  })
  it('says nothing of headings that are counted', () => {
    expect(headings('Mục đích', 'Yêu cầu', 'Kinh phí')).toEqual([])
  })
  it('tells a label without a blank behind it, and one with two signs', () => {
    expect(headings('1.Mục đích', '2. Yêu cầu')).toEqual([['cach-viet-so', '1.']])
    expect(headings('a). Mục tiêu', 'b) Nhiệm vụ')).toContainEqual(['cach-viet-so', 'a).'])
  })
})

describe('pasted lists', () => {
  it('counts each level for itself', () => {
    expect(toldOfText('1. Một.\na) Hai.\nb) Ba.\n2. Bốn.\na) Năm.\nb) Sáu.\n3. Bảy.')).toEqual([])
  })
  it('tells what is skipped below a number', () => {
    expect(wordsOf('so-trong-doan', '1. Một.\na) Hai.\nc) Ba.\n2. Bốn.')).toEqual(['c)'])
  })
  it('begins anew after a line that ends with a colon', () => {
    expect(toldOfText('Nhóm thứ nhất:\n1. Một.\n2. Hai.\nNhóm thứ hai:\n1. Ba.\n2. Bốn.')).toEqual([])
  })
  it('takes quantities and dates for no numbers', () => {
    expect(toldOfText('1.5 triệu hồ sơ được xử lý.\n15/3 là hạn cuối.\n2025 là năm nước rút.')).toEqual([])
  })
  it('tells labels whose first number is not that of the section', () => {
    const spec = planAround(`noi_dung:
  - de_muc: 1. Mục đích
  - de_muc: 2. Yêu cầu
    noi_dung: |
      2.1. Nghiêm túc.
      3.2. Tiết kiệm.
      2.3. Hiệu quả./.`)
    expect(toldOf(spec, 'so-khong-theo-muc')).toEqual([['so-khong-theo-muc', '3.2.']])
  })
  it('tells the rarer way to end a decimal', () => {
    expect(wordsOf('dau-cham-sau-so', '1.1. Một.\n1.2 Hai.\n1.3. Ba.')).toEqual(['1.2'])
    expect(wordsOf('dau-cham-sau-so', '1.1 Một.\n1.2 Hai.\n1.3. Ba.')).toEqual(['1.3.'])
    expect(wordsOf('dau-cham-sau-so', '1.1 Một.\n1.2 Hai.')).toEqual([])
  })
})

const table = (rows: string) =>
  toldOf(
    planAround(`noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, hoat_dong: Hoạt động }
      hang: |
${rows.replace(/^/gm, '        ')}`),
  )

describe('tables', () => {
  it('tells a row number that is skipped, used twice, or does not begin with 1', () => {
    expect(table('1 | A | B\n2 | C | D\n4 | E | G')).toEqual([['so-thu-tu-hang', '4']])
    expect(table('1 | A | B\n2 | C | D\n2 | E | G\n3 | H | I')).toEqual([['so-thu-tu-hang', '2']])
    expect(table('# I | NHÓM MỘT\n1 | A | B\n2 | C | D\n# II | NHÓM HAI\n2 | E | G')).toEqual([
      ['so-thu-tu-hang', '2'],
    ])
  })
  it('lets rows run on over groups, or begin again in each', () => {
    expect(
      table('# I | NHÓM MỘT\n1 | A | B\n2 | C | D\n# II | NHÓM HAI\n3 | E | G\n# III | NHÓM BA\n4 | H | I'),
    ).toEqual([])
    expect(table('# I | NHÓM MỘT\n1 | A | B\n2 | C | D\n# II | NHÓM HAI\n1 | E | G')).toEqual([])
  })
  it('tells a group number that is skipped', () => {
    expect(table('# VI | A\n1 | A | B\n# VIII | B\n1 | C | D')).toContainEqual(['so-thu-tu-hang', 'VIII'])
  })
  it('counts decimals down a column, again in each group', () => {
    expect(table('# I | A\n1 | 2.1. A | 3.1. B\n2 | 2.2. C | 3.2. D\n# II | B\n1 | 2.1. E | 3.1. G')).toEqual(
      [],
    )
    expect(table('1 | 2.1. A | 3.1. B\n2 | 2.2. C | 3.2. D\n3 | 2.3. E | 3.4. G')).toEqual([
      ['so-trong-o', '3.4.'],
    ])
  })
  it('tells a number of another series', () => {
    expect(table('1 | A | 3.1. B\n2 | C | 3.2. D\n3 | E | 3.3. G\n4 | H | 3.4. I\n5 | K | 5.1. L')).toEqual([
      ['so-trong-o', '5.1.'],
    ])
  })
  it('leaves decimals alone that follow the row', () => {
    expect(table('1 | 1.1. A | B\n2 | 2.1. C | D\n3 | 3.1. E | G\n4 | 4.1. H | I')).toEqual([])
  })
})

describe('signs that the decree does not have', () => {
  it('tells them once, and counts them all the same', () => {
    expect(toldOfText('a, Một.\nb, Hai.\nd, Ba.')).toEqual([
      ['cach-viet-so', 'a,'],
      ['so-trong-doan', 'd,'],
    ])
  })
  it('tells a heading whose own sign makes it print two numbers', () => {
    expect(headings('1- Mục đích', '2- Yêu cầu')).toEqual([['cach-viet-so', '1-']])
  })
  it('takes spans and sentences for what they are', () => {
    expect(toldOfText('5 - 7 ngày làm việc.\nÍt, nhưng tốt.\n2, 3 thôn cùng làm.')).toEqual([])
  })
})

describe('lines typed as headings', () => {
  const rest = [
    '5. Rà soát toàn bộ thủ tục hành chính đang còn hiệu lực trên địa bàn.',
    '6. Niêm yết đầy đủ thủ tục tại bộ phận tiếp nhận và trả kết quả.',
    '7. Tổ chức đối thoại với người dân ít nhất hai lần trong năm.',
    '8. Báo cáo kết quả thực hiện theo quý, sáu tháng và cả năm.',
  ].join('\n')
  const open = '9. Phấn đấu đạt các mục tiêu, chỉ tiêu cụ thể của nghị quyết'
  it('need no end where deeper labels follow', () =>
    expect(
      wordsOf('thieu-dau-cuoi', `${rest}\n${open}\na) Đến hết năm nay: đạt 80%.\nb) Sang năm: đạt 90%.`),
    ).toEqual([]))
  it('need one where none follow', () =>
    expect(wordsOf('thieu-dau-cuoi', `${rest}\n${open}\n10. Tổng kết việc thực hiện vào cuối năm.`)).toEqual([
      'quyết',
    ]))
})
