/**
 * Ten kinds of tables that offices write, as plans with one table each. Made before the search for widths was written, and not to be
 * changed after: what is measured has to stay the same. Nothing is random.
 */

const tasks = [
  'Xây dựng, ban hành và tổ chức thực hiện Kế hoạch cải cách hành chính năm 2026 của xã, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị',
  'Rà soát, cập nhật và công khai đầy đủ, kịp thời các thủ tục hành chính thuộc thẩm quyền giải quyết tại Trung tâm Phục vụ hành chính công',
  'Tuyên truyền cải cách hành chính',
  'Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các phòng, ban, đơn vị sự nghiệp; xử lý nghiêm các trường hợp vi phạm và công khai kết quả xử lý',
  'Khảo sát, đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính',
  'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực',
  'Bồi dưỡng kỹ năng số, kỹ năng giao tiếp và nghiệp vụ tiếp nhận hồ sơ cho cán bộ, công chức làm việc tại Bộ phận Một cửa',
  'Báo cáo kết quả thực hiện',
]
const leads = [
  'Văn phòng',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
  'Bộ Xây dựng',
]
const partners = [
  'Các phòng, đơn vị',
  'Các thôn',
  'Mặt trận Tổ quốc và các đoàn thể',
  'Bộ Nội vụ',
  'Sở Tài chính',
  '',
]
const times = ['Quý I', 'Thường xuyên', 'Tháng 6/2026', 'Trước ngày 15/12/2026', 'Năm 2026', 'Quý IV/2026']
const results = [
  'Kế hoạch',
  'Quyết định công bố',
  'Báo cáo',
  'Hội nghị, tin bài, phóng sự',
  'Biên bản kiểm tra',
  'Cơ sở dữ liệu',
]
const people = ['Nguyễn Văn Bình', 'Trần Thị Hoa', 'Lê Minh Khuê', 'Phạm Thị Thanh Hương', 'Hoàng Đức Nghĩa']

const pick = (list, at) => list[at % list.length]
/** A figure as offices write it. */
const figure = (at, size) => ((at * 7919 + 104729) % size).toString().replace(/\B(?=(\d{3})+$)/g, '.')
const lines = (count, row) => Array.from({ length: count }, (_, at) => [at + 1, ...row(at)].join(' | '))

const kinds = [
  {
    name: 'muoi-hai-thang',
    landscape: true,
    columns: [
      'tt: TT',
      'nhiem_vu: Nội dung công việc',
      'chu_tri: Cơ quan chủ trì',
      ...Array.from({ length: 12 }, (_, at) => `t${at + 1}: Tháng ${at + 1}`),
    ],
    rows: lines(24, at => [
      pick(tasks, at),
      pick(leads, at),
      ...Array.from({ length: 12 }, (_, month) => ((at + month) % 4 === 0 ? 'x' : '')),
    ]),
  },
  {
    name: 'dau-bang-gop',
    columns: [
      'tt: TT',
      'nhiem_vu: Nhiệm vụ',
      'ai:\n  ten: Phân công thực hiện\n  cot:\n    chu_tri: Cơ quan chủ trì\n    phoi_hop: Cơ quan phối hợp',
      'han:\n  ten: Thời gian\n  cot:\n    bat_dau: Bắt đầu\n    thoi_gian: Hoàn thành',
    ],
    rows: lines(20, at => [
      pick(tasks, at + 1),
      pick(leads, at),
      pick(partners, at + 2),
      pick(['01/01/2026', '15/02/2026', 'Quý II'], at),
      pick(times, at),
    ]),
  },
  {
    name: 'thu-dien-tu',
    columns: [
      'tt: TT',
      'ten: Họ và tên',
      'chuc: Chức vụ',
      'dt: Điện thoại',
      'thu: Thư điện tử',
      'trang: Trang thông tin',
    ],
    rows: lines(18, at => [
      pick(people, at),
      pick(['Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Trưởng phòng Kinh tế'], at),
      `09${String(12345678 + at * 1111111).slice(0, 8)}`,
      `${pick(['binh.nguyenvan', 'hoatt', 'khue.leminh', 'huong.phamthithanh'], at)}@thachbinh.gov.vn`,
      `https://thachbinh.gov.vn/${pick(['lien-he', 'thu-tuc-hanh-chinh/danh-muc', 'co-cau-to-chuc'], at)}`,
    ]),
  },
  {
    name: 'muoi-bon-cot',
    landscape: true,
    columns: [
      'tt: STT',
      'don_vi: Tên đơn vị',
      'a1: Tổng số hồ sơ',
      'a2: Kỳ trước chuyển qua',
      'a3: Trực tiếp',
      'a4: Trực tuyến',
      'a5: Qua bưu chính',
      'a6: Trước hạn',
      'a7: Đúng hạn',
      'a8: Quá hạn',
      'a9: Đang giải quyết',
      'a10: Tỷ lệ đúng hạn (%)',
      'a11: Mức độ hài lòng',
      'ghi_chu: Ghi chú',
    ],
    rows: lines(22, at => [
      pick([...leads, 'Thôn Đông', 'Trường Trung học cơ sở Thạch Bình', 'Trạm Y tế'], at),
      ...Array.from({ length: 9 }, (_, column) => figure(at * 9 + column, column === 0 ? 25_000 : 3_000)),
      `${90 + (at % 10)},${at % 10}`,
      pick(['Rất hài lòng', 'Hài lòng', 'Bình thường'], at),
      pick(['', '', 'Mới thành lập', ''], at),
    ]),
  },
  {
    name: 'cac-nam',
    columns: [
      'tt: TT',
      'chi_tieu: Chỉ tiêu',
      'dvt: Đơn vị tính',
      'uth: Ước thực hiện năm 2025',
      'gd:\n  ten: Giai đoạn 2026 - 2030\n  cot:\n    n26: Năm 2026\n    n27: Năm 2027\n    n28: Năm 2028\n    n29: Năm 2029\n    n30: Năm 2030',
    ],
    rows: lines(24, at => [
      pick(
        [
          'Tổng giá trị sản xuất trên địa bàn',
          'Thu nhập bình quân đầu người',
          'Tỷ lệ hộ nghèo',
          'Diện tích gieo trồng cây lương thực có hạt',
          'Số người tham gia bảo hiểm y tế',
        ],
        at,
      ),
      pick(['Tỷ đồng', 'Triệu đồng/người', '%', 'Ha', 'Người'], at),
      ...Array.from({ length: 6 }, (_, year) => figure(at * 6 + year, pick([900_000, 95_000, 90], at))),
    ]),
  },
  {
    name: 'thang-diem',
    columns: [
      'tt: STT',
      'tieu_chi: Tiêu chí',
      'diem: Điểm chuẩn',
      'huong_dan: Hướng dẫn chấm điểm',
      'tai_lieu: Tài liệu kiểm chứng',
    ],
    rows: lines(16, at => [
      pick(
        [
          'Kế hoạch cải cách hành chính',
          'Công khai thủ tục hành chính đầy đủ, đúng quy định',
          'Kiểm tra',
          'Sáng kiến, giải pháp mới',
        ],
        at,
      ),
      pick(['2', '1,5', '0,5', '10'], at),
      `${pick(['Ban hành đúng thời gian: 1 điểm; ban hành chậm: 0,5 điểm; không ban hành: 0 điểm.', 'Tỷ lệ đạt từ 90 % trở lên thì điểm đánh giá bằng tỷ lệ nhân với điểm chuẩn; dưới 90 % thì không tính điểm.', 'Đạt: 0,5 điểm.'], at)} ${pick(tasks, at)}`,
      pick(['Kế hoạch, báo cáo', 'Ảnh chụp nơi niêm yết', 'Biên bản'], at),
    ]),
  },
  {
    name: 'viec-dai',
    landscape: true,
    columns: [
      'tt: TT',
      'nhiem_vu: Nhiệm vụ, giải pháp',
      'chu_tri: Cơ quan chủ trì',
      'phoi_hop: Cơ quan phối hợp',
      'san_pham: Sản phẩm',
      'thoi_gian: Thời gian hoàn thành',
    ],
    rows: lines(30, at => [
      `${pick(tasks, at)}; ${pick(tasks, at + 3).toLowerCase()}`,
      pick(['Bộ Xây dựng', 'Bộ Nội vụ', 'Bộ Tài chính', 'Văn phòng Chính phủ'], at),
      pick(['Các bộ, cơ quan', 'Các địa phương', 'Bộ Tư pháp', ''], at),
      pick(results, at),
      pick(times, at),
    ]),
  },
  {
    name: 'do-rong',
    columns: [
      'tt: TT',
      'nhiem_vu: { ten: Nhiệm vụ, do_rong: 28% }',
      'san_pham: Sản phẩm',
      'chu_tri: Chủ trì',
      'thoi_gian: Thời hạn',
      'diem: Điểm',
    ],
    rows: lines(20, at => [
      pick(tasks, at),
      `${pick(results, at)}; ${pick(results, at + 2).toLowerCase()}`,
      pick(leads, at),
      pick(times, at),
      String((at % 12) + 1),
    ]),
  },
  {
    name: 'tien-hai-tang',
    landscape: true,
    columns: [
      'tt: TT',
      'nhiem_vu: Nội dung chi',
      'tong_so: Tổng kinh phí (triệu đồng)',
      'nguon:\n  ten: Nguồn kinh phí (triệu đồng)\n  cot:\n    tu: Ngân sách trung ương\n    tinh: Ngân sách tỉnh\n    xa: Ngân sách xã\n    khac: Nguồn huy động hợp pháp khác',
      'chu_tri: Đơn vị thực hiện',
      'ghi_chu: Ghi chú',
    ],
    rows: lines(20, at => [
      pick(tasks, at),
      ...Array.from({ length: 5 }, (_, column) =>
        (at + column) % 5 === 4 ? '' : `${figure(at * 5 + column, 12_000_000)},${at % 10}`,
      ),
      pick(leads, at + 1),
      pick(['', 'Theo Quyết định số 1234/QĐ-UBND', ''], at),
    ]),
  },
  {
    name: 'so-ky-hieu',
    columns: [
      'tt: TT',
      'ten: Tên văn bản, nội dung công việc',
      'so: Số, ký hiệu',
      'co_quan: Cơ quan ban hành',
      'thoi_gian: Thời gian',
    ],
    rows: Array.from({ length: 12 }, (_, at) => [
      `${at + 1} | ${pick(tasks, at)} | ${1200 + at * 37}/QĐ-UBND | ${pick(leads, at)} | ${pick(times, at)}`,
      `a) | ${pick(results, at)} | ${12 + at}/2025/NQ-HĐND | Hội đồng nhân dân tỉnh | ${pick(times, at + 1)}`,
      `b) | ${pick(results, at + 1)} theo hướng dẫn | ${300 + at}/SNV-CCHC&VTLT | Sở Nội vụ | ${pick(times, at + 2)}`,
    ]).flat(),
  },
]

/** The plans by name with their text. */
export const kindsOfTables = kinds.map(({ name, landscape, columns, rows }) => ({
  name,
  text: `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã Thạch Bình
  dia_danh: Thạch Bình
ke_hoach:
  trich_yeu: Thử các bảng
  noi_dung: |
    Các bảng ở phụ lục kèm theo.
phu_luc:
  - ten: Bảng ${name.replaceAll('-', ' ')}
    huong_giay: ${landscape ? 'ngang' : 'doc'}
    noi_dung:
      - bang:
          cot:
${indented(columns.join('\n'), 12)}
          hang: |
${indented(rows.join('\n'), 12)}
`,
}))

function indented(text, by) {
  return text
    .split('\n')
    .map(line => ' '.repeat(by) + line)
    .join('\n')
}
