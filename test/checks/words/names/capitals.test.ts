import { describe, expect, it } from 'vitest'
import { findings, told, toldOfLine } from './told.ts'

describe('Nhân dân and Nhà nước', () => {
  it.each([
    ['Phục vụ nhân dân.', ['nhân dân']],
    ['Chủ trương của Đảng, pháp luật của nhà nước.', ['nhà nước']],
    ['Cơ chế nhà nước đặt hàng.', ['nhà nước']],
    ['Phục vụ nhân dân.'.normalize('NFD'), ['nhân dân']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-nhan-dan', line)).toEqual(words))

  it.each([
    'Hội đồng nhân dân, Ủy ban nhân dân, Uỷ ban nhân dân xã.',
    'ỦY BAN NHÂN DÂN XÃ',
    'Quân đội nhân dân, Công an nhân dân, Tòa án nhân dân, Viện kiểm sát nhân dân.',
    'Cơ quan nhà nước, quản lý nhà nước, ngân sách nhà nước.',
    'Giấy chứng minh nhân dân.',
  ])('leaves %s', line => expect(toldOfLine('viet-hoa-nhan-dan', line)).toEqual([]))

  it('has the right words', () => {
    const [found] = findings('viet-hoa-nhan-dan', 'noi_dung:\n  - Phục vụ nhân dân.')
    expect(found).toMatchObject({ fix: 'Nhân dân', severity: 'warning' })
  })
})

describe('the common noun of a unit', () => {
  it.each([
    ['Chỉ đạo của Tỉnh và Huyện.', ['Tỉnh', 'Huyện']],
    ['Báo cáo UBND Phường, Chủ tịch UBND Xã.', ['Phường', 'Xã']],
    ['Trụ sở tại Thành phố Vinh.', ['Thành phố']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-don-vi-hanh-chinh', line)).toEqual(words))

  it.each([
    'Xã Bình An tổ chức hội nghị. Tỉnh hỗ trợ kinh phí.',
    'Báo cáo Tỉnh ủy, Huyện uỷ, Tỉnh đoàn.',
    'Ban Văn hóa - Xã hội, Phòng Văn hóa-Xã hội.',
    'Báo cáo UBND Quận 1, UBND Phường Điện Biên Phủ, Thành phố Hồ Chí Minh.',
    '1.2 Xã hội hóa dịch vụ.',
  ])('leaves %s', line => expect(toldOfLine('viet-hoa-don-vi-hanh-chinh', line)).toEqual([]))

  it('takes the lines of a title for one sentence', () => {
    const title = (line: string) => `trich_yeu: |\n  Cải cách hành chính\n  ${line} Bình An năm 2026`
    expect(told('viet-hoa-don-vi-hanh-chinh', title('Xã'))).toEqual(['Xã'])
    expect(told('viet-hoa-don-vi-hanh-chinh', title('xã'))).toEqual([])
  })
})

describe('names of agencies', () => {
  it.each([
    ['Báo cáo Ủy ban Nhân dân và Hội Đồng nhân dân xã.', ['Ủy ban Nhân dân', 'Hội Đồng nhân dân']],
    ['Báo cáo phòng Nội vụ, sở Tư pháp.', ['phòng', 'sở']],
    ['Phối hợp với Sở giáo dục và đào tạo.', ['Sở giáo dục và đào tạo']],
    ['Trung tâm Văn hóa, Thể thao và truyền thanh huyện.', ['Trung tâm Văn hóa, Thể thao và truyền thanh']],
    ['Phòng Tài Chính thẩm định.', ['Phòng Tài Chính']],
    ['Cán bộ Tài Chính của xã.', ['Tài Chính']],
    ['Bộ Giao thông Vận Tải, Sở Y Tế.', ['Bộ Giao thông Vận Tải', 'Sở Y Tế']],
    ['Thành viên Ban chỉ đạo xã.', ['Ban chỉ đạo']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-co-quan', line)).toEqual(words))

  it.each([
    'Phối hợp với Sở Nội vụ, xây dựng kế hoạch và đào tạo công chức.',
    'Trên cơ sở Kế hoạch của tỉnh; các phòng Kinh tế, Văn hóa - Xã hội.',
    'Bộ Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường, Ban Chỉ đạo, Ban Thường vụ.',
    'Uỷ ban nhân dân xã, ỦY BAN NHÂN DÂN XÃ, Hội đồng nhân dân.',
    'Giao Trưởng phòng Nội vụ.',
    'Phát triển giao thông vận tải; báo cáo phòng xây dựng nông thôn mới.',
    'Trung tâm Nội vụng.',
  ])('leaves %s', line => expect(toldOfLine('viet-hoa-co-quan', line)).toEqual([]))

  it('tells a unit once, in the list of units', () => {
    const spec = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã Bình An
  dia_danh: Bình An
  don_vi:
    kh: Phòng Văn hóa - xã hội
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - bang:
        cot:
          viec: Nhiệm vụ
          chu_tri: Chủ trì
        hang:
          - viec: Một
            chu_tri: kh
          - viec: Hai
            chu_tri: kh`
    expect(findings('viet-hoa-co-quan', spec).map(({ start }) => start.line)).toEqual([6])
  })
})

describe('posts', () => {
  it.each([
    ['Giúp chủ tịch UBND xã.', ['chủ tịch']],
    ['Phó chủ tịch UBND xã phụ trách.', ['Phó chủ tịch']],
    ['Báo cáo giám đốc Sở Nội vụ.', ['giám đốc']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-chuc-danh', line)).toEqual(words))

  it.each(['Chủ tịch UBND xã, Phó Chủ tịch UBND xã.', 'Các phó chủ tịch UBND xã.', 'Mời chủ tịch hội.'])(
    'leaves %s',
    line => expect(toldOfLine('viet-hoa-chuc-danh', line)).toEqual([]),
  )
})

describe('documents that are meant by name', () => {
  it.each([
    ['Thực hiện kế hoạch này.', ['kế hoạch']],
    ['Theo công văn số 12/UBND-VP.', ['công văn']],
    ['Theo Luật cán bộ, công chức và luật Đất đai.', ['cán bộ, công chức', 'luật']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-van-ban', line)).toEqual(words))

  it.each(['Kế hoạch này, kế hoạch số hóa, các kế hoạch khác.', 'Xây dựng kế hoạch số lượng biên chế.'])(
    'leaves %s',
    line => expect(toldOfLine('viet-hoa-van-ban', line)).toEqual([]),
  )
})

describe('capitals in mid-sentence', () => {
  it.each([
    ['Các đơn vị có liên quan Tham mưu thực hiện.', ['Tham mưu']],
    ['Tổ chức tự Kiểm tra công vụ.', ['Kiểm tra']],
    ['Nâng cao sự hài lòng của Người dân; phục vụ người dân.', ['Người dân']],
    ['Tổ chức rà soát, Đánh giá; kiểm tra, đánh giá kết quả.', ['Đánh giá']],
    ['Báo cáo Hàng Năm.', ['Năm']],
    ['Công chức có trình độ Đại học và được chuẩn hóa.', ['Đại học']],
    ['Triển khai thực hiện nhiệm vụ Cải cách hành chính.', ['Cải cách hành chính']],
    ['Bảo vệ môi trường Thực hiện nghiêm túc.', ['Thực hiện']],
    ['Đánh giá của cơ quan (Thông qua hồ sơ).', ['Thông qua']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-giua-cau', line)).toEqual(words))

  it.each([
    '2.3 Tổ chức thực hiện. 1) Rà soát. a) Công khai.',
    'Luật Tổ chức chính quyền địa phương, Kế hoạch Tuyên truyền, Đề án Phát triển du lịch.',
    'Phòng Tổ chức - Hành chính, Bộ phận Tiếp nhận và Trả kết quả, phần mềm Hồ sơ công việc.',
    'Yêu cầu: Tổ chức thực hiện tốt.',
    'Nâng cao sự hài lòng của Người dân.',
    'Tổ chức rà soát, Đánh giá kết quả.',
    'Theo khuyến cáo của Tổ chức Y tế Thế giới (WHO), các địa phương tổ chức tập huấn.',
    'Theo báo cáo, Tổ chức Lao động Quốc tế cùng địa phương tổ chức tập huấn.',
    'Kế hoạch, Hướng dẫn số 69-HD/BTGTU; ban hành Hướng dẫn (liên ngành) số 5; ban hành hướng dẫn.',
    'Giao các Sở: Lao động - Thương binh và Xã hội, Nội vụ, Tài chính, Kế hoạch và Đầu tư, Nông nghiệp và Phát triển nông thôn, Thông tin và Truyền thông, Giáo dục và Đào tạo, Tư pháp; công tác tuyên truyền và đào tạo.',
  ])('leaves %s', line => expect(toldOfLine('viet-hoa-giua-cau', line)).toEqual([]))

  it('leaves capitals after a semicolon to their own rule', () => {
    const line = 'rà soát; công khai; niêm yết; cập nhật; Tổ chức thực hiện.'
    expect(toldOfLine('viet-hoa-giua-cau', line)).toEqual([])
    expect(toldOfLine('viet-hoa-sau-cham-phay', line)).toEqual(['Tổ chức'])
  })

  it('says nothing where capitals after a semicolon are the habit', () => {
    expect(toldOfLine('viet-hoa-sau-cham-phay', 'Rà soát; Công bố; Niêm yết; cập nhật.')).toEqual([])
    const list = 'rà soát; công khai; niêm yết; cập nhật.\n    Gồm: Tổ chức tập huấn; Đào tạo lại.'
    expect(toldOfLine('viet-hoa-sau-cham-phay', list)).toEqual([])
  })
})

describe('capitals of names and of citations', () => {
  it.each([
    'Phối hợp với các Sở: Tài chính, Xây dựng, Nội vụ, Giáo dục và Đào tạo.',
    'Các Bộ: Quốc phòng, Xây dựng, Nông nghiệp và Môi trường.',
    'Gửi Ngân hàng Phát triển Việt Nam, Học viện Cán bộ, Tạp chí Tổ chức nhà nước.',
    'Do Công ty Cổ phần Đầu tư và Phát triển hạ tầng và Tổng công ty Xây dựng số 1 làm.',
    'Thực hiện Hướng dẫn số 25-HD/BTCTW; theo Văn bản số 942 của tỉnh.',
    'Theo Mục 9 Công bố của Sở Xây dựng.',
    'Bước 4 là nhấn Tiếp tục.',
    'Ngành Giáo dục và Đào tạo thành phố.',
    'Thẩm định các Hồ sơ theo quy định.',
  ])('leaves %s', line => expect(toldOfLine('viet-hoa-giua-cau', line)).toEqual([]))

  it.each([
    ['Theo Quyết định số 12/QĐ-UBND ngày 05/02/2025 của UBND tỉnh về việc Phê duyệt Đề án.', ['Phê duyệt']],
    ['Quyết định số 12/QĐ-TTg ngày 05/02/2025 của Thủ tướng Chính phủ Phê duyệt Đề án.', ['Phê duyệt']],
    ['Nghị quyết số 2-NQ/TW ngày 05/02/2025 của Bộ Chính trị về Xây dựng và phát triển vùng.', ['Xây dựng']],
    ['Nghị quyết số 2-NQ/TU ngày 05/02/2025 Của Tỉnh ủy Đến năm 2030.', ['Của', 'Đến']],
  ])('finds %s', (line, words) => expect(toldOfLine('viet-hoa-giua-cau', line)).toEqual(words))

  it('leaves a headline with all its words in capitals', () => {
    expect(toldOfLine('viet-hoa-giua-cau', 'Hội thi Tiếng Hát Của Mẹ Hiền tại xã.')).toEqual([])
  })

  it('is read in linear time', () => {
    const line = `Các sở, ${'ban ngành đoàn thể '.repeat(400)}Xây dựng kế hoạch.`
    expect(toldOfLine('viet-hoa-giua-cau', line).length).toBeLessThan(2)
  })

  it('finds further phrases after a semicolon', () => {
    const line = 'rà soát; công khai; niêm yết; cập nhật; đạt 90%; Tỷ trọng hồ sơ tăng.'
    expect(toldOfLine('viet-hoa-sau-cham-phay', line)).toEqual(['Tỷ trọng'])
  })

  it('finds both syllables of a kind of document', () => {
    expect(toldOfLine('viet-hoa-van-ban', 'Theo Nghị Quyết số 2/NQ-CP của Chính phủ.')).toEqual([
      'Nghị Quyết',
    ])
    expect(toldOfLine('viet-hoa-van-ban', 'THEO NGHỊ QUYẾT SỐ 2')).toEqual([])
    expect(toldOfLine('viet-hoa-van-ban', 'Quốc hội giao thực hiện quy định này.')).toEqual([])
    expect(toldOfLine('viet-hoa-van-ban', 'Nhận được các thông báo, quyết định này.')).toEqual([])
  })

  it('knows phrases of the State, of bodies and of continents', () => {
    expect(toldOfLine('viet-hoa-nhan-dan', 'Kinh phí do ngân sách nhà nước bảo đảm.')).toEqual([])
    expect(toldOfLine('viet-hoa-nhan-dan', 'Gửi Viện kiểm soát nhân dân tối cao.')).toEqual([])
    expect(toldOfLine('viet-hoa-co-quan', 'Uỷ ban Thường vụ Quốc hội, Ủy ban Thường vụ Quốc hội.')).toEqual(
      [],
    )
    expect(toldOfLine('viet-hoa-co-quan', 'Lĩnh vực công nghiệp, xây dựng, giao thông vận tải.')).toEqual([])
    expect(toldOfLine('viet-hoa-chuc-danh', 'Gửi Văn phòng Tổng bí thư.')).toEqual(['Tổng bí thư'])
    expect(toldOfLine('viet-hoa-don-vi-hanh-chinh', 'Hàng đầu Châu Á.')).toEqual(['Châu'])
    expect(toldOfLine('viet-hoa-don-vi-hanh-chinh', 'Ngân hàng Phát triển Châu Á.')).toEqual([])
  })

  it('takes a label after a dash for a label', () => {
    const list = Array.from({ length: 12 }, (_, index) => `  - Việc thứ ${index}.`).join('\n')
    expect(told('dau-dong-viet-thuong', `noi_dung: |\n${list}\n  - đ) Hợp đồng.`)).toEqual([])
  })
})

describe('one term with and without capitals', () => {
  it('finds the rarer form', () => {
    const line = 'Phát triển chính quyền số, dữ liệu của chính quyền số, hạ tầng của Chính quyền số.'
    expect(toldOfLine('viet-hoa-hai-cach', line)).toEqual(['Chính quyền số'])
  })

  it('takes the official name for the main form', () => {
    const line = 'Vào cổng dịch vụ công, trên cổng dịch vụ công, và Cổng Dịch vụ công.'
    expect(toldOfLine('viet-hoa-hai-cach', line)).toEqual(['cổng dịch vụ công', 'cổng dịch vụ công'])
  })

  it('does not count the start of a sentence, titles in capitals and titles of cited documents', () => {
    const line =
      'Chính quyền số được xây dựng. Phát triển chính quyền số. Theo Quyết định số 12/QĐ-UBND ngày 05/02/2025 của UBND tỉnh về Chính quyền số.'
    expect(toldOfLine('viet-hoa-hai-cach', line)).toEqual([])
    expect(toldOfLine('viet-hoa-hai-cach', 'CHÍNH QUYỀN SỐ\n    Phát triển chính quyền số.')).toEqual([])
  })

  it('leaves a plan that writes one way', () => {
    expect(
      toldOfLine('viet-hoa-hai-cach', 'Cơ quan hành chính Nhà nước, các cơ quan hành chính Nhà nước.'),
    ).toEqual([])
  })
})

describe('days and lines', () => {
  it('knows holidays', () => {
    expect(toldOfLine('viet-hoa-ngay-le', 'Nghỉ tết Nguyên Đán, ngày quốc khánh.')).toEqual([
      'Nguyên Đán',
      'quốc khánh',
    ])
    expect(toldOfLine('viet-hoa-ngay-le', 'Nghỉ tết Nguyên đán, ngày Quốc khánh; nhiệm vụ thứ hai.')).toEqual(
      [],
    )
  })

  it('finds the one listed line that begins in lower case', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `  - Việc thứ ${index}.`)
    const list = [...lines.slice(0, 5), '  - trạm y tế công khai.', ...lines.slice(5)].join('\n')
    expect(told('dau-dong-viet-thuong', `noi_dung: |\n${list}`)).toEqual(['trạm'])
    expect(told('dau-dong-viet-thuong', 'noi_dung: |\n  - một;\n  - hai;\n  - ba.')).toEqual([])
  })
})

it('lowers by itself only where no name can stand', () => {
  const fixes = (line: string) =>
    findings('viet-hoa-giua-cau', `noi_dung: |\n  ${line}`).map(({ fix }) => fix)
  expect(fixes('Tổ chức tự Kiểm tra; họp hằng Năm.')).toEqual(['kiểm tra', 'năm'])
  expect(fixes('Các đơn vị có liên quan Tham mưu thực hiện.')).toEqual([undefined])
})
