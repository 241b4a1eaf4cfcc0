import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/compare/change.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { isShown } from '../../src/compare/rank.ts'
import { comparisonReport } from '../../src/writers/comparison/report-json.ts'
import { comparisonText } from '../../src/writers/comparison/report-text.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { compareTexts } from './compare-texts.ts'
import { mirroredChanges, toldChanges } from './mirror.ts'

const indented = (content: string): string =>
  content
    .split('\n')
    .map(line => (line === '' ? line : `    ${line}`))
    .join('\n')

const planOf = (time: string, content: string, more = ''): string =>
  `${contentPlan(indented(content)).replace('nam: 2026', time)}${more}`

/** A plan of 2025 and one of 2026 with these contents; the comparison must be the same from both sides. */
function compared(before: string, after: string, times = ['nam: 2025', 'nam: 2026'], more = ['', '']) {
  const [old, now] = [planOf(times[0]!, before, more[0]), planOf(times[1]!, after, more[1])]
  const comparison = compareTexts(old, now)
  expect(toldChanges(compareTexts(now, old)).map(inNoOrder)).toEqual(
    mirroredChanges(comparison).map(inNoOrder),
  )
  return comparison
}

/** The files are called otherwise from the other side. */
const inNoOrder = (told: string): string => told.replaceAll(/truoc\.yaml|sau\.yaml/g, 'tệp')

const words = ({ kind, rank, before, after }: Change): string =>
  `${rank} ${kind}: ${before.map(side => side.text).join(' | ')} → ${after.map(side => side.text).join(' | ')}`

const told = (before: string, after: string): string[] =>
  compared(before, after)
    .changes.filter(({ rank }) => isShown(rank))
    .map(words)

const text = (...lines: string[]): string => ['- |', ...lines.map(line => `  ${line}`)].join('\n')

const under = (title: string, ...lines: string[]): string =>
  [`- de_muc: ${title}`, '  noi_dung: |', ...lines.map(line => `    ${line}`)].join('\n')

const table = (columns: string, ...rows: string[]): string =>
  ['- bang:', `    cot: { ${columns} }`, '    hang: |', ...rows.map(row => `      ${row}`)].join('\n')

describe('what is only written otherwise', () => {
  it.each([
    ['bảo đảm', 'Đảm bảo đúng quy định.', 'Bảo đảm đúng quy định.'],
    ['capitals', 'Phục vụ nhân dân trên địa bàn.', 'Phục vụ Nhân dân trên địa bàn.'],
    ['an abbreviation of the list', 'Tham mưu UBND tỉnh.', 'Tham mưu Ủy ban nhân dân tỉnh.'],
    ['where the tone stands', 'Văn hoá công sở, phòng chống ma tuý.', 'Văn hóa công sở, phòng chống ma túy.'],
    ['a sign for a word', 'Bắt đầu từ 8 giờ 15’ hằng ngày.', 'Bắt đầu từ 8 giờ 15 phút hằng ngày.'],
    ['a leading zero', 'Tổ chức 02 hội nghị.', 'Tổ chức 2 hội nghị.'],
    ['commas', 'Sửa đổi bổ sung quy chế.', 'Sửa đổi, bổ sung quy chế.'],
    ['hours', 'Bắt đầu từ 7h30’ sáng.', 'Bắt đầu từ 7 giờ 30 phút sáng.'],
    ['i and y', 'Nâng tỉ lệ xử lí hồ sơ.', 'Nâng tỷ lệ xử lý hồ sơ.'],
    ['a bullet', '- Nâng cao chất lượng.', '+ Nâng cao chất lượng.'],
    ['decomposed letters', 'Bảo đảm hòa nhập.'.normalize('NFD'), 'Bảo đảm hoà nhập.'],
  ])('is wording: %s', (_, before, after) => {
    const { changes } = compared(text(before), text(after))
    expect(changes.map(({ rank }) => rank)).toEqual(before.normalize('NFC') === after ? [] : ['wording'])
  })

  it('is wording where the plan itself explains the abbreviation', () => {
    const explained = 'Đoàn kiểm tra công vụ (sau đây viết tắt là ĐKTCV) do xã lập.'
    const [change] = compared(
      text(explained, 'Đoàn kiểm tra công vụ báo cáo kết quả.'),
      text(explained, 'ĐKTCV báo cáo kết quả.'),
    ).changes
    expect(change?.rank).toBe('wording')
    const [unexplained] = compared(
      text('Đoàn kiểm tra công vụ báo cáo kết quả.'),
      text('ĐKTCV báo cáo kết quả.'),
    ).changes
    expect(unexplained?.rank).toBe('content')
  })

  it('is content as soon as one other word remains', () => {
    const [change] = compared(
      text('Đảm bảo đúng quy định của UBND tỉnh.'),
      text('Bảo đảm đủ quy định của Ủy ban nhân dân tỉnh.'),
    ).changes
    expect(change?.rank).toBe('content')
  })

  it('is counted with its commonest replacements, and shown when all is asked for', () => {
    const comparison = compared(
      text('Báo cáo hàng năm cho Huyện.', 'Rà soát hàng năm các quy chế.', 'Đảm bảo an toàn.'),
      text('Báo cáo hằng năm cho Huyện.', 'Rà soát hằng năm các quy chế.', 'Bảo đảm an toàn.'),
    )
    const short = comparisonText(comparison)
    expect(short).toContain('Không có thay đổi nào về nội dung.')
    expect(short).toContain('Chỉ khác câu chữ: 3 chỗ (hàng → hằng: 2; Đảm bảo → Bảo đảm: 1).')
    expect(short).not.toContain('[-')
    expect(comparisonText(comparison, undefined, { all: true })).toContain('Rà soát [-hàng-] {+hằng+} năm')
  })
})

describe('what is only set otherwise', () => {
  it('is form: a paragraph that was broken in two, or joined', () => {
    const whole = text('Rà soát các quy chế nội bộ của cơ quan và sửa đổi các quy định không còn phù hợp.')
    const parts = text('Rà soát các quy chế nội bộ của cơ quan', 'và sửa đổi các quy định không còn phù hợp.')
    expect(compared(whole, parts).changes.map(words)).toEqual([
      'form text-split: Rà soát các quy chế nội bộ của cơ quan và sửa đổi các quy định không còn phù hợp → Rà soát các quy chế nội bộ của cơ quan | và sửa đổi các quy định không còn phù hợp',
    ])
    expect(compared(parts, whole).changes.map(({ kind }) => kind)).toEqual(['text-joined'])
  })

  it('is form: what moved without another word, a number that was typed', () => {
    const lines = ['a) Rà soát quy chế nội bộ.', 'b) Công khai kết quả đánh giá.']
    const { changes } = compared(
      text(...lines),
      text('a) Công khai kết quả đánh giá.', 'b) Rà soát quy chế nội bộ.'),
    )
    expect(new Set(changes.map(({ rank }) => rank))).toEqual(new Set(['form']))
  })
})

describe('a spec that is all one text', () => {
  const lines = [
    'I. MỤC TIÊU, NHIỆM VỤ',
    '1. Cải cách thể chế',
    '- 100% văn bản được kiểm tra theo quy định.',
    '- Đăng tải văn bản trên cơ sở dữ liệu quốc gia.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Các phòng căn cứ Kế hoạch này để thực hiện.',
  ]
  const structured = `- de_muc: I. MỤC TIÊU, NHIỆM VỤ
  noi_dung:
    - de_muc: 1. Cải cách thể chế
      noi_dung: |
        - 100% văn bản được kiểm tra theo quy định.
        - Đăng tải văn bản trên cơ sở dữ liệu quốc gia.
- de_muc: II. TỔ CHỨC THỰC HIỆN
  noi_dung: |
    Các phòng căn cứ Kế hoạch này để thực hiện.`

  it('says the same as one with headings', () => {
    expect(compared(text(...lines), structured).changes).toEqual([])
  })

  it('tells the one line that changed, and not the headings', () => {
    expect(told(text(...lines), structured.replace('100% văn bản', '95% văn bản'))).toEqual([
      'major target-changed: 100% văn bản được kiểm tra theo quy định → 95% văn bản được kiểm tra theo quy định',
    ])
  })

  it('has its legal bases among its lines', () => {
    const basis = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;'
    const crude = planOf('nam: 2026', text(basis, ...lines))
    const clean = planOf('nam: 2026', structured).replace(
      '  noi_dung:\n',
      `  can_cu: |\n    ${basis}\n  noi_dung:\n`,
    )
    expect(compareTexts(crude, clean).changes).toEqual([])
  })

  it('reads a unit before a colon as the heading that it is', () => {
    const before = `- de_muc: III. Phân công
  noi_dung:
    - de_muc: b) Công an xã
      noi_dung: Tăng cường kiểm tra, xử lý vi phạm.
    - de_muc: c) Ban Chỉ huy quân sự
      noi_dung: Phối hợp tuyên truyền, vận động Nhân dân chấp hành pháp luật.`
    const after = `- de_muc: III. Phân công
  noi_dung:
    - de_muc: b) Công an xã
      noi_dung: |
        Tăng cường kiểm tra, xử lý vi phạm.
        c) Ban Chỉ huy quân sự: Phối hợp tuyên truyền, vận động Nhân dân chấp hành pháp luật.`
    expect(compared(before, after).changes).toEqual([])
  })

  it('keeps an item of a list that ends with a stop', () => {
    expect(
      told(
        under('7. Chỉ đạo, điều hành', 'a) Quán triệt Kế hoạch đến công chức.', 'b) Đẩy mạnh tuyên truyền.'),
        under('7. Chỉ đạo, điều hành', 'a) Quán triệt Kế hoạch đến viên chức.', 'b) Đẩy mạnh tuyên truyền.'),
      ),
    ).toEqual(['content text-changed: Quán triệt Kế hoạch đến công chức → Quán triệt Kế hoạch đến viên chức'])
  })
})

describe('legal bases in the paragraph that leads to the plan', () => {
  it('are replaced and added like those of a list', () => {
    const rest = 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'
    const before = `Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh về cải cách hành chính; ${rest}`
    const after = `Thực hiện Kế hoạch số 34/KH-UBND ngày 08/01/2026 của UBND tỉnh về cải cách hành chính; Nghị quyết số 05-NQ/TU ngày 08/01/2026 của Tỉnh ủy; ${rest}`
    expect(
      compared(text(before, '- Rà soát.'), text(after, '- Rà soát.')).changes.map(({ kind, rank }) => [
        kind,
        rank,
      ]),
    ).toEqual([
      ['legal-basis-replaced', 'major'],
      ['legal-basis-added', 'major'],
    ])
  })

  it('are found behind a first paragraph of other words', () => {
    const lead = 'Nhằm nâng cao chất lượng phục vụ, Ủy ban nhân dân xã lập Kế hoạch này.'
    const basis = 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;'
    expect(
      compared(text(lead, '- Rà soát.'), text(lead, basis, '- Rà soát.')).changes.map(({ kind }) => kind),
    ).toEqual(['legal-basis-added'])
  })

  it('are none where a task names a document', () => {
    const task = (day: string): string =>
      text(`Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh, báo cáo kết quả trước ngày ${day}.`)
    expect(told(task('15/6/2025'), task('30/6/2026'))[0]).toMatch(/^major task-deadline-changed/)
  })
})

describe('one task row', () => {
  const columns = 'tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Sản phẩm, thoi_gian: Thời hạn, theo_doi: Theo dõi'

  it('is one item with its cells, told by its printed number', () => {
    const comparison = compared(
      table(columns, '7 | Công bố chỉ số cải cách hành chính | Báo cáo | Quý I | Văn phòng'),
      table(columns, '7 | Công bố chỉ số cải cách hành chính | Quyết định | Quý II | Văn phòng'),
    )
    expect(comparison.items).toEqual([{ rank: 'major', kind: 'row', changes: [0, 1] }])
    const report = comparisonText(comparison)
    expect(report).toContain('Có 1 thay đổi:')
    expect(report).toContain('~ Sửa nhiệm vụ · Kế hoạch, TT 7\n')
    expect(report).toContain('      Sản phẩm: [-Báo cáo-] {+Quyết định+}\n')
    expect(report).toContain('      Thời hạn: Quý [-I-] {+II+}\n')
  })

  it('has the name of its task where that is joined from above, not of who looks after it', () => {
    const rows = (month: string): string =>
      table(
        columns,
        '1 | Ban hành Kế hoạch kiểm tra | Kế hoạch của xã | Tháng 1 | Văn phòng',
        `^ | ^ | Kế hoạch tự kiểm tra | ${month} | Văn phòng`,
        '2 | Công bố chỉ số | Quyết định | Quý I | Văn phòng',
      )
    const [change] = compared(rows('Tháng 02'), rows('Tháng 3')).changes
    expect(change?.after[0]).toMatchObject({
      of: 'Ban hành Kế hoạch kiểm tra – Kế hoạch tự kiểm tra',
      onPaper: 'Kế hoạch, TT 1',
    })
  })
})

describe('one replacement in many rows', () => {
  const rows = (when: string): string =>
    table(
      'nhiem_vu: Nhiệm vụ, thoi_gian: Thời hạn',
      ...['thể chế', 'thủ tục', 'bộ máy', 'công vụ'].map(
        field => `Rà soát nội dung ${field} của xã | ${when}`,
      ),
    )

  it('is told once with its places', () => {
    const comparison = compared(rows('Thường xuyên trong năm'), rows('Hằng quý'))
    expect(comparison.items).toEqual([{ rank: 'major', kind: 'repeated', changes: [0, 1, 2, 3] }])
    const report = comparisonText(comparison)
    expect(report.match(/Thường xuyên trong năm → Hằng quý: 4 nhiệm vụ/g)).toHaveLength(1)
    expect(report).toContain('dòng 4: Rà soát nội dung công vụ của xã')
  })
})

describe('a deadline in body and appendix', () => {
  const spec = (day: string): [content: string, more: string] => [
    under('I. Nhiệm vụ', `- Ban hành Kế hoạch cải cách hành chính của đơn vị chậm nhất là ngày ${day}.`),
    `phu_luc:
  - ten: Phân công
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, thoi_gian: Thời hạn }
          hang: |
            Ban hành Kế hoạch cải cách hành chính của đơn vị | Chậm nhất là ngày ${day}
            Mở lớp tập huấn | Chậm nhất là ngày ${day}
`,
  ]

  it('is one change, and another task of the same day is another', () => {
    const [before, after] = [spec('15/01/2025'), spec('15/4/2026')]
    const { items } = compared(before[0], after[0], undefined, [before[1], after[1]])
    expect(items.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['twice', [0, 1]],
      ['single', [2]],
    ])
  })
})

describe('for each unit', () => {
  const rows = (...all: string[]): string =>
    table('tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời hạn', ...all)
  const comparison = () =>
    compared(
      rows(
        '1 | Rà soát các quy chế nội bộ | vp | Quý III',
        '2 | Mở lớp tập huấn kỹ năng số | Phòng Kinh tế | Quý II',
        '3 | Niêm yết các thủ tục mới | Phòng Kinh tế | Quý I',
      ),
      rows(
        '1 | Rà soát các quy chế nội bộ | vp | Quý II',
        '2 | Mở lớp tập huấn kỹ năng số | vp | Quý II',
        '3 | Khảo sát sự hài lòng của người dân | Phòng Kinh tế | Quý I',
      ),
    )

  it('tells what it gains, loses, must do earlier', () => {
    const report = comparisonText(comparison(), undefined, { by: 'unit' })
    const own = report.slice(report.indexOf('VĂN PHÒNG\n'), report.indexOf('Không so:'))
    expect(own.split('\n').filter(line => line !== '')).toEqual([
      'VĂN PHÒNG',
      '  + Nhận thêm (1)',
      '      Mở lớp tập huấn kỹ năng số: Phòng Kinh tế → Văn phòng (Kế hoạch, TT 2)',
      '  ~ Phải xong sớm hơn (1)',
      '      Rà soát các quy chế nội bộ: Quý III → Quý II (Kế hoạch, TT 1)',
      'PHÒNG KINH TẾ',
      '  + Nhận thêm (1)',
      '      Khảo sát sự hài lòng của người dân (Kế hoạch, TT 3)',
      '  - Thôi làm (2)',
      '      Mở lớp tập huấn kỹ năng số: Phòng Kinh tế → Văn phòng (Kế hoạch, TT 2)',
      '      Niêm yết các thủ tục mới (Kế hoạch, TT 3)',
    ])
  })

  it('is told to programs by the numbers of the changes', () => {
    const report = comparisonReport(comparison())
    const kindsOf = (indexes: number[]): string[] => indexes.map(index => report.changes[index]!.kind)
    expect(
      report.byUnit.map(({ unit, gains, loses, earlier }) => [
        unit,
        kindsOf(gains),
        kindsOf(loses),
        kindsOf(earlier),
      ]),
    ).toEqual([
      ['Văn phòng', ['task-lead-changed'], [], ['task-deadline-changed']],
      ['Phòng Kinh tế', ['task-added'], ['task-lead-changed', 'task-dropped'], []],
    ])
  })
})

describe('page one', () => {
  const targets = (count: number, share: number): string =>
    under(
      'Chỉ tiêu',
      ...Array.from(
        { length: count },
        (_, index) => `- Tỷ lệ việc${index} nào${index} đó${index} đạt ${share}%.`,
      ),
    )

  it('has as many entries of a section as are asked for, and says how many there are', () => {
    const comparison = compared(targets(9, 80), targets(9, 85))
    for (const [top, shown] of [
      [undefined, 5],
      [2, 2],
      [7, 7],
    ] as const) {
      const { sections } = digestOf(comparison, top)
      expect(sections.map(({ title, count, entries }) => [title, count, entries.length])).toEqual([
        ['Chỉ tiêu nâng', 9, shown],
      ])
    }
  })

  it('never has more lines than a page', () => {
    const content = (count: number, verb: string): string =>
      `${targets(count, verb === 'Mở' ? 80 : 85)}\n${under('Nhiệm vụ', ...Array.from({ length: count }, (_, index) => `- ${verb} lớp${index} khóa${index} tại thôn${index} cho xóm${index} của làng${index}.`))}`
    const digest = digestOf(compared(content(60, 'Mở'), content(60, 'Tổ chức')), 60)
    expect(digest.sections.reduce((sum, { entries }) => sum + 1 + entries.length, 0)).toBeLessThanOrEqual(34)
  })
})

describe('codes that were given out anew', () => {
  const row = (code: string, task: string): string =>
    `- ma: ${code}\n        nhiem_vu: ${task}\n        thoi_gian: Quý II`
  const rows = (...all: string[]): string =>
    `- bang:\n    cot: { nhiem_vu: Nhiệm vụ, thoi_gian: Thời hạn }\n    hang:\n${all.map(each => `      ${each}`).join('\n')}`

  it('pair nothing that is unlike', () => {
    expect(
      told(
        rows(
          row('NV-01', 'Duy trì hệ thống quản lý chất lượng'),
          row('NV-02', 'Khảo sát sự hài lòng của người dân'),
          row('NV-03', 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực'),
        ),
        rows(
          row('NV-01', 'Ban hành văn bản tuyên truyền trên đài xã'),
          row('NV-02', 'Thực hiện số hóa kết quả giải quyết thủ tục hành chính theo quy định'),
        ),
      ).map(line => line.split(':')[0]),
    ).toEqual(['major task-dropped', 'major task-dropped', 'major task-added', 'content task-text-changed'])
  })
})

describe('prose', () => {
  it('tells a new sentence that gives a task as a new task', () => {
    const one = '- Phòng Tư pháp tham mưu ứng dụng công nghệ trong phổ biến pháp luật.'
    const two = `${one} Tổ chức lấy ý kiến Nhân dân qua môi trường số đối với các dự thảo.`
    expect(told(under('I. Nhiệm vụ', one), under('I. Nhiệm vụ', two))).toEqual([
      'major task-added:  → Tổ chức lấy ý kiến Nhân dân qua môi trường số đối với các dự thảo',
    ])
  })

  it('tells no task where the plan looks back or says what it is for', () => {
    for (const title of ['I. Kết quả thực hiện năm trước', 'I. Mục đích'])
      expect(
        told(
          under(title, '- Nâng cao chất lượng phục vụ người dân.'),
          under(title, '- Nâng cao chất lượng phục vụ người dân. Tổ chức tốt các hội nghị chuyên đề của xã.'),
        )[0],
      ).toMatch(/^content text-changed/)
  })

  it('tells a deadline within a sentence', () => {
    const line = (when: string): string =>
      under('4.1. Trạm Y tế', `- Công bố cơ sở đủ điều kiện (hoàn thành trong ${when}).`)
    const comparison = compared(line('tháng 3/2025'), line('tháng 5/2026'))
    expect(comparison.changes).toMatchObject([
      { kind: 'task-deadline-changed', rank: 'major', moved: 'later', units: { after: ['Trạm Y tế'] } },
    ])
  })

  it.each([
    [
      'before its verb',
      'Phòng Tư pháp tham mưu ban hành quy chế dân chủ.',
      'Phòng Nội vụ tham mưu ban hành quy chế dân chủ.',
    ],
    [
      'before a colon',
      '- Phòng Tư pháp: Kiểm tra các quy chế nội bộ.',
      '- Phòng Nội vụ: Kiểm tra các quy chế nội bộ.',
    ],
  ])('names both units of a sentence: %s', (_, before, after) => {
    expect(told(under('I. Nhiệm vụ', before), under('I. Nhiệm vụ', after))).toEqual([
      'major task-lead-changed: Phòng Tư pháp → Phòng Nội vụ',
    ])
  })

  it('names both units of a task that goes to another', () => {
    const plan = (a: string[], b: string[]): string =>
      `${under('4.1. Phòng Nội vụ', ...a)}\n${under('4.2. Ủy ban nhân dân cấp xã', ...b)}`
    const moved = '- Huy động doanh nghiệp tham gia dạy nghề, tạo việc làm.'
    const [one, two] = ['- Phối hợp giới thiệu việc làm cho lao động.', '- Xây dựng kế hoạch của địa phương.']
    expect(told(plan([moved, one], [two]), plan([one], [two, moved]))).toEqual([
      'major task-lead-changed: Phòng Nội vụ → Ủy ban nhân dân cấp xã',
    ])
  })

  it('pairs a target with the one of the same subject that took its place', () => {
    expect(
      told(
        under(
          'Chỉ tiêu',
          '- 100% dịch vụ dữ liệu có trên nền tảng tích hợp, chia sẻ dữ liệu được đưa vào sử dụng.',
          '- Có Trung tâm dữ liệu của xã. 100% hệ thống thông tin có sử dụng dịch vụ đám mây.',
        ),
        under(
          'Chỉ tiêu',
          '- 100% dịch vụ dữ liệu do bộ, ngành trung ương cung cấp được kết nối, khai thác theo quy định.',
          '- 100% hệ thống thông tin được triển khai trên dịch vụ đám mây.',
        ),
      ).map(line => line.split(':')[0]),
    ).toEqual(['major target-changed', 'major target-dropped', 'content target-changed'])
  })

  it('takes a fraction for a figure, but no number of a list, of a name or in a quoted title', () => {
    const { changes } = compared(
      text(
        'Đăng tải 10 tin, điển hình: “Hơn 100 cán bộ tham dự lớp học”, “Trên 500 hội viên tập huấn”.',
        'Tập trung: (4) rà soát; (5) trình Nghị quyết thu phí theo Đề án 06.',
        'Đã có 14.655/24.555 doanh nghiệp đăng ký.',
      ),
      text(
        'Đăng tải 12 tin, điển hình: “Bồi dưỡng kỹ năng cho 200 học viên”, “Gần 400 em ra quân”.',
        'Tập trung: (4) rà soát; (6) trình Nghị quyết thu phí theo Đề án 08.',
        'Đã có 15.860/24.555 doanh nghiệp đăng ký.',
      ),
    )
    expect(
      changes.flatMap(({ figures = [] }) =>
        figures.map(figure => `${figure.before} → ${figure.after}: ${figure.by}`),
      ),
    ).toEqual(['10 tin → 12 tin: 2', '14.655/24.555 → 15.860/24.555: 1.205'])
  })

  it('pairs a task in words with its row', () => {
    const task = 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật của xã'
    expect(
      told(
        under('I. Nhiệm vụ', `- ${task}.`, '- Tuyên truyền trên đài truyền thanh.'),
        `${under('I. Nhiệm vụ', '- Tuyên truyền trên đài truyền thanh.')}\n${table('nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì', `${task} | Tư pháp`)}`,
      ).map(line => line.split(':')[0]),
    ).toEqual([])
  })

  it('tells the lead and the time of such a task only where they are others', () => {
    const row = (lead: string): string =>
      table(
        'nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời hạn',
        `Rà soát các quy chế nội bộ của cơ quan | ${lead} | Quý II`,
      )
    const line = under(
      'I. Nhiệm vụ',
      '- Rà soát các quy chế nội bộ của cơ quan (Tư pháp chủ trì, quý II/2025).',
    )
    expect(told(line, row('Tư pháp'))).toEqual([])
    expect(told(line, row('Công an'))).toEqual(['major task-lead-changed: Tư pháp → Công an'])
  })
})

describe('a plan of a year and one of a phase', () => {
  it('differ by one line where only their own time is another', () => {
    const before = text(
      'Thực hiện trong năm 2026 và báo cáo trước ngày 15/12/2026.',
      'Rà soát thường xuyên trong năm.',
      'Mở hai lớp tập huấn trong năm 2026.',
    )
    const after = text(
      'Thực hiện hằng năm và báo cáo trước ngày 15/12 hằng năm.',
      'Rà soát thường xuyên trong giai đoạn.',
      'Mở ba lớp tập huấn hằng năm.',
    )
    const comparison = compared(before, after, ['nam: 2026', 'giai_doan: 2026-2030'])
    expect(comparison.changes.map(words)).toEqual([
      'content phase-changed: năm 2026 → giai đoạn 2026-2030',
      'content text-changed: Mở hai lớp tập huấn trong năm 2026 → Mở ba lớp tập huấn hằng năm',
    ])
    expect(comparison.notCompared[0]).toContain('“hằng năm”')
  })

  it('differ where another year is meant', () => {
    const { changes } = compared(
      text('Hoàn thành hồ sơ số trong năm 2026.'),
      text('Hoàn thành hồ sơ số trong năm 2028.'),
      ['nam: 2026', 'giai_doan: 2026-2030'],
    )
    expect(changes.map(({ kind }) => kind)).toEqual(['phase-changed', 'task-deadline-changed'])
  })
})
