import { describe, expect, it } from 'vitest'
import { checkSpec } from '../../../src/checks/check-spec.ts'
import { findings, marked } from './findings.ts'

/** A plan of a ward for 2026 with these rows of tasks, and other keys. */
const plan = (rows: string, more = '') => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân phường Y
  dia_danh: Y
  don_vi:
    vp: Văn phòng - Thống kê
    kt: Phòng Kinh tế
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
${more}  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Sản phẩm, chu_tri: Chủ trì, phoi_hop: Phối hợp, thoi_gian: Thời gian }
        hang:
${rows}`

let counted = 0

/** A row with what matters in a test. */
const row = (cells: Record<string, string> = {}) =>
  Object.entries({
    nhiem_vu: `Việc ${++counted}`,
    san_pham: 'Báo cáo',
    chu_tri: 'vp',
    phoi_hop: 'kt',
    thoi_gian: 'Quý II',
    ...cells,
  })
    .filter(([, value]) => value !== 'MISSING')
    .map(([key, value], index) => `          ${index === 0 ? '- ' : '  '}${key}: ${value}`)
    .join('\n')

const rows = (...list: Record<string, string>[]) => plan(list.map(row).join('\n'))

describe('what a task lacks', () => {
  it('is told at the empty cell', () =>
    expect(findings(rows({}, { chu_tri: '' }))).toEqual(['21:22 nhiem-vu/thieu-chu-tri']))
  it('is told at the row when the cell is not written', () =>
    expect(findings(rows({}, { thoi_gian: 'MISSING' }))).toEqual(['19:13 nhiem-vu/thieu-thoi-han']))
  it('is no matter where the cell is joined to one above', () =>
    expect(findings(rows({}, { chu_tri: '^', thoi_gian: '^' }))).toEqual([]))
  it('is a deliverable only where most tasks have one', () => {
    expect(marked(rows({}, {}, { san_pham: '' }))).toHaveLength(1)
    expect(marked(rows({}, { san_pham: '' }, { san_pham: '' }))).toEqual([])
  })
  it('is not asked of group rows', () =>
    expect(
      findings(
        plan(`          - nhom: 1\n            tt: I\n            nhiem_vu: CẢI CÁCH THỂ CHẾ\n${row()}`),
      ),
    ).toEqual([]))
})

describe('leads', () => {
  it.each(['Các ngành liên quan', 'CBCC', 'Cán bộ, công chức', 'Thành phần liên quan'])(
    'nobody in particular is told: %s',
    chu_tri => expect(marked(rows({ chu_tri }))).toEqual([`nhiem-vu/chu-tri-chung-chung: ${chu_tri}`]),
  )
  it('only the vague part of several is told', () =>
    expect(marked(rows({ chu_tri: 'Phòng Kinh tế, các ngành liên quan' }))).toEqual([
      'nhiem-vu/chu-tri-chung-chung: các ngành liên quan',
    ]))
  it.each([
    'Phòng Kinh tế chủ trì, phối hợp với các ban, ngành, đài và các đơn vị có liên quan',
    'Phòng Kinh tế tiến hành rà soát các văn bản có liên quan',
    'Phòng Kinh tế; Trạm Y tế và các ban, ngành có liên quan',
  ])('units that work with the lead, and what it does, are no vague lead: %s', chu_tri =>
    expect(marked(rows({ chu_tri }))).toEqual([]),
  )
  it('a group is told whole, behind a unit too', () =>
    expect(marked(rows({ chu_tri: 'Phòng Kinh tế, các ban, ngành, đoàn thể liên quan' }))).toEqual([
      'nhiem-vu/chu-tri-chung-chung: các ban, ngành, đoàn thể liên quan',
    ]))
  it('a province may give out work to groups, unless the office minds', () => {
    const text = rows({ chu_tri: 'Các sở, ngành có liên quan' }).replace('phường Y', 'tỉnh Y')
    expect(marked(text)).toEqual(['nhiem-vu/chu-tri-la-nhom: Các sở, ngành có liên quan'])
    const told = (settings: [string, 'info'][]) =>
      checkSpec('k.yaml', text, { readBeside: () => ({ error: '' }), settings: new Map(settings) })
        .diagnostics.map(({ rule }) => rule)
        .filter(rule => rule.includes('chu-tri'))
    expect(told([])).toEqual([])
    expect(told([['nhiem-vu/chu-tri-la-nhom', 'info']])).toEqual(['nhiem-vu/chu-tri-la-nhom'])
  })
  it.each(['vhtt', 'vp, tcd', 'Phòng Kinh tế; qlđt1'.replace('đ', 'd'), 'ca', 'vh-tt', 'vp; cong_an'])(
    'a code that the plan does not list must be mended: %s',
    chu_tri =>
      expect(marked(rows({ chu_tri }))).toEqual([
        expect.stringMatching(/^nhiem-vu\/ma-don-vi-chua-khai: [a-z\d_-]+$/),
      ]),
  )
  it.each(['Sở, ban, ngành liên quan', 'xxx', 'UBND phường', 'kt; vp', 'các sở, ban', 'thu-chi'])(
    '%s is no such code',
    phoi_hop => expect(marked(rows({ phoi_hop }))).toEqual([]),
  )
  it('a unit outside the list is told once', () =>
    expect(marked(rows({ chu_tri: 'Phòng Nội vụ' }, { chu_tri: 'Phòng Nội vụ' }))).toEqual([
      'nhiem-vu/chu-tri-ngoai-danh-sach: Phòng Nội vụ',
    ]))
  it.each(['Chủ tịch UBND phường', 'Công an phường', 'Công chức Văn phòng - Thống kê', 'vp, kt'])(
    'persons, agencies outside and other forms of a listed name are right: %s',
    chu_tri => expect(marked(rows({ chu_tri }))).toEqual([]),
  )
  it('a list that leaves out more than it has is no list of all', () =>
    expect(
      marked(
        rows(
          { chu_tri: 'Phòng Nội vụ' },
          { chu_tri: 'Phòng Y tế' },
          { chu_tri: 'Phòng Tư pháp' },
          { chu_tri: 'Kinh tế' },
        ),
      ),
    ).toEqual(['nhiem-vu/chu-tri-ngoai-danh-sach: Kinh tế']))
  it('a name with a comma in it is one', () =>
    expect(marked(rows({ chu_tri: 'Sở Văn hóa, Thể thao và Du lịch, vp' }))).toEqual([
      'nhiem-vu/chu-tri-ngoai-danh-sach: Sở Văn hóa, Thể thao và Du lịch',
    ]))
  it('a name that has dropped out between two commas must be mended', () =>
    expect(marked(rows({ chu_tri: 'Phòng Kinh tế, , vp' }))).toEqual(['nhiem-vu/sot-don-vi: , ,']))
})

describe('recipients', () => {
  const told = (recipients: string) =>
    findings(
      plan(
        row({ chu_tri: 'kt' }),
        `  noi_nhan: |\n    - Đảng ủy phường;\n    - ${recipients};\n    - Lưu: VT.\n`,
      ),
    )
  it('lack a lead unit', () => expect(told('Thường trực HĐND')).toEqual(['11:7 nhiem-vu/chu-tri-khong-nhan']))
  it.each([
    'Phòng Kinh tế',
    'Các phòng, ban thuộc phường',
    'Các Phòng: Kinh tế, Nội vụ',
    'Cán bộ, công chức phường',
    'Như mục V',
    'Mục V',
  ])('reach it by name or as one of a group: %s', recipients => expect(told(recipients)).toEqual([]))
})

describe('deadlines', () => {
  const told = (thoi_gian: string, more = '') => marked(plan(row({ thoi_gian }), more))
  it.each([
    ['Sớm nhất có thể', 'nhiem-vu/thoi-han-khong-ro: Sớm nhất có thể'],
    ['Trước ngày 31/02/2026', 'nhiem-vu/thoi-han-khong-ro: ngày 31/02/2026'],
    ['Quý V/2026', 'nhiem-vu/thoi-han-khong-ro: Quý V/2026'],
    ['Theo lộ trình hàng năm', 'nhiem-vu/thoi-han-khong-ro: Theo lộ trình hàng năm'],
    ['Ban hành kế hoạch; báo cáo quý III', 'nhiem-vu/thoi-han-khong-ro: Ban hành kế hoạch'],
    ['Quý II/2024', 'nhiem-vu/thoi-han-da-qua: Quý II/2024'],
    ['Quý II/2028', 'nhiem-vu/thoi-han-ngoai-ky: Quý II/2028'],
  ])('%s', (text, finding) => expect(told(text)).toEqual([finding]))
  it.each([
    'Quý I/2026',
    'Trước ngày 15/01/2027',
    'Tháng 12/2025',
    'Theo Kế hoạch của UBND tỉnh',
    'Theo lộ trình của Đề án 06',
    'Thường xuyên; báo cáo quý IV',
    'Hằng năm',
  ])('is right: %s', text => expect(told(text)).toEqual([]))
  it('before the day of issue is told, with or without its year', () => {
    expect(told('Quý I', '  ngay: 12/5/2026\n')).toEqual(['nhiem-vu/thoi-han-da-qua: Quý I'])
    expect(told('Trước 01/5/2026', '  ngay: 12/5/2026\n')).toEqual(['nhiem-vu/thoi-han-da-qua: 01/5/2026'])
    expect(told('Quý II', '  ngay: 12/5/2026\n')).toEqual([])
  })
  it.each(['Từ 01/02/2026', 'Từ ngày 01/02/2026 đến ngày 30/6/2026', 'Bắt đầu từ tháng 01/2026'])(
    'is no first day: %s',
    words => expect(told(words, '  ngay: 12/5/2026\n')).toEqual([]),
  )
  it('before the youngest legal basis is told while the day of issue is open', () => {
    const basis = '  can_cu: Căn cứ Quyết định số 12/QĐ-UBND ngày 20/02/2026 của UBND tỉnh Z;\n'
    expect(told('Trước 15/01/2026', basis)).toEqual(['nhiem-vu/thoi-han-da-qua: 15/01/2026'])
    expect(told('Trước 15/3/2026', basis)).toEqual([])
  })
})

describe('in running text', () => {
  const text = (words: string) => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân phường Y
  dia_danh: Y
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Tổ chức thực hiện
      noi_dung: |
        - ${words}
`
  it.each([
    ['Hoàn thành (trước ngày 30/11/2024) và báo cáo.', '10:29 nhiem-vu/thoi-han-da-qua'],
    ['Các phòng định kỳ báo cáo theo quy định.', '10:21 nhiem-vu/dinh-ky-khong-ro'],
    ['Kế hoạch phải ban hành sau 7 ngày kể từ ngày nhận.', '10:34 nhiem-vu/dinh-ky-khong-ro'],
    ['Phối hợp với các chuyên môn có liên quan.', '10:24 nhiem-vu/thieu-ten-loai-don-vi'],
  ])('%s', (words, finding) => expect(findings(text(words))).toEqual([finding]))
  it.each([
    'Thực hiện Quyết định số 12/QĐ-UBND ngày 15/7/2021 của UBND tỉnh.',
    'Phát triển hạ tầng số đến năm 2030.',
    'Hồ sơ đã tiếp nhận trước ngày 01/01/2024.',
    'Định kỳ báo cáo trước ngày 15 tháng cuối quý.',
    'Kiểm tra định kỳ, đột xuất việc thực hiện.',
    'Phối hợp với cơ quan chuyên môn liên quan.',
    'Công tác chuyên môn liên quan đến hồ sơ.',
  ])('is right: %s', words => expect(findings(text(words))).toEqual([]))
})

describe('names of units', () => {
  const told = (words: string) => marked(plan(row()).replace('- bang:', `- |\n        ${words}\n    - bang:`))
  it.each([
    ['Công chức Văn phòng – Thống kê phường báo cáo.', 'Văn phòng – Thống kê'],
    ['Công chức Văn phòng - thống kê báo cáo.', 'Văn phòng - thống kê'],
    ['Công chức Văn phòng-Thống kê báo cáo.', 'Văn phòng-Thống kê'],
    ['Công chức Văn phòng - Thông kê báo cáo.', 'Văn phòng - Thông kê'],
    ['Giao phòng kinh tế báo cáo.', 'phòng kinh tế'],
  ])('another way to write one is told: %s', (words, mark) =>
    expect(told(words)).toEqual([`nhiem-vu/don-vi-nhieu-cach-viet: ${mark}`]),
  )
  it.each([
    'VĂN PHÒNG - THỐNG KÊ báo cáo.',
    'Công tác văn phòng, thống kê được quan tâm.',
    'Phòng Kinh tế - Hạ tầng huyện báo cáo.',
    'Giao phòng Kinh tế báo cáo.',
  ])('is right: %s', words => expect(told(words)).toEqual([]))
  it.each([
    'Bộ phận tiếp nhận và xử lý phản ánh báo cáo.',
    'Bộ phận Tiếp nhận và Trả kết quả (Bộ phận Một cửa) mở cửa; Bộ phận Một cửa báo cáo.',
    'Uỷ ban nhân dân phường giao Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân; Văn phòng HĐND và UBND báo cáo.',
  ])('is right: %s', words => expect(told(words)).toEqual([]))
  it('the unit that takes files is known by all its names', () =>
    expect(
      told('Bộ phận Tiếp nhận và Trả kết quả báo cáo; tổ tiếp nhận hồ sơ và trả kết quả tổng hợp.'),
    ).toEqual(['nhiem-vu/don-vi-nhieu-cach-viet: tổ tiếp nhận hồ sơ và trả kết quả']))
  it('without a list the form of most places is kept', () =>
    expect(
      marked(`nam: 2026
co_quan: { ten: Ủy ban nhân dân xã Q, dia_danh: Q }
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung: |
    Công chức Tư pháp - Hộ tịch chủ trì.
    Công chức Tư pháp – Hộ tịch báo cáo.
    Công chức Tư pháp - Hộ tịch tổng hợp.
`),
    ).toEqual(['nhiem-vu/don-vi-nhieu-cach-viet: Tư pháp – Hộ tịch']))
})

describe('a sum of reports', () => {
  const duty = (words: string) =>
    marked(`nam: 2026
co_quan: { ten: Ủy ban nhân dân xã Y, dia_danh: Y }
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Tổ chức thực hiện
      noi_dung: |
        - ${words}
`).filter(told => told.includes('dau-vao'))
  it.each([
    [
      'Các bộ phận gửi báo cáo về Văn phòng trước ngày 20/12 để tổng hợp, báo cáo UBND huyện trước ngày 15/12.',
      '15/12',
    ],
    [
      'Các thôn báo cáo kết quả về Văn phòng trước ngày 20/6/2026; Văn phòng tổng hợp, gửi huyện trước ngày 18/6/2026.',
      '18/6/2026',
    ],
  ])('is due after what it sums up: %s', (words, day) =>
    expect(duty(words)).toEqual([expect.stringContaining(day)]),
  )
  it.each([
    'Các bộ phận gửi báo cáo về Văn phòng trước ngày 15/12 để tổng hợp, báo cáo UBND huyện trước ngày 20/12.',
    'Các thôn gửi báo cáo về Văn phòng trước ngày 15/6 và 15/12 để tổng hợp, báo cáo huyện trước ngày 20/6 và 20/12.',
    'Văn phòng tổng hợp trước ngày 20/12; các thôn gửi báo cáo về Văn phòng trước ngày 15/12.',
    'Các thôn hoàn thành trước ngày 20/12; Văn phòng tổng hợp số liệu trước ngày 15/12.',
    'Các thôn gửi báo cáo về Văn phòng trước ngày 20/12/2026 để tổng hợp, báo cáo trước ngày 15/01/2027.',
  ])('is right: %s', words => expect(duty(words)).toEqual([]))
})

it('a report “theo quy định” is told of a commune, not of a province', () => {
  const text = (agency: string) => `nam: 2026
co_quan: { ten: Ủy ban nhân dân ${agency} Y, dia_danh: Y }
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Tổ chức thực hiện
      noi_dung: Văn phòng định kỳ báo cáo theo quy định.
`
  expect(marked(text('xã'))).toEqual(['nhiem-vu/dinh-ky-khong-ro: định kỳ báo cáo'])
  expect(marked(text('tỉnh'))).toEqual([])
})

it('a group that takes in more than the usual one is another', () => {
  const usual = { phoi_hop: 'Các ban, ngành có liên quan' }
  const wider = { phoi_hop: 'Các ban, ngành và các tổ chức, cá nhân có liên quan' }
  expect(marked(rows(usual, usual, usual, wider))).toEqual([])
  expect(marked(rows(usual, usual, usual, { phoi_hop: 'Các ban ngành có liên quan' }))).toHaveLength(1)
})

it('a task told twice is told at its second row', () =>
  expect(
    findings(
      rows(
        { nhiem_vu: 'Rà soát thủ tục hành chính nội bộ' },
        { nhiem_vu: 'Rà soát thủ tục hành chính nội bộ.' },
      ),
    ),
  ).toEqual(['19:23 nhiem-vu/nhiem-vu-lap']))

it('a few words are one task only under one heading', () => {
  const group = (title: string) => `          - nhom: 1\n            tt: I\n            nhiem_vu: ${title}\n`
  const task = row({ nhiem_vu: 'Tập huấn cho cán bộ' })
  const two = (first: string, second: string) => plan(`${group(first)}${task}\n${group(second)}${task}`)
  expect(marked(two('CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH BỘ MÁY'))).toEqual([])
  expect(marked(plan(`${group('CẢI CÁCH THỂ CHẾ')}${task}\n${task}`))).toHaveLength(1)
})

it('the same task in two quarters is two tasks', () =>
  expect(
    findings(
      rows(
        { nhiem_vu: 'Báo cáo kết quả cải cách hành chính', thoi_gian: 'Quý II' },
        { nhiem_vu: 'Báo cáo kết quả cải cách hành chính', thoi_gian: 'Quý IV' },
      ),
    ),
  ).toEqual([]))

describe('a cooperating unit', () => {
  const filled = (count: number) => Array.from({ length: count }, () => ({}))
  it('is missing where nearly all other tasks have one', () =>
    expect(marked(rows(...filled(6), { phoi_hop: '' }))).toHaveLength(1))
  it('is not where some more tasks do without, or where the table is short', () => {
    expect(marked(rows(...filled(6), { phoi_hop: '' }, { phoi_hop: '' }))).toEqual([])
    expect(marked(rows({}, {}, { phoi_hop: '' }))).toEqual([])
  })
})

describe('the years of a plan', () => {
  const about = (subject: string, thoi_gian: string) =>
    marked(rows({ thoi_gian }).replace('Cải cách hành chính năm {{nam}}', subject))
  it.each([
    [
      'Thực hiện Nghị quyết số 05-NQ/TU ngày 05 tháng 5 năm 2025 về phát triển phường Y đến năm 2030',
      'Năm 2029',
    ],
    ['Phát triển phường Y đến năm 2030, tầm nhìn đến năm 2045', '2031-2040'],
    ['Phát triển phường Y giai đoạn 2026 - 2030', 'Quý III/2028'],
    ['Phát triển phường Y đến\u00a0năm 2030', 'Quý III/2028'],
    ['Cải cách hành chính năm 2026, định hướng đến năm 2028', 'Quý III/2028'],
  ])('are told by its subject too: %s', (subject, time) => expect(about(subject, time)).toEqual([]))
  it.each([
    ['Phát triển phường Y đến năm 2030', '2035'],
    ['Cải cách hành chính năm 2026 theo Chương trình đến năm 2030', '2029'],
    ['Thực hiện Kế hoạch ngày 03 tháng 4 năm 2029 của tỉnh', '2029'],
  ])('end there: %s', (subject, time) =>
    expect(about(subject, time)).toEqual([`nhiem-vu/thoi-han-ngoai-ky: ${time}`]),
  )
  it('are told by a heading above', () =>
    expect(
      marked(
        rows({ thoi_gian: 'Quý II/2029' }, {}).replace(
          'hang:\n',
          'hang:\n          - nhom: 1\n            tt: I\n            nhiem_vu: VIỆC CỦA NĂM 2029\n',
        ),
      ),
    ).toEqual([]))

  const below = (headings: readonly string[], line: string) => {
    const open = headings.map((heading, depth) => {
      const blank = '    '.repeat(depth + 1)
      return `${blank}- de_muc: ${heading}\n${blank}  noi_dung:\n`
    })
    return `${plan('').split('  noi_dung:')[0]}  noi_dung:\n${open.join('')}${'    '.repeat(headings.length + 1)}- ${line}\n`
  }
  const late = 'Trong năm 2024 tập huấn cho tất cả các tổ dân phố.'
  it('tells another year below a heading of tasks', () =>
    expect(marked(below(['I. NHIỆM VỤ', '1. Tập huấn'], late))).toEqual([
      'nhiem-vu/nam-ngoai-ke-hoach: Trong năm 2024',
    ]))
  it.each([
    [['Phần I. ĐÁNH GIÁ KẾT QUẢ', 'II. TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ', '1. Công tác tập huấn']],
    [['I. KẾT QUẢ', 'II. NHIỆM VỤ ĐÃ GIAO']],
    [['I. NHIỆM VỤ NĂM 2024', '1. Tập huấn']],
  ])('takes a year as right below %j', headings => expect(marked(below(headings, late))).toEqual([]))
  it('takes a year as right where the sentence tells what was done', () =>
    expect(marked(below(['I. NHIỆM VỤ'], 'Trong năm 2024, phường đã tập huấn cho tất cả các tổ.'))).toEqual(
      [],
    ))
})

describe('a group of units with one party more', () => {
  const group = (phoi_hop: string) => ({ phoi_hop })
  const usual = [1, 2, 3].map(() => group('Các phòng chuyên môn'))
  it.each(['Các phòng chuyên môn; các tổ dân phố', 'Các phòng chuyên môn và các tổ dân phố'])(
    'is another group: %s',
    other => expect(marked(rows(...usual, group(other)))).toEqual([]),
  )
  it('is not one with another spelling', () =>
    expect(marked(rows(...usual, group('Các phòng, chuyên môn')))).toEqual([
      'nhiem-vu/nhom-don-vi-nhieu-cach-viet: Các phòng, chuyên môn',
    ]))
})
