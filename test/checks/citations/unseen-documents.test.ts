import { describe, expect, it } from 'vitest'
import { check, found, planOf } from './findings.ts'

/** A plan with a decision, whose legal bases these are. */
const withBases = (bases: readonly string[]): string => `nam: 2025
co_quan:
  ten: Ủy ban nhân dân xã Đông Hải
  dia_danh: Đông Hải
  don_vi:
    vp: Văn phòng HĐND và UBND
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  ngay: 10/01/2025
  can_cu: |
${bases.map(base => `    Căn cứ ${base};`).join('\n')}
  dieu:
    - Ban hành Kế hoạch.
`

/** The rules that a spec breaks, with the line of the file. */
const rulesOf = (spec: string): string[] =>
  check(spec).map(({ rule, start }) => `${rule.replace('vien-dan/', '')} ${start.line}`)

describe('the name of a code', () => {
  it.each([
    ['Bộ luật dân sự', 'Bộ luật Dân sự'],
    ['Bộ Luật Hình sự', 'Bộ luật Hình sự'],
  ])('%s has its capitals', (typed, right) => {
    expect(check(planOf([`- Theo ${typed}.`])).map(({ fix }) => fix)).toEqual([right])
  })

  it.each(['Bộ luật Lao động', 'Bộ luật Tố tụng dân sự', 'BỘ LUẬT LAO ĐỘNG'])('%s is right', words => {
    expect(found([`- Theo ${words}.`])).toEqual([])
  })
})

describe('the date of a law', () => {
  it('may be that of an older law of the name', () => {
    expect(rulesOf(withBases(['Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001']))).toEqual([])
  })

  it('is told where one part differs, with the one that is known', () => {
    const [finding, ...others] = check(withBases(['Luật Giao dịch điện tử ngày 22/6/2022']))
    expect(others).toEqual([])
    expect(finding?.message).toContain('có luật này ngày 22/6/2023')
    expect(finding?.start).toMatchObject({ line: 11, column: 35 })
  })

  it('is that of the law that changes others, also with a capital', () => {
    expect(
      rulesOf(
        withBases([
          'Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 19/6/2019',
        ]),
      ),
    ).toEqual([])
  })

  it('is not the day from which it is in force', () => {
    expect(found(['- Tuyên truyền Luật có hiệu lực thi hành kể từ ngày 01/3/2026.'])).toEqual([])
  })
})

describe('what an article has', () => {
  it.each([
    'Điều 9 Nghị định số 62/2020/NĐ-CP quy định về hồ sơ gửi thẩm định đề án điều chỉnh của sở',
    'khoản 2 Điều 9 của Nghị định số 62/2020/NĐ-CP quy định về hồ sơ gửi thẩm định đề án điều chỉnh của sở',
    'Phụ lục ban hành kèm theo Nghị định số 62/2020/NĐ-CP quy định về hồ sơ gửi thẩm định đề án điều chỉnh của sở',
  ])('is no title: %s', words => {
    expect(found([`- Theo ${words}.`]).filter(told => told.startsWith('khac-danh-muc'))).toEqual([])
  })

  it('makes no two titles', () => {
    const of = (words: string) =>
      `- Theo Điều 3 Quyết định số 215/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng quy định ${words}.`
    expect(found([of('thời hạn nộp hồ sơ của người dân'), of('phí đăng ký xe của tổ chức')])).toEqual([])
  })
})

describe('a title', () => {
  const title = 'phát triển vùng Đông Bắc đến năm 2030, tầm nhìn đến năm 2045'
  const of = (words: string) =>
    `- Thực hiện Nghị quyết số 9-NQ/TW ngày 05/5/2022 của Bộ Chính trị về ${words}`

  it('ends where the government does something', () => {
    expect(
      found([`${of(title)}, Chính phủ ban hành Chương trình sau.`, `${of(title)}.`, `${of(title)}.`]),
    ).toEqual([])
  })

  it('may begin with a capital, behind an issuer with one', () => {
    expect(
      found([
        '- Theo Nghị quyết số 13-NQ/TU ngày 06/9/2023 Của Ban Thường vụ Tỉnh ủy Về chuyển đổi số.',
        '- Theo Quyết định số 7/QĐ-TTg ngày 06/9/2023 của Thủ tướng Chính phủ Phê duyệt Đề án số hóa.',
      ]),
    ).toEqual([])
  })

  it('that every change of a document has, tells nothing', () => {
    expect(
      found([
        '- Theo Nghị định số 76/2025/NĐ-CP ngày 01/4/2025 của Chính phủ quy định chi tiết Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội về sắp xếp tổ chức bộ máy.',
      ]).filter(told => told.startsWith('khac-danh-muc')),
    ).toEqual([])
  })

  it('is not what a document was changed by', () => {
    expect(
      found(['- Theo Nghị định số 62/2020/NĐ-CP sửa đổi bởi khoản 1 Điều 1 của một nghị định khác.']).filter(
        told => told.startsWith('khac-danh-muc'),
      ),
    ).toEqual([])
  })
})

describe('a first mention', () => {
  it.each([
    'Quyết định số 29-QĐ/TW ngày 10/01/2025 của Bộ Chính trị khóa XIII về việc thành lập Tổ công tác',
    'Nghị quyết số 12/NQ-HĐND ngày 10/01/2025 của Hội đồng nhân dân tỉnh Lâm Đồng khóa X, kỳ họp thứ 5 về dự toán năm',
    'Nghị quyết số 12-NQ/HU ngày 10/01/2025 của Huyện ủy, nhiệm kỳ 2020 - 2025 về phát triển du lịch',
  ])('names the term of its issuer: %s', words => {
    expect(found([`- Căn cứ ${words}.`])).toEqual([])
  })

  it.each([
    'Thông tư số 10/2021/TT-BXX ngày 30/6/2021 của Bộ Xây nhà (nay là Bộ Xây dựng) về kỹ thuật đo gió',
    'Quyết định số 66/QĐ-UBND ngày 28/12/2018 của UBND tỉnh Hà Nam (cũ) về việc giao đơn giá đo gió',
    'Kế hoạch số 71/KH-UBND ngày 31/7/2023 của UBND tỉnh Hà Nam (nay là tỉnh Ninh Bình) về thực hiện Nghị quyết số 48/NQ-CP ngày 03/4/2023 của Chính phủ về nuôi biển',
    'Các Công điện: số 7/CĐ-UBND ngày 17/11/2024, số 8/CĐ-UBND và số 9/CĐ-UBND ngày 19/11/2024; số 10/CĐ-UBND ngày 20/11/2024 của UBND tỉnh về ứng phó với lũ',
    'các Thông tư của Bộ Xây dựng: Thông tư số 24/2019/TT-BXD ngày 24/12/2019 và Thông tư số 9/2021/TT-BXD ngày 12/8/2021 quy định về đo gió ven biển',
    'Kế hoạch số 14-KH/TU ngày 29/7/2024 của Ban Thường vụ Tỉnh ủy và Kế hoạch số 24/KH-UBND ngày 14/8/2024 của UBND tỉnh thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2024 của Bộ Chính trị về nuôi biển',
    'Nghị quyết số 36-NQ/TW ngày 22/10/2018, Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng khóa XII về nuôi biển',
    'Kế hoạch số 1-KH/BCĐ ngày 28/6/2024 của Ban Chỉ đạo phát triển nghề cá, diêm nghiệp, nuôi biển và đề án 09 về Kế hoạch hành động triển khai thực hiện Kế hoạch số 2-KH/BCĐTW ngày 19/6/2024 của Ban Chỉ đạo Trung ương',
    'Chỉ thị số 5/CT-UBND ngày 10/01/2024 của Chủ tịch UBND tỉnh một số nhiệm vụ, giải pháp nuôi biển',
    'Quyết định số 8/QĐ-UBND ngày 10/01/2024 của UBND tỉnh Đẩy mạnh nuôi biển',
    'Thông báo số 5/TB-VPCP ngày 13/10/2024 của Văn phòng Chính phủ Kết luận Phiên họp lần thứ tư về nuôi biển',
    'Thông tư liên tịch số 18/2010/TTLT-BTC-BXD ngày 15/11/2010 giữa Bộ Tài chính và Bộ Xây dựng hướng dẫn chế độ chi đo gió',
    'Quyết định số 8/QĐ-UBND ngày 10/01/2024 của UBND tỉnh (về việc phê duyệt Đề án nuôi biển)',
    'Nghị định số 8/2021/NĐ-CP ngày 03/02/2021 của Chính phủ (được sửa đổi năm 2023) về đo gió ven biển',
  ])('has what stands with its neighbours, or behind what its issuer is today: %s', words => {
    expect(found([`- Căn cứ ${words}.`])).toEqual([])
  })

  it.each([
    [
      '- Thủ tướng Chính phủ phê duyệt tại các Quyết định: số 36/QĐ-TTg ngày 11/01/2024 về đo gió; số 37/QĐ-TTg ngày 12/01/2024 về nuôi biển.',
      0,
    ],
    ['- Làm theo ý kiến chỉ đạo của Ủy ban nhân dân tỉnh tại Kế hoạch số 5/KH-UBND ngày 19/01/2024.', 0],
    ['- Ngày 10/01/2024, UBND tỉnh ban hành Kế hoạch số 5/KH-UBND về nuôi biển.', 0],
    ['- Ngày 10/01/2024 họp; UBND tỉnh ban hành Kế hoạch số 5/KH-UBND về nuôi biển.', 1],
    ['- Thực hiện Quyết định số 37/QĐ-TTg ngày 12/01/2024 về nuôi biển.', 1],
    ['- Thực hiện Kế hoạch số 5/KH-UBND ngày 19/01/2024 của UBND tỉnh (nay là tỉnh Ninh Bình).', 1],
    [
      '- Thực hiện Kế hoạch số 5/KH-UBND ngày 19/01/2024 của UBND tỉnh, Kế hoạch số 9-KH/TU ngày 10/01/2024 của Tỉnh ủy về nuôi biển.',
      1,
    ],
    ['- Thực hiện Kế hoạch số 5/KH-UBND và Kế hoạch số 6/KH-UBND của UBND tỉnh về nuôi biển.', 2],
  ])('lacks what neither it nor its list has: %s is told %i times', (words, times) => {
    expect(found([words])).toHaveLength(times)
  })

  it('has its issuer before it, and what it decides behind it', () => {
    const who = '- UBND tỉnh đã ban hành Quyết định số 85/QĐ-UBND ngày 21/3/2022'
    expect(found([`${who} chọn ngày 20/3 là Ngày chuyển đổi số.`])).toEqual([])
    expect(found([`${who}.`])).toHaveLength(1)
  })

  it('has its issuer behind the title', () => {
    expect(
      found(['- Theo Công điện số 3/CĐ-TTg ngày 15/01/2025 về phòng, chống rét của Thủ tướng Chính phủ.']),
    ).toEqual([])
  })

  it('has its title also where a blank is lost', () => {
    expect(
      found([
        '- Theo Quyết định số 42/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ vềphê duyệt Chiến lược số.',
      ]),
    ).toEqual([])
  })

  it('needs no title where its matter stands before it', () => {
    const by = 'theo Nghị quyết số 97/2019/QH14 ngày 27/11/2019 của Quốc hội.'
    expect(found([`- Sơ kết thí điểm mô hình chính quyền đô thị ${by}`])).toEqual([])
    expect(found([`- Làm ${by}`])).toHaveLength(1)
  })

  it('in a cell is told once when its kind is typed in short', () => {
    const spec = planOf(['- Một.']).replace(
      '    - |\n      - Một.',
      '    - bang:\n        cot:\n          viec: Việc\n          can_cu: Căn cứ\n        hang:\n          - viec: Rà soát\n            can_cu: NQ 12/NQ-HĐND',
    )
    expect(rulesOf(spec).map(told => told.split(' ')[0])).toEqual(['thieu-chu-so'])
  })
})

describe('a habit', () => {
  it('of a comma before the date of Party documents is told once', () => {
    const of = (number: number) =>
      `- Theo Nghị quyết số ${number}-NQ/TU, ngày 10/01/2025 của Tỉnh ủy về cải cách việc ${number}.`
    expect(found([of(1), of(2), of(3)])).toEqual(['dau-phay-truoc-ngay 1: , '])
  })

  it('of a number beside laws is told once', () => {
    expect(
      rulesOf(
        withBases([
          'Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022',
          'Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018',
        ]),
      ),
    ).toEqual(['can-cu-luat 11'])
  })
})

describe('a document that is over', () => {
  const old =
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính'

  it.each([`Trình ban hành Nghị định thay thế ${old}.`, `${old} được thay thế từ tháng 7.`])(
    'may be said to be: %s',
    words => {
      expect(found([`- ${words}`], 'nam: 2026')).toEqual([])
    },
  )

  it('is told where the plan rests on it', () => {
    expect(found([`- Thay thế máy in cũ; thực hiện ${old}.`], 'nam: 2026')).toHaveLength(1)
  })

  it('is not the other law of its name and year', () => {
    expect(found(['- Theo Luật Tổ chức chính quyền địa phương năm 2025 (sửa đổi).'], 'nam: 2026')).toEqual([])
  })
})

describe('a date', () => {
  it('with “tháng” twice is told with its fix', () => {
    const [finding, ...others] = check(
      planOf([
        '- Theo Quyết định số 7/QĐ-TTg ngày 31 tháng 3 tháng 2022 của Thủ tướng Chính phủ về kinh tế số.',
      ]),
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'vien-dan/sai-ngay', fix: 'ngày 31 tháng 3 năm 2022' })
  })

  it('without “ngày” is read, so that a wrong number is known by it', () => {
    expect(
      found([
        '- Theo Nghị định số 26/2020/NĐ-CP 01 tháng 6 năm 2020 của Chính phủ về vị trí việc làm và biên chế công chức.',
      ]),
    ).toEqual(['khac-danh-muc 1: 26/2020/NĐ-CP'])
  })

  it('of another year than the number is told once, with the date that is known', () => {
    const [finding, ...others] = check(
      planOf([
        '- Theo Nghị định số 62/2020/NĐ-CP ngày 01/6/2022 của Chính phủ về vị trí việc làm và biên chế công chức.',
      ]),
    )
    expect(others).toEqual([])
    expect(finding?.hint).toContain('ngày 01/6/2020')
  })

  it('that the register does not have is told once, also when it is later than the plan', () => {
    expect(
      found([
        '- Theo Nghị quyết số 57-NQ/TW ngày 22/12/2026 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
      ]),
    ).toEqual(['khac-danh-muc 1: ngày 22/12/2026'])
  })
})

describe('a symbol', () => {
  it('of a notice of conclusions is that of a notice', () => {
    expect(
      found(['- Theo Thông báo Kết luận số 28/TB-UBND ngày 23/9/2025 của UBND tỉnh về tiến độ cầu mới.']),
    ).toEqual([])
  })

  it('of the Party without its kind is told', () => {
    const [finding] = check(
      planOf(['- Theo Nghị quyết số 06/TU ngày 23/9/2025 của Tỉnh ủy về tiến độ cầu mới.']),
    )
    expect(finding?.hint).toContain('06-NQ/TU')
  })
})

it('a decree that rules a matter needs no number', () => {
  expect(found(['- Dùng mẫu tại Nghị định của Chính phủ quy định về thực hiện cơ chế một cửa.'])).toEqual([])
})

describe('a list that is announced', () => {
  it.each([
    'các Quyết định của Thủ tướng Chính phủ: Số 18/2021/QĐ-TTg ngày 22/4/2021 quy định về dự báo thiên tai; Quyết định số 1651/QĐ-TTg ngày 30/12/2022 về việc phê duyệt Chương trình mới',
    'các Nghị định của Chính phủ: Số 156/2018/NĐ-CP ngày 16/11/2018 quy định chi tiết một số điều; số 105/2025/NĐ-CP ngày 15/5/2025 quy định chi tiết một luật khác',
    'Chỉ thị của UBND tỉnh Lâm Đồng: số 3/CT-UBND ngày 10/01/2025 về rét hại; số 4/CT-UBND ngày 11/01/2025 về cháy rừng',
  ])('has kind and issuer before the colon: %s', words => {
    expect(found([`- Căn cứ ${words}.`]).filter(told => told.startsWith('lan-dau-thieu'))).toEqual([])
  })

  it('ends with its line', () => {
    expect(
      found([
        '- Căn cứ các Quyết định của Thủ tướng Chính phủ: Số 18/2021/QĐ-TTg ngày 22/4/2021 quy định về dự báo thiên tai.',
        '- Căn cứ Quyết định số 1651/QĐ-TTg ngày 30/12/2022 về việc phê duyệt Chương trình mới.',
      ]),
    ).toEqual([
      'lan-dau-thieu 2: Quyết định số 1651/QĐ-TTg ngày 30/12/2022 về việc phê duyệt Chương trình mới',
    ])
  })
})

describe('two documents that are joined', () => {
  it.each(['và', ','])('have one issuer and one title: %s', join => {
    expect(
      found([
        `- Theo Chỉ thị số 10/CT-TTg ngày 30/3/2016${join === ',' ? ',' : ' và'} Công điện số 481/CĐ-TTg ngày 26/4/2019 của Thủ tướng Chính phủ về việc tăng cường bảo vệ rừng.`,
      ]),
    ).toEqual([])
  })

  it('have no title where the last has none', () => {
    expect(
      found([
        '- Theo Chỉ thị số 10/CT-TTg ngày 30/3/2016 và Công điện số 481/CĐ-TTg ngày 26/4/2019 của Thủ tướng Chính phủ.',
      ]),
    ).toHaveLength(2)
  })
})

it.each([
  'Kế hoạch số 267-KH/TU ngày 18/11/2024 của Thành ủy lãnh đạo, chỉ đạo và tổ chức các hoạt động Tết',
  'Chỉ thị số 5/CT-TTg ngày 18/11/2024 của Thủ tướng Chính phủ chấn chỉnh, siết chặt kỷ luật',
  'Công điện số 5/CĐ-TTg ngày 18/11/2024 của Thủ tướng Chính phủ phòng, chống bão số 3',
])('a verb right behind the issuer begins the title: %s', words => {
  expect(found([`- Theo ${words}.`])).toEqual([])
})

describe('a document that the plan has in its own title', () => {
  const titled = (words: string) =>
    planOf(['- Theo Nghị quyết số 28-NQ/TU ngày 10/01/2025 của Tỉnh ủy.']).replace(
      /trich_yeu: .*/,
      `trich_yeu: ${words}`,
    )

  it('needs not its title, there and later', () => {
    expect(rulesOf(titled('Thực hiện Nghị quyết số 28-NQ/TU ngày 10/01/2025 của Tỉnh ủy'))).toEqual([])
  })

  it('is not told to have two titles', () => {
    const spec = planOf([
      '- Theo Nghị quyết số 28/NQ-CP ngày 10/01/2025 của Chính phủ ban hành Chương trình hành động.',
    ]).replace(
      /trich_yeu: .*/,
      'trich_yeu: Thực hiện Nghị quyết số 28/NQ-CP ngày 10/01/2025 của Chính phủ về phòng thủ dân sự trên địa bàn xã',
    )
    expect(rulesOf(spec)).toEqual([])
  })

  it('is one of that number', () => {
    expect(rulesOf(titled('Thực hiện việc khác trong năm nay'))).toHaveLength(1)
  })
})

describe('a basis with a law in its words', () => {
  it('is no law where it begins with a decree', () => {
    expect(
      rulesOf(
        withBases([
          'Nghị định số 50/2024/NĐ-CP ngày 10/5/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 136/2020/NĐ-CP ngày 24/11/2020 quy định chi tiết một số điều của Luật Phòng cháy và chữa cháy và Nghị định số 83/2017/NĐ-CP ngày 18/7/2017 quy định về công tác cứu nạn',
        ]),
      ).filter(told => told.startsWith('can-cu-luat')),
    ).toEqual([])
  })

  it('is no law by the number of a decree behind it', () => {
    expect(
      rulesOf(
        withBases([
          'Luật Phòng cháy và chữa cháy và Nghị định số 83/2017/NĐ-CP ngày 18/7/2017 của Chính phủ',
        ]),
      ).filter(told => told.startsWith('can-cu-luat')),
    ).toEqual([])
  })

  it('is a law by its own number', () => {
    expect(rulesOf(withBases(['Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022']))).toEqual(['can-cu-luat 11'])
  })
})

describe('a blank for the hyphen of a symbol', () => {
  it('is told as that, with the code in whole', () => {
    const [finding, ...others] = check(
      planOf(['- Theo Kế hoạch số 03/KH UBND ngày 11/01/2022 của UBND xã về chuyển đổi số.']),
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'vien-dan/sai-ky-hieu', fix: '03/KH-UBND' })
  })

  it('is none before an agency that is its own word', () => {
    expect(found(['- Theo Kế hoạch số 03/KH-UBND ngày 11/01/2022 của UBND xã về chuyển đổi số.'])).toEqual([])
  })
})

it('a title may begin with “V/v”, behind a full stop that does not belong there', () => {
  expect(
    found([
      '- Theo Kế hoạch số 03/KH-UBND ngày 11/01/2022 của UBND xã. V/v tổ chức các hoạt động mừng Xuân.',
    ]),
  ).toEqual([])
})

it('an issuer may begin with a small letter: chủ tịch', () => {
  expect(
    found([
      '- Theo Kế hoạch số 03/KH-UBND ngày 11/01/2022 của chủ tịch UBND xã về tổ chức các hoạt động mừng Xuân.',
    ]),
  ).toEqual([])
})
