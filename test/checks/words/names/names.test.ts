import { describe, expect, it } from 'vitest'
import { findings, told, toldOfLine } from './told.ts'

/** A plan of an agency, with one line. */
const plan = (agency: string, line: string, head = 'nam: 2023', more = '') => `${head}
co_quan:
  ten: ${agency}
  dia_danh: X
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Nhiệm vụ
      noi_dung: |
        ${line}
${more}`

const commune = 'Ủy ban nhân dân xã Tân Phú'
const in2026 = 'nam: 2026'

describe('place names', () => {
  it.each([
    ['xã Tân Phủ', 'Tân Phủ'],
    ['xã Tân Phu', 'Tân Phu'],
    ['xã Tâm Phú', 'Tâm Phú'],
    ['UBND xã Tân phú', 'Tân phú'],
    ['xã Tân Phù'.normalize('NFD'), 'Tân Phù'],
  ])('finds %s', (line, words) =>
    expect(told('dia-danh-lech', plan(commune, `Kế hoạch của ${line} năm 2023.`))).toEqual([words]),
  )

  it.each(['xã Tân Phú', 'XÃ TÂN PHÚ', 'xã Phú Tân', 'xã Tân Lập, xã Tân Thành', 'huyện Tân Phủ', 'xã'])(
    'leaves %s',
    line => expect(told('dia-danh-lech', plan(commune, `Kế hoạch của ${line} năm 2023.`))).toEqual([]),
  )

  it('takes a tone that stands on another vowel for the same name', () => {
    expect(told('dia-danh-lech', plan('Ủy ban nhân dân xã Thuỷ Hoà', 'Kế hoạch của xã Thủy Hòa.'))).toEqual(
      [],
    )
  })

  it('holds other places against their own mentions', () => {
    const line = 'UBND huyện Kim Sơn, Huyện ủy; huyện Kim Sơn và huyện Kim Sơn; huyện Kim Sớn.'
    expect(told('dia-danh-lech', plan(commune, line))).toEqual(['Kim Sớn'])
  })

  it('asks whether a name is meant that differs by a mark: it may be that of another place', () => {
    const [found] = findings('dia-danh-lech', plan(commune, 'Kế hoạch của xã Tân Phủ.'))
    expect(found).toMatchObject({ hint: 'Có phải là “Tân Phú” không?' })
    expect(found).not.toHaveProperty('fix')
  })

  it('puts a name right that differs by its capitals alone', () => {
    expect(findings('dia-danh-lech', plan(commune, 'Kế hoạch của xã Tân phú.'))[0]).toMatchObject({
      fix: 'Tân Phú',
    })
  })

  it('wants a name after the common noun of the agency', () => {
    expect(told('thieu-dia-danh', plan('UBND thị trấn', 'Một.'))).toEqual(['UBND thị trấn'])
    expect(told('thieu-dia-danh', plan('Sở Nội vụ', 'Một.'))).toEqual([])
    expect(told('thieu-dia-danh', plan('UBND Quận 1', 'Một.'))).toEqual([])
  })
})

describe('the name of another place', () => {
  const titled = (title: string, place = 'Tân Phú') =>
    `nam: 2026\nco_quan:\n  ten: ${commune}\n  dia_danh: ${place}\nke_hoach:\n  trich_yeu: ${title}`

  it('is found where the own name has to stand', () => {
    expect(told('dia-danh-noi-khac', titled('Cải cách hành chính xã Mỹ Lộc năm 2026'))).toEqual(['Mỹ Lộc'])
    expect(told('dia-danh-noi-khac', titled('CẢI CÁCH HÀNH CHÍNH XÃ MỸ LỘC NĂM 2026'))).toEqual(['MỸ LỘC'])
    expect(told('dia-danh-noi-khac', titled('Cải cách hành chính', 'Mỹ Lộc'))).toEqual(['Mỹ Lộc'])
  })

  it('may stand in the text', () => {
    expect(told('dia-danh-noi-khac', titled('Cải cách hành chính xã Tân Phú, huyện Mỹ Lộc'))).toEqual([])
    expect(
      told('dia-danh-noi-khac', plan(commune.replace('Tân Phú', 'X'), 'Phối hợp với xã Mỹ Lộc.')),
    ).toEqual([])
  })
})

describe('the signer', () => {
  const signed = (first: string, second: string) => `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: ${first}
ke_hoach:
  trich_yeu: Cải cách hành chính
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: ${second}`

  it.each([
    ['Lê Văn Tuấn', 'Lê Văn Tuân', ['Lê Văn Tuân']],
    ['Lê Văn Tuấn', 'Lê Văn Tuấn', []],
    ['Lê Văn Tuấn', 'Phạm Thị Hoa', []],
    ['Lê văn Tuấn', 'Phạm Thị Hoa', ['Lê văn Tuấn']],
  ])('%s and %s', (first, second, words) =>
    expect(told('ten-nguoi-ky-lech', signed(first, second))).toEqual(words),
  )
})

describe('the level of government', () => {
  it.each([
    ['100% hồ sơ thuộc thẩm quyền giải quyết của cấp huyện, cấp xã đúng hạn.', ['cấp huyện']],
    ['Kiểm tra các cơ quan hành chính nhà nước các cấp.', ['cơ quan hành chính nhà nước các cấp']],
    ['Theo ý kiến của UBND cấp thị xã.', ['cấp thị xã']],
  ])('of a commune: finds %s', (line, words) => expect(told('sai-cap', plan(commune, line))).toEqual(words))

  it.each([
    '100% chỉ tiêu cấp huyện giao được hoàn thành.',
    '100% thủ tục hành chính cấp xã được công khai trên Cổng của cấp tỉnh.',
    '90% nhiệm vụ được phân cấp tỉnh, huyện.',
  ])('of a commune: leaves %s', line => expect(told('sai-cap', plan(commune, line))).toEqual([]))

  it('lets a district and a province set targets for the levels below', () => {
    const line = '100% hồ sơ thuộc thẩm quyền giải quyết của cấp huyện, cấp xã; cơ quan nhà nước các cấp.'
    expect(told('sai-cap', plan('Ủy ban nhân dân huyện Kim Sơn', line))).toEqual([])
    expect(told('sai-cap', plan('Ủy ban nhân dân thành phố Hải Phòng', line))).toEqual([])
  })

  it('finds a commune that issues its plan with a decision of the district', () => {
    const spec = plan(
      commune,
      'Một.',
      'nam: 2023',
      '  kem_theo: (Kèm theo Quyết định của UBND huyện Kim Sơn)',
    )
    expect(told('sai-cap', spec)).toHaveLength(1)
  })

  it('wants chính quyền số of a local government', () => {
    expect(told('chinh-phu-so', plan(commune, 'Xây dựng và phát triển Chính phủ số.'))).toEqual([
      'Chính phủ số',
    ])
    expect(told('chinh-phu-so', plan(commune, 'Kết nối với hệ thống của Chính phủ số.'))).toEqual([])
    expect(told('chinh-phu-so', plan('Bộ Tư pháp', 'Xây dựng Chính phủ số.'))).toEqual([])
  })
})

describe('what changed on 01/7/2025', () => {
  it.each([
    ['Báo cáo UBND huyện.', 'UBND huyện'],
    ['Thực hiện chỉ đạo của Huyện ủy.', 'Huyện ủy'],
    ['Lấy ý kiến các xã, phường, thị trấn.', 'xã, phường, thị trấn'],
    ['Theo quy định của cấp huyện.', 'cấp huyện'],
  ])('finds %s in a plan of 2026 only', (line, words) => {
    expect(told('cap-huyen-khong-con', plan(commune, line, in2026))).toEqual([words])
    expect(told('cap-huyen-khong-con', plan(commune, line))).toEqual([])
  })

  it('does not take a plan of 2025 without a date for a later one', () => {
    expect(told('cap-huyen-khong-con', plan(commune, 'Báo cáo UBND huyện.', 'nam: 2025'))).toEqual([])
  })

  it.each([
    'Tiếp nhận hồ sơ của UBND huyện trước đây.',
    'Hồ sơ do UBND huyện Kim Sơn (cũ) bàn giao.',
    'Theo Kế hoạch số 12/KH-UBND ngày 05/02/2025 của UBND huyện Kim Sơn.',
    'Số lượng hồ sơ; quận lỵ.',
  ])('leaves %s', line => {
    const words = told('cap-huyen-khong-con', plan(commune, line, in2026))
    expect(words.filter(word => word.includes('huyện'))).toEqual([])
  })

  it('is sure that no district issues a plan', () => {
    const [found] = findings('cap-huyen-khong-con', plan('Ủy ban nhân dân huyện Kim Sơn', 'Một.', in2026))
    expect(found).toMatchObject({ severity: 'error', start: { line: 3 } })
  })

  it('knows the provinces that were joined', () => {
    expect(told('tinh-da-sap-nhap', plan(commune, 'Kết nối với tỉnh Hòa Bình.', in2026))).toEqual([
      'tỉnh Hòa Bình',
    ])
    expect(told('tinh-da-sap-nhap', plan(commune, 'Kết nối với tỉnh Hòa Bình.'))).toEqual([])
    expect(told('tinh-da-sap-nhap', plan(commune, 'Hồ sơ của tỉnh Hòa Bình (cũ).', in2026))).toEqual([])
    expect(told('tinh-da-sap-nhap', plan(commune, 'Kết nối với tỉnh Phú Thọ.', in2026))).toEqual([])
  })
})

describe('outdated terms', () => {
  it.each([
    ['Dịch vụ công trực tuyến mức độ 3, 4.', 'mức độ 3, 4'],
    ['Dịch vụ công mức độ 3, mức độ 4.', 'mức độ 3, mức độ 4'],
    ['Nộp bản sao sổ hộ khẩu.', 'sổ hộ khẩu'],
  ])('finds %s after its day', (line, words) => {
    expect(told('tu-cu', plan(commune, line, 'nam: 2024'))).toEqual([words])
    expect(told('tu-cu', plan(commune, line, 'nam: 2022'))).toEqual([])
  })

  it.each([
    'Hồ sơ trực tuyến toàn trình; mức độ hài lòng 90%.',
    'Hệ thống an toàn thông tin cấp độ 3.',
    'Không yêu cầu sổ hộ khẩu.',
    'Theo Quyết định số 12/QĐ-UBND ngày 05/02/2022 của UBND tỉnh về dịch vụ công trực tuyến mức độ 3, 4.',
  ])('leaves %s', line => expect(told('tu-cu', plan(commune, line))).toEqual([]))

  it('knows the ministries and departments of March 2025', () => {
    const line = 'Sở Thông tin và Truyền thông; Sở Lao động - Thương binh và Xã hội; Sở Nội vụ.'
    expect(told('tu-cu', plan(commune, line, in2026))).toHaveLength(2)
    expect(told('tu-cu', plan(commune, line, 'nam: 2024'))).toEqual([])
  })
})

describe('terms that are never right', () => {
  it.each([
    ['Giao cán bộ không chuyên trách.', 'cán bộ không chuyên trách'],
    ['Thủ tục hành chính đủ điều kiện cấp độ 4.', 'cấp độ 4'],
    ['Người phụ trách 1 cửa.', '1 cửa'],
    ['Áp dụng ISO 9001: 2015.', 'ISO 9001: 2015'],
    ['Gửi qua zalo.', 'zalo'],
  ])('finds %s', (line, words) => expect(toldOfLine('thuat-ngu-sai', line)).toEqual([words]))

  it.each(['Áp dụng TCVN ISO 9001:2015, ISO/IEC 27001:2013.', 'Nhà có 1 cửa.', 'Đô thị loại V.'])(
    'leaves %s',
    line => expect(toldOfLine('thuat-ngu-sai', line)).toEqual([]),
  )
})

describe('one body under several names', () => {
  it('finds the rarer names', () => {
    const line =
      'Kiểm tra Bộ phận Một cửa. Hồ sơ tại Bộ phận Một cửa. Trang bị cho bộ phận tiếp nhận và trả kết quả.'
    expect(toldOfLine('mot-ten-hai-cach', line)).toEqual(['bộ phận tiếp nhận và trả kết quả'])
  })

  it('leaves the portal of the province beside the site of the commune', () => {
    const line = 'Đăng trên Cổng thông tin điện tử tỉnh và Trang thông tin điện tử xã.'
    expect(told('mot-ten-hai-cach', plan(commune, line))).toEqual([])
  })
})

describe('abbreviations', () => {
  it('tells an unknown one once', () => {
    expect(toldOfLine('viet-tat-chua-giai-thich', 'Kết quả TDTHPL. Báo cáo TDTHPL.')).toEqual(['TDTHPL'])
  })

  it.each([
    'Theo dõi thi hành pháp luật (TDTHPL); báo cáo TDTHPL.',
    'UBND, HĐND, MTTQ, TTHC, CCHC.',
    'Điều XIV, Quý IV.',
    'Quyết định số 12/QĐ-UBND.',
    'NÂNG CAO NHẬN THỨC',
  ])('leaves %s', line => expect(toldOfLine('viet-tat-chua-giai-thich', line)).toEqual([]))
})

describe('units of before the reform', () => {
  const rule = 'cap-huyen-khong-con'

  it.each([
    'Dự án tại huyện Kim Sơn (nay là xã Phát Diệm).',
    'Ngày 12/05/2025, UBND huyện Kim Sơn bàn việc.',
    'Theo Quy hoạch sử dụng đất huyện Kim Sơn.',
    'Năm 2024, UBND huyện thu hồi đất.',
  ])('leaves %s', line => expect(told(rule, plan(commune, line, in2026))).toEqual([]))

  it.each([
    'Theo Kế hoạch số 05/KH-UBND ngày 11/01/2022 của chủ tịch UBND huyện.',
    'Theo Kế hoạch số 05/KH-UBND ngày 11/01/2022 của Ủy ban nhân dân huyện về việc trồng rừng.',
    'Theo Quyết định số 12/QĐ-UBND ngày 11 tháng 01 năm 2022 của chủ tịch UBND thị xã.',
  ])('leaves the issuer of a document older than the reform: %s', line =>
    expect(told(rule, plan(commune, line, in2026))).toEqual([]),
  )

  it('tells a district that issues after the reform', () => {
    const line = 'Theo Kế hoạch số 05/KH-UBND ngày 11/01/2026 của chủ tịch UBND huyện.'
    expect(told(rule, plan(commune, line, in2026))).toEqual(['UBND huyện'])
    const later = 'Theo Kế hoạch số 05/KH-UBND ngày 11/01/2022 của UBND huyện, báo cáo UBND huyện.'
    expect(told(rule, plan(commune, later, in2026))).toEqual(['UBND huyện'])
  })

  it('still speaks where only a document is older', () => {
    const line = 'Theo Quyết định số 12/QĐ-UBND ngày 05/02/2025 của UBND tỉnh, báo cáo cấp huyện.'
    expect(told(rule, plan(commune, line, in2026))).toEqual(['cấp huyện'])
    expect(told(rule, plan(commune, 'Báo cáo ngày 05/02/2026 cho cấp huyện.', in2026))).toEqual(['cấp huyện'])
  })

  it('tells a district that issues its plan once', () => {
    const spec = plan('Ủy ban nhân dân huyện Kim Sơn', 'Giao các phòng của huyện; Huyện ủy.', in2026)
    expect(findings(rule, spec)).toHaveLength(1)
  })

  it('leaves joined provinces in their time', () => {
    const line =
      'Ngày 14 tháng 3 năm 2025, UBND tỉnh Bình Định chấp thuận; tỉnh Long An (nay là tỉnh Tây Ninh).'
    expect(told('tinh-da-sap-nhap', plan(commune, line, in2026))).toEqual([])
  })

  it('takes no province for a slip of another', () => {
    const line = 'Tỉnh Quảng Ninh, tỉnh Quảng Ninh, tỉnh Quảng Ninh và tỉnh Quảng Bình; tỉnh Quảng Ninh.'
    expect(told('dia-danh-lech', plan(commune, line))).toEqual([])
  })

  it('leaves a term beside its new name', () => {
    const line = 'Sở Giao thông vận tải (nay là Sở Xây dựng).'
    expect(told('tu-cu', plan(commune, line, in2026))).toEqual([])
  })
})

describe('the level above', () => {
  it('may be named by its document and its goals', () => {
    const title = (text: string) =>
      `nam: 2026\nco_quan:\n  ten: ${commune}\n  dia_danh: Tân Phú\nke_hoach:\n  trich_yeu: ${text}`
    expect(
      told(
        'sai-cap',
        title(
          'Thực hiện Nghị quyết số 13-NQ/TU ngày 06/9/2023 Của Tỉnh ủy về Chuyển đổi số tỉnh Quảng Ngãi Đến năm 2025',
        ),
      ),
    ).toEqual([])
    expect(told('sai-cap', title('Chuyển đổi số tỉnh Quảng Ngãi Đến năm 2026'))).toEqual(['tỉnh Quảng Ngãi'])
  })

  it('builds the Government of the whole country', () => {
    const line = 'Tham gia xây dựng chính phủ số, xã hội số.'
    expect(told('chinh-phu-so', plan(commune, line))).toEqual([])
    const cited =
      'Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ vềphê duyệt Chiến lược phát triển Chính phủ điện tử.'
    expect(told('chinh-phu-so', plan(commune, cited))).toEqual([])
  })
})

it.each([
  'Tiêm vắc xin COVID - 19; phòng COVID.',
  'Bảo vệ và phát triển rừng (BVR và PTR, PCCCR); công tác BVR và PTR, PCCCR.',
  'Bảo vệ, phát triển rừng (BVR & PTR); PTR bền vững.',
  'Tổ chức (gọi tắt là BVR, PTR); PTR bền vững.',
  '10 triệu USD.',
  'Phòng, chống HIV.',
  'Sở VH,TT&DL.',
  'GRDP tăng 8%.',
])('explains no word that everybody knows: %s', line =>
  expect(toldOfLine('viet-tat-chua-giai-thich', line)).toEqual([]),
)

it.each([
  ['Hỗ trợ công tác (cả BVR và PTR).', ['BVR', 'PTR']],
  ['Công tác PTR (theo TKL).', ['TKL']],
])('explains no abbreviation among other words in brackets: %s', (line, words) =>
  expect(toldOfLine('viet-tat-chua-giai-thich', line)).toEqual(words),
)
