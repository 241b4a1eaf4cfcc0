import type { ChangeKind } from '../../src/compare/change.ts'

/** An edit of a plan by hand, and what a comparison must tell of it. */
export interface KnownEdit {
  /** What a person would say was done. */
  what: string
  /** Exact pieces of the spec, each there once, and what takes their place. */
  replace: readonly (readonly [from: string, to: string])[]
  /** The changes that must be told: kind, and where. */
  told: readonly (readonly [kind: ChangeKind, where: string])[]
}

/** Makes the edits; a piece that is not there exactly once is a fault of the test. */
export function edited(spec: string, edits: readonly KnownEdit[]): string {
  let text = spec
  for (const { what, replace } of edits)
    for (const [from, to] of replace) {
      if (text.split(from).length !== 2) throw new Error(`not there once: ${what}: ${from}`)
      text = text.replace(from, () => to)
    }
  return text
}

const landTask = `            - ma: NV-VI-04
              tt: 4
              chi_tieu: 1.4. Sắp xếp lại, xử lý nhà đất thuộc thẩm quyền quản lý, kiểm tra quản lý tài sản công
              nhiem_vu: 2.4. Rà soát, báo cáo phương án sắp xếp xử lý nhà đất thuộc thẩm quyền
              hoat_dong: 3.6. Rà soát, báo cáo
              san_pham: Báo cáo
              chu_tri: cckt
              phoi_hop: Các ngành liên quan
              thoi_gian: Hàng Năm
`

const lateFiles =
  '            - Giảm tỷ lệ hồ sơ trễ hẹn giải quyết, nghiêm túc thực hiện xin lỗi người dân, tổ chức khi để xảy ra trễ hẹn trong giải quyết TTHC.\n'

const opinions =
  '            - Tổ chức lấy ý kiến đánh giá của người dân, doanh nghiệp dưới nhiều hình thức khác nhau về giải quyết TTHC.\n'

const reviewTask =
  '                2.3 Tổ chức thực hiện rà soát, đánh giá thành phần hồ sơ, yêu cầu, điều kiện thực hiện các TTHC thuộc thẩm quyền giải quyết của UBND cấp xã. Đề xuất đơn giản hóa, sửa đổi, cắt giảm các quy định gây phiền hà, khó khăn cho người dân, tổ chức\n'

const reviewDeadline =
  '              thoi_gian: Ban hành kế hoạch; tổ chức thực hiện vào quý I và báo cáo kết quả vào quý III\n'

/** Twenty-five edits of plans/cam-nhuong-2025.yaml, over all classes of changes. */
export const knownEdits: readonly KnownEdit[] = [
  {
    what: 'a unit is renamed; the tasks that name it by its code are not told one by one',
    replace: [
      ['    bptn: Bộ phận tiếp nhận và trả kết quả\n', '    bptn: Trung tâm Phục vụ hành chính công xã\n'],
    ],
    told: [['unit-changed', 'Cơ quan, đơn vị (mã bptn)']],
  },
  {
    what: 'a legal basis is added',
    replace: [
      [
        '    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình',
        '    Căn cứ Luật Cán bộ, công chức ngày 24/6/2025;\n    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình',
      ],
    ],
    told: [['legal-basis-added', 'Quyết định, căn cứ thứ 2']],
  },
  {
    what: 'one of the two documents of a line of legal bases is dropped',
    replace: [
      [
        ' giai đoạn 2021-2030; Quyết định số 2454/QĐ-UBND ngày 04/12/2022 của UBND tỉnh về phê duyệt Đề án “Đẩy mạnh Cải cách hành chính, nâng cao hiệu lực, hiệu quả hoạt động của chính quyền các cấp giai đoạn 2022-2025, định hướng đến năm 2030”;\n',
        ' giai đoạn 2021-2030;\n',
      ],
    ],
    told: [['legal-basis-dropped', 'Quyết định, căn cứ thứ 4']],
  },
  {
    what: 'the decision of the province is replaced by a new one',
    replace: [
      [
        'Thực hiện Quyết định số 3098/QĐ-UBND ngày 31/12/2024 của UBND tỉnh',
        'Thực hiện Quyết định số 3250/QĐ-UBND ngày 30/12/2025 của UBND tỉnh',
      ],
    ],
    told: [['legal-basis-replaced', 'Quyết định, căn cứ thứ 6']],
  },
  {
    what: 'the subject line of the plan is reworded',
    replace: [
      [
        '  trich_yeu: Cải cách hành chính xã Cẩm Nhượng năm {{nam}}\n',
        '  trich_yeu: Cải cách hành chính nhà nước xã Cẩm Nhượng năm {{nam}}\n',
      ],
    ],
    told: [['subject-changed', 'Kế hoạch, trích yếu']],
  },
  {
    what: 'a word of an article is changed',
    replace: [
      ['Quyết định này có hiệu lực kể từ ngày ban hành.', 'Quyết định này có hiệu lực kể từ ngày ký.'],
    ],
    told: [['text-changed', 'Quyết định, Điều 2, đoạn 1']],
  },
  {
    what: 'a recipient is added',
    replace: [['    - Thường trực Đảng ủy;\n', '    - Thường trực Đảng ủy;\n    - Thường trực HĐND xã;\n']],
    told: [['recipient-added', 'Quyết định, nơi nhận, dòng 5']],
  },
  {
    what: 'another person signs, in another post',
    replace: [
      [
        '    quyen_han: CHỦ TỊCH\n    ho_ten: Nguyễn Văn Hùng\n',
        '    quyen_han: |\n      KT. CHỦ TỊCH\n      PHÓ CHỦ TỊCH\n    ho_ten: Trần Thị B\n',
      ],
    ],
    told: [
      ['post-changed', 'Quyết định, người ký, quyền hạn, chức vụ'],
      ['signer-changed', 'Quyết định, người ký, họ tên người ký'],
    ],
  },
  {
    what: 'a long paragraph is changed in two places',
    replace: [
      [
        'tạo đột phá trong CCHC năm 2025. Tăng cường trách nhiệm của các tổ chức, cá nhân liên quan',
        'tạo chuyển biến rõ nét trong CCHC năm 2025. Tăng cường trách nhiệm của tổ chức, cá nhân liên quan',
      ],
    ],
    told: [['text-changed', 'Kế hoạch, mục I.1, đoạn 1']],
  },
  {
    what: 'a target is lowered',
    replace: [
      [
        '- Tối thiểu 99,9% hồ sơ TTHC được giải quyết trước và đúng hạn. [#TTHC-4]',
        '- Tối thiểu 95% hồ sơ TTHC được giải quyết trước và đúng hạn. [#TTHC-4]',
      ],
    ],
    told: [['target-changed', 'Kế hoạch, mục II.3, chỉ tiêu thứ 4']],
  },
  {
    what: 'a target is added',
    replace: [
      ['[#TTHC-7]\n', '[#TTHC-7]\n            - 100% hồ sơ được cấp mã định danh khi tiếp nhận. [#TTHC-8]\n'],
    ],
    told: [['target-added', 'Kế hoạch, mục II.3, chỉ tiêu thứ 8']],
  },
  {
    what: 'a target is dropped',
    replace: [['            6.3. Thực hiện thẩm định phân bổ dự toán, thẩm tra quyết toán. [#TCC-3]\n', '']],
    told: [['target-dropped', 'Kế hoạch, mục II.6, chỉ tiêu thứ 3']],
  },
  {
    what: 'a target moves to another field, where it gets another number',
    replace: [
      ['            7.2. Trang TTĐT cấp xã đảm bảo chất lượng theo quy định. [#SO-2]\n', ''],
      [
        'mà người dân quan. [#CD-4]\n',
        'mà người dân quan. [#CD-4]\n            1.5. Trang TTĐT cấp xã đảm bảo chất lượng theo quy định. [#SO-2]\n',
      ],
    ],
    told: [
      ['target-moved', 'Kế hoạch, mục II.1, chỉ tiêu thứ 5'],
      ['renumbered', 'Kế hoạch, mục II.1, chỉ tiêu thứ 5'],
    ],
  },
  {
    what: 'a heading is reworded',
    replace: [
      [
        '        - de_muc: 5. Cải cách chế độ công vụ\n          noi_dung: |\n            - Thực hiện nghiêm các quy định',
        '        - de_muc: 5. Cải cách chế độ công vụ, công chức\n          noi_dung: |\n            - Thực hiện nghiêm các quy định',
      ],
    ],
    told: [['heading-changed', 'Kế hoạch, mục III.5']],
  },
  {
    what: 'a heading with its paragraphs is added',
    replace: [
      [
        '    - de_muc: V. KINH PHÍ\n',
        '    - de_muc: CÔNG TÁC TUYÊN TRUYỀN\n      noi_dung: |\n        - Mở chuyên mục trên hệ thống truyền thanh.\n        - Niêm yết tại nhà văn hóa các thôn.\n    - de_muc: V. KINH PHÍ\n',
      ],
    ],
    told: [['heading-added', 'Kế hoạch, mục V']],
  },
  {
    what: 'a paragraph moves to the end of its list',
    replace: [
      [lateFiles, ''],
      [opinions, opinions + lateFiles],
    ],
    told: [['text-moved', 'Kế hoạch, mục III.3, đoạn 10']],
  },
  {
    what: 'a task moves to another group, where it gets another number',
    replace: [
      [landTask, ''],
      [
        '            - nhom: 1\n              tt: V\n',
        `${landTask.replace('tt: 4', 'tt: 2')}            - nhom: 1\n              tt: V\n`,
      ],
    ],
    told: [
      ['task-moved', 'Phụ lục, nhóm IV, dòng 2'],
      ['renumbered', 'Phụ lục, nhóm IV, dòng 2'],
    ],
  },
  {
    what: 'a task is added',
    replace: [
      [
        '            - nhom: 1\n              tt: II\n',
        '            - ma: NV-I-11\n              tt: 7\n              chi_tieu: 1.7. Sơ kết giữa kỳ\n              nhiem_vu: 2.10. Sơ kết 6 tháng công tác CCHC\n              san_pham: Báo cáo sơ kết\n              chu_tri: vp\n              thoi_gian: Tháng 6/2025\n            - nhom: 1\n              tt: II\n',
      ],
    ],
    told: [['task-added', 'Phụ lục, nhóm I, dòng 11']],
  },
  {
    what: 'a task is dropped',
    replace: [
      [
        `            - ma: NV-VI-03
              tt: 3
              chi_tieu: 1.3. Hoàn thành Tổng kiểm kê tài sản công
              nhiem_vu: |
                2.3. Thực hiện việc tổng kiểm kê tài sản công, kiểm tra tổng hợp số liệu báo cáo kịp thời, đúng quy định
              hoat_dong: 3.3. Tham gia tập huấn, hướng dẫn, kiểm tra
              san_pham: Tham gia tập huấn, hướng dẫn, kiểm tra
              chu_tri: cckt
              phoi_hop: Các ngành liên quan
              thoi_gian: Theo kế hoạch của cấp trên
`,
        '',
      ],
    ],
    told: [['task-dropped', 'Phụ lục, nhóm VI, dòng 3']],
  },
  {
    what: 'a task gets another lead unit and other cooperating units',
    replace: [
      [
        `              san_pham: Tham gia theo yêu cầu của cấp trên
              chu_tri: tpht
              phoi_hop: Các ngành liên quan
`,
        `              san_pham: Tham gia theo yêu cầu của cấp trên
              chu_tri: vp
              phoi_hop: Các ngành liên quan; tpht
`,
      ],
    ],
    told: [
      ['task-lead-changed', 'Phụ lục, nhóm II, dòng 3, cột 5- Chủ trì'],
      ['task-cooperation-changed', 'Phụ lục, nhóm II, dòng 3, cột 6- Phối hợp'],
    ],
  },
  {
    what: 'a deadline is moved',
    replace: [
      [
        '              thoi_gian: Trước ngày 05/02/2025\n',
        '              thoi_gian: Trước ngày 20/01/2025\n',
      ],
    ],
    told: [['task-deadline-changed', 'Phụ lục, nhóm I, dòng 1, cột 7- Thời gian hoàn thành']],
  },
  {
    what: 'a deliverable and the funding of a task are changed',
    replace: [
      [
        `              san_pham: |
                Kế hoạch
                Giấy mời
              chu_tri: Tư pháp
              phoi_hop: Các ngành liên quan
              thoi_gian: Quý IV
              # Cột Kinh phí của bản gốc chỉ có đúng một chữ này, có lẽ sót lại của một ô dài hơn.
              kinh_phi: cấp
`,
        `              san_pham: |
                Kế hoạch
                Báo cáo
              chu_tri: Tư pháp
              phoi_hop: Các ngành liên quan
              thoi_gian: Quý IV
              kinh_phi: Ngân sách xã, 12 triệu đồng
`,
      ],
    ],
    told: [
      ['task-deliverable-changed', 'Phụ lục, nhóm II, dòng 5, cột 4- Kết quả, sản phẩm'],
      ['task-funding-changed', 'Phụ lục, nhóm II, dòng 5, cột 8- Kinh phí'],
    ],
  },
  {
    what: 'a task is split in two',
    replace: [
      [reviewTask, ''],
      [
        reviewDeadline,
        `${reviewDeadline}            - ma: NV-III-02b
              tt: ^
              chi_tieu: ^
              nhiem_vu: |
${reviewTask}              hoat_dong: 3.5. Họp rà soát
              san_pham: Biên bản họp
              chu_tri: bptn
              thoi_gian: Quý II
`,
      ],
    ],
    told: [['task-split', 'Phụ lục, nhóm III, dòng 2']],
  },
  {
    what: 'two tasks are joined in one',
    replace: [
      [
        `            - ma: NV-VII-03
              tt: ^
              chi_tieu: ^
              nhiem_vu: 2.3. Tham gia tập huấn nâng cao nhận thức, kỹ năng về CDS
              hoat_dong: 3.3. Cử cán bộ, công chức liên quan tham gia đầy đủ
              san_pham: Tham gia đầy đủ
              chu_tri: ccvhxh
              phoi_hop: Các ngành liên quan
              thoi_gian: Năm 2025
`,
        '',
      ],
      [
        'nghiệp vụ cho cán bộ chuyên trách CNTT cấp xã\n',
        'nghiệp vụ cho cán bộ chuyên trách CNTT cấp xã; tham gia tập huấn nâng cao nhận thức, kỹ năng về CDS\n',
      ],
    ],
    told: [['task-joined', 'Phụ lục, nhóm VII, nhóm “Xây dựng và phát triển chính quyền điện…”, dòng 2']],
  },
  {
    what: 'a footnote is reworded',
    replace: [['3) Hệ thống QLVB&ĐH tỉnh;', '3) Hệ thống quản lý văn bản và điều hành của tỉnh;']],
    told: [['note-changed', 'Phụ lục, chú thích [^1]']],
  },
]
