import { describe, expect, it } from 'vitest'
import { rules } from '../../src/checks/rules/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planAround } from '../docs/plan-around.ts'
import { paragraph } from './check-fragment.ts'

/** The rules that tell something of a fragment of a plan, each with the words that it marks. */
function told(fragment: string): string[] {
  const spec = planAround(fragment)
  const { value } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  const lines = spec.split('\n')
  return runChecks(value!, rules).map(
    ({ rule, start, end }) => `${rule} ${lines[start.line - 1]!.slice(start.column - 1, end.column - 1)}`,
  )
}

const of = (rule: string, fragment: string): string[] =>
  told(fragment).flatMap(each => (each.startsWith(`${rule} `) ? [each.slice(rule.length + 1)] : []))

const headings = (...items: readonly string[]): string => `noi_dung:\n${items.join('\n')}`

/** What official documents have that no rule was made with: each rule is silent on the first, and tells of the second. */
describe.each([
  {
    rule: 'the-thuc/lap-tu',
    kind: 'the Law on Lawyers is called by its kind and its name',
    right: paragraph('Căn cứ các điều và biện pháp thi hành Luật Luật sư.'),
    wrong: paragraph('Thực hiện các điều của Luật Luật đất đai.'),
    words: ['Luật Luật'],
  },
  {
    rule: 'the-thuc/ngoac-khong-du',
    kind: 'a point that is quoted has a bracket behind its letter',
    right: paragraph('Nghị định quy định “a) Trong thời hạn 60 ngày làm việc”.'),
    wrong: paragraph('Nghị định quy định trong thời hạn 60 ngày làm việc).'),
    words: [')'],
  },
  {
    rule: 'the-thuc/dau-cach-quanh-dau-cau',
    kind: 'behind dots that are to be filled in a mark has a blank before it',
    right: paragraph('Hồi …… giờ, ngày…… tháng…… năm…… , thôn đã tiến hành hội nghị.'),
    wrong: paragraph('Hồi 8 giờ sáng , thôn đã tiến hành hội nghị.'),
    words: [' ,'],
  },
  {
    rule: 'the-thuc/dau-cach-quanh-dau-cau',
    kind: 'dots between a day and a month are to be filled in',
    right: paragraph('Gửi trước ngày...tháng 5 cho thôn.'),
    wrong: paragraph('Quy định của nhà nước...đảm bảo an toàn.'),
    words: ['...'],
  },
  {
    rule: 'the-thuc/cau-do-dang',
    kind: 'a line of a form ends with a colon',
    right: paragraph('- Chủ trì cuộc họp: ông (bà) ……………… Chức vụ:\n  - Thư ký cuộc họp là người của thôn.'),
    wrong: paragraph(
      '- Chủ trì cuộc họp là ông Trưởng thôn. Chức vụ:\n  - Thư ký cuộc họp là người của thôn.',
    ),
    words: [':'],
  },
  {
    rule: 'the-thuc/cau-do-dang',
    kind: 'what a line announces may stand below it with the same dash',
    right: paragraph(
      '- Kiểm tra việc hiệp thương theo quy định. Cụ thể:\n  - Bảo đảm về tiêu chuẩn, cơ cấu.',
    ),
    wrong: paragraph('- Kiểm tra việc hiệp thương theo quy định:\n  - Bảo đảm về tiêu chuẩn, cơ cấu.'),
    words: [':'],
  },
  {
    rule: 'the-thuc/so-de-muc',
    kind: 'a count goes on in paragraphs below the headings of a lower level',
    right: headings(
      '  - de_muc: 1. Tuyên truyền\n    noi_dung:\n      - de_muc: a) Sở Y tế\n        noi_dung: |\n          - Tổ chức tuyên truyền.\n          2. Quản lý chặt chẽ việc sản xuất thuốc theo đúng quy định.',
      '  - de_muc: 3. Kinh phí',
    ),
    wrong: headings(
      '  - de_muc: 1. Tuyên truyền\n    noi_dung:\n      - de_muc: a) Sở Y tế\n        noi_dung: |\n          - Tổ chức tuyên truyền.',
      '  - de_muc: 3. Kinh phí',
    ),
    words: ['3.'],
  },
  {
    rule: 'the-thuc/so-de-muc',
    kind: 'behind a paragraph with the number of a higher level letters begin anew',
    right: headings(
      '  - de_muc: a) Sở Y tế\n    noi_dung: Tổ chức tuyên truyền.',
      '  - de_muc: b) Sở Nội vụ\n    noi_dung: |\n      - Hướng dẫn thi đua.\n      4. Nâng cao hiệu quả công tác quản lý người nghiện.',
      '  - de_muc: a) Công an tỉnh\n    noi_dung: Tổng rà soát.',
    ),
    wrong: headings(
      '  - de_muc: a) Sở Y tế\n    noi_dung: Tổ chức tuyên truyền.',
      '  - de_muc: b) Sở Nội vụ\n    noi_dung: Hướng dẫn thi đua.',
      '  - de_muc: a) Công an tỉnh\n    noi_dung: Tổng rà soát.',
    ),
    words: ['a)'],
  },
  {
    rule: 'the-thuc/so-trong-doan',
    kind: 'behind a number of a higher level letters begin anew in a text too',
    right: paragraph(
      'a) Cấp căn cước.\n  b) Cấp tài khoản.\n  8. Về chuẩn hóa dữ liệu.\n  a) Số hóa dữ liệu.\n  b) Làm sạch dữ liệu.',
    ),
    wrong: paragraph('a) Cấp căn cước.\n  b) Cấp tài khoản.\n  a) Số hóa dữ liệu.\n  b) Làm sạch dữ liệu.'),
    words: ['a)'],
  },
  {
    rule: 'tu-ngu/dia-danh-noi-khac',
    kind: 'a unit that is no more is named as such',
    right: 'trich_yeu: Sáp nhập Quỹ của xã Phú Mỹ (trước sắp xếp) vào Quỹ của xã Đông Sơn',
    wrong: 'trich_yeu: Sáp nhập Quỹ của xã Phú Mỹ',
    words: ['Phú Mỹ'],
  },
  {
    rule: 'tu-ngu/dia-danh-noi-khac',
    kind: 'what gets a new name has the old one beside it',
    right: 'trich_yeu: Đổi tên Hội Nông dân xã Phú Mỹ thành Hội Nông dân xã Đông Sơn',
    wrong: 'trich_yeu: Đổi tên Hội Nông dân xã Phú Mỹ',
    words: ['Phú Mỹ'],
  },
  {
    rule: 'vien-dan/lan-dau-thieu',
    kind: 'who issued the first of a list issued the others',
    right: paragraph(
      'UBND tỉnh ban hành Kế hoạch số 3450/KH-UBND ngày 17/3/2026 về khoa học; Kế hoạch số 3664/KH-UBND ngày 20/3/2026 về cải cách hành chính.',
    ),
    wrong: paragraph(
      'Xã thực hiện Kế hoạch số 3450/KH-UBND ngày 17/3/2026 của UBND tỉnh về khoa học; Kế hoạch số 3664/KH-UBND ngày 20/3/2026 về cải cách hành chính.',
    ),
    words: ['Kế hoạch số 3664/KH-UBND ngày 20/3/2026 về cải cách hành chính'],
  },
  {
    rule: 'vien-dan/sai-ky-hieu',
    kind: 'the symbol of an association may have a dot',
    right: paragraph('Theo Báo cáo số 04/BC-LĐVTCT.LĐ ngày 02/11/2025 của Liên đoàn về đại hội.'),
    wrong: paragraph('Theo Báo cáo số 04/BC.LĐVTCT ngày 02/11/2025 của Liên đoàn về đại hội.'),
    words: ['04/BC.LĐVTCT'],
  },
  {
    rule: 'tu-ngu/cap-huyen-khong-con',
    kind: 'a measure of the law keeps its name',
    right: paragraph('Đang bị áp dụng biện pháp giáo dục tại xã, phường, thị trấn: 08 người.'),
    wrong: paragraph('Giao các xã, phường, thị trấn thực hiện.'),
    words: ['xã, phường, thị trấn'],
  },
  {
    rule: 'tu-ngu/thuat-ngu-sai',
    kind: 'a name may have its short form inside of it',
    right: paragraph('Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã phối hợp.'),
    wrong: paragraph('Ủy ban Mặt trận Tổ quốc xã phối hợp.'),
    words: ['Ủy ban Mặt trận Tổ quốc'],
  },
  {
    rule: 'tu-ngu/viet-hoa-co-quan',
    kind: 'a deputy of a part of a committee is no standing committee',
    right: paragraph('Phó Trưởng tiểu ban Thường trực chuẩn bị nội dung.'),
    wrong: paragraph('Giao Ban thường trực chuẩn bị nội dung.'),
    words: ['Ban thường trực'],
  },
  {
    rule: 'tu-ngu/viet-hoa-giua-cau',
    kind: 'minutes and guidances that are sent and made are documents',
    right: paragraph(
      'Thôn gửi Biên bản hội nghị về xã, xã lập biên bản. Dự thảo Hướng dẫn trình ban hành, xã hướng dẫn.',
    ),
    wrong: paragraph('Giao các phòng được Hướng dẫn cụ thể.'),
    words: ['Hướng dẫn'],
  },
  {
    rule: 'vien-dan/lan-dau-thieu',
    kind: 'the number of a form is that of no document',
    right: paragraph('Lập biên bản (Mẫu số 02/BCĐBHĐND-MT), kèm Đơn đề nghị số 258/ĐĐN-ĐLS.'),
    wrong: paragraph('Lập biên bản theo Nghị quyết số 02/NQ-HĐND.'),
    words: ['Nghị quyết số 02/NQ-HĐND'],
  },
  {
    rule: 'vien-dan/lan-dau-thieu',
    kind: 'the agencies of a joint resolution are several',
    right: paragraph(
      'Theo Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam quy định chi tiết các hình thức giám sát.',
    ),
    wrong: paragraph(
      'Rà soát Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14 ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội.',
    ),
    words: ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14 ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội'],
  },
  {
    rule: 'vien-dan/lan-dau-thieu',
    kind: 'the part of an agency that wrote it stands behind a symbol',
    right: paragraph(
      'Theo đề nghị của Công an tỉnh tại Tờ trình số 511/TTr-CAT(PC04) ngày 23 tháng 12 năm 2025.',
    ),
    wrong: paragraph('Theo đề nghị của Công an tỉnh tại Tờ trình số 511/TTr-CAT(PC04).'),
    words: ['Tờ trình số 511/TTr-CAT'],
  },
  {
    rule: 'vien-dan/lan-dau-thieu',
    kind: 'the line below the title of an appendix has no room for a title',
    right: paragraph('(Kèm theo Kế hoạch số 980/KH-UBND ngày 18 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh)'),
    wrong: paragraph('Rà soát Kế hoạch số 980/KH-UBND ngày 18 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh.'),
    words: ['Kế hoạch số 980/KH-UBND ngày 18 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh'],
  },
  {
    rule: 'vien-dan/sai-ky-hieu',
    kind: 'a hyphen that does not break is one',
    right: paragraph('Theo Quy định số 296‑QĐ/TW ngày 30/5/2025 của Ban Chấp hành Trung ương về kiểm tra.'),
    wrong: paragraph('Theo Quy định số 296–QĐ/TW ngày 30/5/2025 của Ban Chấp hành Trung ương về kiểm tra.'),
    words: ['296–QĐ/TW'],
  },
])('$rule: $kind', ({ rule, right, wrong, words }) => {
  it('is silent where that is so', () => expect(of(rule, right)).toEqual([]))
  it('tells of what is not', () => expect(of(rule, wrong)).toEqual(words))
})

describe('the title of an article', () => {
  const decision = (first: string, ...more: readonly string[]): string =>
    `co_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\nquyet_dinh:\n  trich_yeu: Việc\n  dieu:\n    - |\n${[first, ...more].map(line => `      ${line}`).join('\n')}`

  it('has no mark at its end', () => {
    expect(
      of(
        'the-thuc/thieu-dau-cuoi',
        decision('Chức năng của Ban Chỉ đạo', '1. Ban giúp Chủ tịch.', '2. Ban họp.'),
      ),
    ).toEqual([])
  })

  it('is none where the article says nothing more', () => {
    expect(of('the-thuc/thieu-dau-cuoi', decision('Quyết định này có hiệu lực kể từ ngày ký'))).toEqual([
      'ký',
    ])
  })
})

describe('one slip', () => {
  it('of a sentence that stops is told once', () => {
    const lines = [
      'Gương mẫu chấp hành tốt mọi chủ trương, đường lối của',
      ...Array(5).fill('Tổ chức đối thoại với người dân ít nhất hai lần trong năm.'),
    ]
    expect(
      told(paragraph(lines.map(line => `- ${line}`).join('\n  '))).filter(each => / của$/.test(each)),
    ).toEqual(['the-thuc/cau-do-dang của'])
  })
})

describe('a word that is typed twice', () => {
  it('is not told again as another', () => {
    expect(
      told(paragraph('Các đơn vị nắm chắc tình tình, tổ chức rà soát.')).filter(each => / tình/.test(each)),
    ).toHaveLength(1)
  })
})

describe('a deadline', () => {
  const table = (time: string): string => `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Đăng tải văn bản
          chu_tri: Sở Tư pháp
          thoi_gian: ${time}`

  it.each([
    'Trước ngày 05 của tháng liền kề',
    '07h45 - 8h00',
    'Ngày 10 tháng sau',
    'Từ ngày thành lập Tổ đến ngày kết thúc cuộc bầu cử',
  ])('%s is understood', time => expect(of('nhiem-vu/thoi-han-khong-ro', table(time))).toEqual([]))

  it('is not the date of a document', () => {
    const cited = 'Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015 của Chính phủ'
    expect(of('nhiem-vu/thoi-han-da-qua', table(cited))).toEqual([])
    expect(of('nhiem-vu/thoi-han-da-qua', table('Trước ngày 28/5/2015'))).toHaveLength(1)
  })

  it('is not asked of those who come to a meeting', () => {
    const meeting =
      '1.1. Hiệp thương về cơ cấu.\n  - Thời gian: 05/12/2026.\n  - Thành phần: Thường trực HĐND, UBND xã.\n  - Đơn vị chủ trì: Ban Công tác Mặt trận thôn.'
    expect(of('nhiem-vu/thieu-thoi-han', paragraph(meeting))).toEqual([])
  })
})

describe('the Front under several names', () => {
  it('is not asked to take its short name where it has its own', () => {
    const words = 'Ủy ban MTTQ Việt Nam xã họp. Giao UBMTTQ xã. Mời UBMTTQ xã.'
    expect(of('tu-ngu/mot-ten-hai-cach', paragraph(words))).toEqual(['UBMTTQ'])
  })
})

describe('one name in two writings', () => {
  const two = (words: string): string[] => of('tu-ngu/viet-hai-cach', paragraph(words))

  it('with a long dash where the others are short', () => {
    expect(two('Giao Trung tâm Văn hóa – Thể thao. Mời Trung tâm Văn hóa - Thể thao họp.')).toEqual(['–'])
    expect(two('Giao Trung tâm Văn hóa – Thể thao. Mời Trung tâm Văn hóa – Thể thao họp.')).toEqual([])
  })

  it('has no dash in common with other words', () => {
    expect(two('Ông Trần Văn An – Chủ tịch xã. Phát triển kinh tế - xã hội của xã.')).toEqual([])
  })

  it('from abroad, by syllables and as it is written there', () => {
    expect(two('Hợp tác với Pakistan. Giúp Pa-ki-xtan. Thăm Pa-ki-xtan.')).toEqual(['Pakistan'])
    expect(two('Hợp tác với Pakistan. Giúp Ma-lai-xi-a và Pháp.')).toEqual([])
  })
})

describe('a word that is judged by its neighbours', () => {
  const judged = (words: string): string[] => of('tu-ngu/nham-chu', paragraph(words))

  it.each([
    ['- Rà soát các tiêu chí để tỉnh điểm cho đơn vị.', 'tỉnh'],
    ['- Chính sách hỗ trợ đổi với công tác giảm nghèo.', 'đổi'],
    ['- Lấy ý kiến cử tri tai cơ quan, tổ chức.', 'tai'],
  ])('%s: a tone that both neighbours speak against', (words, wrong) =>
    expect(judged(words)).toEqual([wrong]),
  )

  it.each([
    '- Doanh nghiệp còn ngại tiếp nhận người sau cai nghiện.',
    '- Các chế phẩm mới khó kiểm soát.',
    '- Văn bản không có tính dự báo cao.',
    '- Các loại ma túy mới có độc tố cao.',
    '- Mặt hàng có mức tiêu thụ cao như rau, quả, thịt gia súc.',
    '- Nhiều người dân được hỏi cho biết đã dùng dịch vụ.',
    '- Không chấp nhận, không chứa chấp ma túy.',
    '- Xây dựng bộ máy đại biểu dân cử thực sự tiêu biểu.',
    '- Còn có hàng trăm đường rừng; di lý 26 học viên.',
  ])('%s is right', words => expect(judged(words)).toEqual([]))
})

describe('the year before', () => {
  const old = (words: string): string[] => of('final/old-year', paragraph(words))

  it.each([
    'Ngày 10/9/2025, UBND tỉnh đã tổ chức lễ phát động.',
    'Công bố Chỉ số cải cách hành chính năm 2025 của các xã.',
    'Phê duyệt Điều lệ được Đại hội thông qua ngày 14 tháng 12 năm 2025.',
    'Theo đề nghị tại Đơn đề nghị ngày 20 tháng 8 năm 2025 của Hội.',
  ])('%s: is spoken of on purpose', words => expect(old(words)).toEqual([]))

  it('is a leftover where something is to be done in it', () => {
    expect(old('Hoàn thành số hóa hồ sơ trong năm 2025.')).toEqual(['2025'])
    expect(old('Báo cáo trước ngày 15/12/2025.')).toEqual(['2025'])
  })
})
