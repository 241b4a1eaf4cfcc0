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

describe('letters and Roman numbers', () => {
  const groups = (...labels: string[]) =>
    table(labels.map(label => `# ${label} | NHÓM\n1 | A | B`).join('\n')).map(([, words]) => words)

  it('takes C, D, L and M for letters, and I, V and X for what goes on', () => {
    expect(groups('A', 'B', 'C', 'D', 'Đ', 'E')).toEqual([])
    expect(groups('A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L', 'M')).toEqual([])
    expect(groups('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI')).toEqual([])
    expect(groups('A', 'B', 'D')).toEqual(['D'])
    expect(groups('I', 'II', 'V')).toEqual(['V'])
  })
  it('holds nothing against a number that it cannot read', () => {
    expect(table('1 | A | B\n2a | C | D\n2b | E | G\n3 | H | I')).toEqual([])
  })
  it('lets groups below other groups run on, and tells one that does neither', () => {
    const rows = (last: string) =>
      `# I | A\n## 1 | B\n1 | A | B\n## 2 | C\n1 | A | B\n# II | D\n## ${last} | E\n1 | A | B`
    expect(table(rows('1'))).toEqual([])
    expect(table(rows('3'))).toEqual([])
    expect(table(rows('5'))).toEqual([['so-thu-tu-hang', '5']])
  })
  it('lets rows run on below groups of one level and begin again below another', () => {
    expect(
      table(
        '# I | A\n## 1 | B\n1 | A | B\n2 | A | B\n## 2 | C\n3 | A | B\n# II | D\n## 1 | E\n1 | A | B\n## 2 | G\n2 | A | B',
      ),
    ).toEqual([])
  })
  it('tells the one group whose rows do not begin again, where all others do', () => {
    const group = (label: string, first: string) => `# ${label} | NHÓM\n${first} | A | B`
    expect(
      table([group('I', '1'), group('II', '1'), group('III', '1'), group('IV', '2')].join('\n')),
    ).toEqual([['so-thu-tu-hang', '2']])
  })
  it('lets a table go on where the one before has ended', () => {
    const part = (rows: string) =>
      `  - bang:\n      cot: { tt: TT, nhiem_vu: Nhiệm vụ }\n      hang: |\n${rows.replace(/^/gm, '        ')}`
    const spec = (first: string) =>
      toldOf(planAround(`noi_dung:\n${part('1 | A\n2 | B')}\n${part(`${first} | C`)}`), 'so-thu-tu-hang')
    expect(spec('3')).toEqual([])
    expect(spec('1')).toEqual([])
    expect(spec('7')).toEqual([['so-thu-tu-hang', '7']])
  })
  it('reads a capital of pasted lines as the letter that is due, past the numbers between', () => {
    const lines = ['G.', 'H.', 'I.', 'K.'].map(label => `${label} Phần việc:\n1. Một.\n2. Hai.`)
    expect(wordsOf('so-trong-doan', lines.join('\n'))).toEqual(['G.'])
  })
  it('tells f) as a letter that Vietnamese has not, not as one used before', () => {
    expect(toldOfText('a) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.\ne) Sáu.\nf) Bảy.\ng) Tám.')).toEqual([
      ['cach-viet-so', 'f)'],
    ])
    expect(headings('a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu', 'f) Bảy')).toEqual([
      ['cach-viet-so', 'f)'],
    ])
    expect(wordsOf('so-trong-doan', 'a) Một.\nb) Hai.\nb) Ba.')).toEqual(['b)'])
  })
})

describe('counts that begin again or go on', () => {
  it('are told apart by the dash above them', () => {
    const text = '- Nhóm một\n(1) Một;\n(2) Hai.\n- Nhóm hai\n(1) Ba;\n(2) Bốn.'
    expect(wordsOf('so-trong-doan', text)).toEqual([])
    expect(wordsOf('so-trong-doan', '- Nhóm:\n(1) Một;\n(2) Hai;\n(2) Ba.')).toEqual(['(2)'])
  })
  it('may go on from the list or the heading above', () => {
    const spec = (first: string, second: string) =>
      toldOf(
        planAround(
          `noi_dung:\n  - de_muc: I. Một\n    noi_dung: |\n      1. Một.\n      2. Hai.\n  - de_muc: II. Hai\n    noi_dung: |\n      ${first} Ba.\n      ${second} Bốn.`,
        ),
        'so-trong-doan',
      )
    expect(spec('3.', '4.')).toEqual([])
    expect(spec('1.', '2.')).toEqual([])
    expect(spec('4.', '5.')).toEqual([['so-trong-doan', '4.']])
  })
  it('may stand in the text below a heading, which then has the decimals', () => {
    const spec = (line: string, decimal: string) =>
      toldOf(
        planAround(`noi_dung:
  - de_muc: 1. Mục đích
  - de_muc: 2. Yêu cầu
    noi_dung: |
      2.1. Nghiêm túc.
      ${line} Kiểm tra việc thi hành.
      ${decimal} Kiểm tra định kỳ.
  - de_muc: 4. Kinh phí`),
        'so-de-muc',
        'so-khong-theo-muc',
        'so-trong-doan',
      )
    expect(spec('3.', '3.1.')).toEqual([])
    expect(spec('-', '2.2.')).toEqual([['so-de-muc', '4.']])
    expect(spec('3.', '5.1.')).toEqual([['so-khong-theo-muc', '5.1.']])
  })
})

describe('group rows without their sign', () => {
  const wide = (rows: string) =>
    toldOf(
      planAround(`noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang: |
${rows.replace(/^/gm, '        ')}`),
    )
  const rows = '1 | Ban hành | Văn phòng | Quý I\n2 | Kiểm tra | Văn phòng | Quý II'
  it('are told once, and counted as groups', () => {
    expect(wide(`I | THỂ CHẾ | |\n${rows}\nII | THỦ TỤC | |\n${rows}`)).toEqual([
      ['hang-nhom', 'I | THỂ CHẾ | |'],
    ])
    expect(wide(`I | THỂ CHẾ | |\n${rows}\nIII | THỦ TỤC | |\n${rows}`)).toEqual([
      ['hang-nhom', 'I | THỂ CHẾ | |'],
      ['so-thu-tu-hang', 'III'],
    ])
  })
  it('are no rows that are only half filled in, counted in digits, or joined', () => {
    expect(wide(`${rows}\n3 | Báo cáo | |`)).toEqual([])
    expect(wide(`# I | THỂ CHẾ\n${rows}`)).toEqual([])
    expect(wide(`A | Ban hành | Văn phòng | Quý I\nB | Kiểm tra | ^ | ^`)).toEqual([])
  })
})

describe('names and headings among the lines', () => {
  const around = [
    '- Rà soát toàn bộ thủ tục hành chính đang còn hiệu lực trên địa bàn.',
    '- Niêm yết đầy đủ thủ tục tại bộ phận tiếp nhận và trả kết quả.',
    '- Tổ chức đối thoại với người dân ít nhất hai lần trong năm.',
    '- Báo cáo kết quả thực hiện theo quý, sáu tháng và cả năm.',
  ]
  const told = (...lines: string[]) => wordsOf('thieu-dau-cuoi', [...around, ...lines, ...around].join('\n'))

  it.each([
    ['a label over dashes', ['b) Xây dựng nền tảng dữ liệu số nông nghiệp của toàn xã trong năm']],
    [
      'a label over a paragraph',
      ['a) Thủ tục, hồ sơ đề nghị khen thưởng cấp Nhà nước', 'Thực hiện theo quy định của Bộ Nội vụ.'],
    ],
    [
      'a dash over a paragraph',
      ['- Hệ sinh thái đổi mới sáng tạo', 'Vận hành hiệu quả không gian khởi nghiệp của xã.'],
    ],
    ['a unit and its duties', ['4. Sở Nông nghiệp và Môi trường tỉnh']],
    ['units of a list', ['1. Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội']],
  ])('%s needs no end', (_, lines) => expect(told(...lines)).toEqual([]))

  it.each([
    ['a dash among dashes', ['- Tổ chức hướng dẫn, xử lý dịch bệnh và đảm bảo an toàn thực phẩm'], 'phẩm'],
    [
      'a unit that is said to do something',
      ['- Sở Nội vụ chủ trì, phối hợp với các sở thực hiện việc này'],
      'này',
    ],
    ['a lead line', ['- Cơ quan chủ trì: Sở Khoa học và Công nghệ tỉnh'], 'tỉnh'],
  ])('%s needs one', (_, lines, word) => expect(told(...lines)).toEqual([word]))

  it('a title over a table needs none', () => {
    const lines = around.map(line => `        ${line}`).join('\n')
    const spec = planAround(`noi_dung:
  - de_muc: Kinh phí
    noi_dung:
      - |
${lines}
        Dự toán kinh phí thực hiện các nhiệm vụ của xã năm 2026
      - bang:
          cot: { tt: TT, nhiem_vu: Nhiệm vụ }
          hang: 1 | Tập huấn`)
    expect(toldOf(spec, 'thieu-dau-cuoi')).toEqual([])
  })
})

describe('a line that announces a table', () => {
  const spec = (after: string) =>
    toldOf(
      planAround(
        `noi_dung:\n  - de_muc: Chỉ tiêu\n    noi_dung: |\n      Các chỉ tiêu cụ thể như sau:\n${after}`,
      ),
      'cau-do-dang',
    )
  it('is whole where the table stands behind the section', () => {
    expect(spec('  - bang:\n      cot: { tt: TT, chi_tieu: Chỉ tiêu }\n      hang: 1 | 85% hồ sơ')).toEqual(
      [],
    )
  })
  it('is told where another section follows', () => {
    expect(spec('  - de_muc: Kinh phí\n    noi_dung: Do ngân sách xã chi.')).toEqual([['cau-do-dang', ':']])
  })
})
