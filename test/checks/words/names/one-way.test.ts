import { describe, expect, it } from 'vitest'
import { wordRules } from '../../../../src/checks/rules/tu-ngu/index.ts'
import { marked, section } from '../../check-fragment.ts'

const rule = (name: string) => wordRules.find(({ id }) => id === `tu-ngu/${name}`)!
const told = (name: string, ...lines: string[]) => marked(rule(name), section('1. Nhiệm vụ', ...lines))

describe('one body in two cases', () => {
  it.each([
    [['- Giao Sở Công Thương, Sở Công Thương.', '- Gửi Sở Công thương.'], ['Sở Công thương']],
    [['- Gửi Chi cục Thủy lợi, Chi cục Thủy lợi.', '- Gửi Chi Cục Thuỷ lợi.'], ['Chi Cục Thuỷ lợi']],
    [['- Giao Trung tâm Y tế; họp Trung tâm Y tế.', '- Các Trung tâm y tế báo cáo.'], ['Trung tâm y tế']],
    [['- Gửi Sở Công thương.', '- Giao Sở Công Thương.'], ['Sở Công thương']],
  ])('%j', (lines, words) => expect(told('ten-co-quan-hai-cach', ...lines)).toEqual(words))

  it.each([
    [
      [
        '- Giao Trung tâm Dữ liệu quốc gia.',
        '- Trung tâm dữ liệu của tỉnh được nâng cấp.',
        '- Xây dựng trung tâm dữ liệu.',
      ],
    ],
    [['- Giao Sở Xây dựng.', '- Các sở, phòng xây dựng kế hoạch.', 'SỞ XÂY DỰNG']],
    [
      [
        '- Hội nghị Trực tuyến.',
        '- Tổ chức Hội nghị trực tuyến.',
        '- Trường hợp Khẩn cấp.',
        '- Xem Trường hợp khẩn cấp.',
      ],
    ],
    [
      [
        '- Giao Sở Tài chính.',
        '- Giao Sở Nội vụ.',
        '- Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Sở tài chính về thu.',
      ],
    ],
  ])('nothing in %j', lines => expect(told('ten-co-quan-hai-cach', ...lines)).toEqual([]))
})

describe('a zero before a number', () => {
  it('is told once for each number, at the rarer way', () =>
    expect(
      told('so-khong-dung-truoc', '- Họp 02 lần, báo cáo 2 lần, 02 lần nữa, 3 lớp, 03 lớp, 3 lớp.'),
    ).toEqual(['2 lần', '03 lớp']))
  it('is no matter between other numbers or other things, in dates and in larger numbers', () =>
    expect(told('so-khong-dung-truoc', '- Họp 02 lần, 3 lần, 2 lớp, 12 lần, 1.2 lần, 5/2 lần.')).toEqual([]))
})

describe('abbreviations that need no explanation', () => {
  it.each([
    'Công suất 100 MW, điện áp 110 KV, 20 MVAR.',
    'Các nhà mạng Viettel, VNPT, FPT Telecom; hội nghị COP 26.',
    'Chỉ số chất lượng không khí (VN_AQI), giảm CO₂; xuất khẩu sang EU; phát trên VOV.',
    'Thông số: DO, EC, BOD, COD, TSS.',
  ])('%s', line => expect(told('viet-tat-chua-giai-thich', line)).toEqual([]))
  it.each(['Dữ liệu LGSP của tỉnh.', 'Ban Chỉ huy PTDS tỉnh.', 'Thuốc BVTV.'])('but not in: %s', line =>
    expect(told('viet-tat-chua-giai-thich', line)).toHaveLength(1),
  )
})

describe('capitals', () => {
  it('of a document after a semicolon, and of movements that are listed, are right', () => {
    const others = ['- Rà soát; công khai; cập nhật; báo cáo; theo dõi; đôn đốc; kiểm tra; tổng hợp.']
    expect(
      told('viet-hoa-sau-cham-phay', ...others, '- Chỉ thị số 1/CT-TTg; Hướng dẫn số 7886/HD-BNV.'),
    ).toEqual([])
    expect(
      told(
        'viet-hoa-sau-cham-phay',
        ...others,
        '- Các phong trào như Chung tay vì người nghèo; Đẩy mạnh học tập suốt đời.',
      ),
    ).toEqual([])
    expect(told('viet-hoa-sau-cham-phay', ...others, '- Rà soát hồ sơ; Đẩy mạnh học tập.')).toEqual([
      'Đẩy mạnh',
    ])
  })

  it('are wanted by the plan itself where it is handed over, not by a kind of notice', () => {
    expect(told('viet-hoa-van-ban', 'Ủy ban nhân dân xã ban hành kế hoạch như sau:')).toEqual(['kế hoạch'])
    expect(told('viet-hoa-van-ban', 'Trên đây là kế hoạch năm 2026 của xã.')).toEqual(['kế hoạch'])
    expect(told('viet-hoa-van-ban', '- Các đơn vị ban hành kế hoạch thực hiện.')).toEqual([])
    expect(told('viet-hoa-van-ban', '- Thực hiện Thông báo kết luận số 196-TB/TW.')).toEqual([])
  })

  it('are not wanted by the whole of a plan, nor by the people of a body', () => {
    expect(told('viet-hoa-co-quan', '- Theo dõi toàn bộ Kế hoạch, cán bộ Tài chính.')).toEqual([])
    expect(told('viet-hoa-nhan-dan', '- Báo cáo Ủy nhân dân tỉnh; đại biểu nhân dân.')).toEqual([])
    expect(told('nham-tu', '- Báo cáo Ủy nhân dân tỉnh.')).toEqual(['Ủy nhân dân'])
    expect(told('viet-hoa-nhan-dan', '- Đối thoại với nhân dân.')).toEqual(['nhân dân'])
  })

  it('on the issuing unit are its habit where it always has them, but not behind the name of a body', () => {
    const habit = [
      '- Kinh tế của Tỉnh.',
      '- Trên địa bàn Tỉnh.',
      '- Toàn diện cho Tỉnh.',
      '- Nền tảng của Tỉnh.',
    ]
    expect(told('viet-hoa-don-vi-hanh-chinh', ...habit, '- Ủy ban nhân dân Tỉnh giao việc.')).toEqual([
      'Tỉnh',
    ])
    expect(told('viet-hoa-don-vi-hanh-chinh', '- Kinh tế của Tỉnh.', '- Trên địa bàn tỉnh.')).toEqual([
      'Tỉnh',
    ])
  })

  it('of names that end in “Trung ương” say nothing of the words by themselves', () => {
    expect(
      told(
        'viet-hoa-hai-cach',
        '- Bệnh viện Phụ sản Trung ương, Ban Tuyên giáo Trung ương.',
        '- Cơ quan trung ương.',
        '- Các văn bản của trung ương.',
      ),
    ).toEqual([])
    expect(
      told(
        'viet-hoa-hai-cach',
        '- Chỉ đạo của Trung ương, theo Trung ương.',
        '- Các văn bản của trung ương.',
      ),
    ).toEqual(['trung ương'])
  })
})

it('a name and its short form are one name', () => {
  expect(
    told(
      'mot-ten-hai-cach',
      '- Gửi Ủy ban MTTQ Việt Nam; Ủy ban MTTQ Việt Nam xã.',
      '- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã.',
    ),
  ).toEqual([])
})

it('nobody is told to write “hàng năm” where the plan has “hằng năm” too', () => {
  expect(
    told('viet-hai-cach', '- Báo cáo hằng năm.', '- Họp hàng năm; tổng kết hàng năm; khen thưởng hàng năm.'),
  ).toEqual(['hàng năm'])
})
