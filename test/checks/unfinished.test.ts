import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/checks/check-spec.ts'
import type { RuleSettings } from '../../src/checks/rule-settings.ts'
import { findPlaceholders } from '../../src/checks/unfinished/placeholder-forms.ts'
import { remindOfUnfinished } from '../../src/checks/unfinished/remind.ts'
import { type ReadPlan, readPlan } from '../../src/plan/read-plan.ts'
import { shown } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { besides, planOf, roll } from '../roll/roll.ts'

const named = (text: string) =>
  text
    .replace('Ủy ban nhân dân xã X', 'Ủy ban nhân dân xã Hòa Bình')
    .replace('dia_danh: X', 'dia_danh: Hòa Bình')

const readOf = (text: string): ReadPlan => {
  const { value, diagnostics } = readPlan('k.yaml', named(text), besides({}))
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

const findings = (text: string, isFinal = true, settings: RuleSettings = new Map()) =>
  checkPlan(readOf(text), { isFinal, settings }).filter(({ rule }) => rule.startsWith('final/'))

const open = (text: string): string[] => findings(text).map(shown)

const inLine = (line: string): string[] =>
  open(planOf(line, '2026')).map(told => told.replace(/^\S+ error final\//, ''))

describe('what keeps a plan from being final', () => {
  it('is a mark, in a text or a comment', () => {
    const text = `${planOf('Một việc [! XEM LẠI: số tiền 5 tỷ]\nHai việc [! hỏi lại Văn phòng]', '2026')}  # XEM LẠI: người ký\n`
    expect(open(text)).toEqual([
      '11:16 error final/open-mark Kế hoạch, đoạn 1: còn dấu “XEM LẠI: số tiền 5 tỷ”.',
      '12:16 error final/open-mark Kế hoạch, đoạn 2: còn lời ghi riêng “hỏi lại Văn phòng”.',
      '13:3 error final/open-mark Còn dấu “XEM LẠI: người ký”.',
    ])
  })

  it('is a year of the plan before that nothing explains', () => {
    expect(inLine('Quyết toán ngân sách năm 2025')).toEqual([
      'old-year Kế hoạch: còn năm 2025 của kế hoạch trước mà không rõ vì sao.',
    ])
    expect(inLine('Quý I/2024')).toHaveLength(1)
    expect(inLine('Khắc phục hạn chế của năm 2024')).toHaveLength(1)
    expect(inLine('Quyết toán ngân sách năm 2025 [#TC-2]')).toHaveLength(1)
  })

  it.each(['', ' [! xem]', '[! xem]', '[! xem][^1]', '[^1][! xem]', '[! xem] [^1][! hỏi]'])(
    'is no year of a citation that goes on in the next line behind “%s”',
    marks => {
      const cited = 'Thực hiện Quyết định số 5/QĐ-UBND ngày 31/12/2024 của UBND tỉnh về việc ban hành'
      const told = findings(planOf(`${cited}${marks}\nKế hoạch của năm 2025, nơi có việc\n[^1]: lời`, '2026'))
      expect(told.map(({ rule }) => rule)).not.toContain('final/old-year')
    },
  )

  it.each([
    'Năm 2026, quý II/2026, đến năm 2030',
    'năm {{nam_truoc}}',
    'so với năm 2025',
    'kể từ ngày 01/7/2025',
    'giai đoạn 2021-2025',
    'theo Quyết định số 5/QĐ-UBND ngày 31/12/2025 của UBND tỉnh về Kế hoạch năm 2026',
    'Luật Thanh tra năm 2025',
    'theo Chỉ thị 32-CT/TU ngày 29/5/2025 của Ban Thường vụ Tỉnh ủy',
    'Khắc phục những tồn tại, hạn chế của chỉ số cải cách hành chính năm 2025',
    'tăng 5% so với năm 2024',
    'đạt 2025 hồ sơ',
    'mã CCHC2025, https://xa.gov.vn/2025/05',
    'loa, đài...; gọn ...',
    'sổ, bút, thước,...)',
    'ngày    tháng    năm 2026',
  ])('is not in “%s”', line => {
    expect(inLine(line)).toEqual([])
  })

  it('is told of each row of a table that is written as lines, whatever stands in the rows around it', () => {
    const rows = [
      'Rà soát thủ tục | vp | Quý I',
      'Quyết toán năm 2025 | vp | Quý II',
      '[! thiếu một việc]',
      'Niêm yết thủ tục | vp [! ai làm] | Quý III',
      '# | NHÓM | năm ......',
      'Công khai … | vp | Quý IV',
    ]
    const table = [
      '    - bang:',
      '        cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }',
      '        hang: |',
    ]
    const text = contentPlan([...table, ...rows.map(row => `          ${row}`)].join('\n'))
    expect(open(text).map(told => told.replace(/ error final\/(\S+).*/, ' $1'))).toEqual([
      '14:26 old-year',
      '15:11 open-mark',
      '16:33 open-mark',
      '17:26 placeholder',
    ])
  })

  it('is not the year of a document that is cited over two lines', () => {
    const lines = 'Theo Kế hoạch số 5/KH-UBND\nngày 05/02/2025 của UBND tỉnh về A.'
    expect(open(planOf(lines, '2026'))).toEqual([])
    expect(open(planOf(lines.replace('UBND\n', 'UBND.\n'), '2026'))).toHaveLength(1)
  })

  it('is not a year that is declared as a value', () => {
    expect(
      open(planOf('năm {{moc}}', '2026').replace('ke_hoach:', 'gia_tri:\n  moc: 2024\nke_hoach:')),
    ).toEqual([])
  })

  it('is a placeholder', () => {
    expect(inLine('Người ký: Nguyễn Văn A, xã X')).toEqual([
      'placeholder Kế hoạch: “Nguyễn Văn A” là chỗ để điền, chưa được điền.',
      'placeholder Kế hoạch: “xã X” là chỗ để điền, chưa được điền.',
    ])
  })

  it('is not a blank number or date, nor dots for them in a line that names the decision', () => {
    const text = planOf('x', '2026').replace(
      '  trich_yeu: Thử\n',
      '  so:\n  ngay:\n  kem_theo: (Kèm theo Quyết định số …/QĐ-UBND ngày …/…/2026)\n  trich_yeu: Thử\n',
    )
    expect(open(text)).toEqual([])
  })

  it('is each dotted place of an appendix, but none of a form that others fill in', () => {
    const withLines = (count: number) =>
      planOf('x', '2026').concat(
        `phu_luc:\n  - ten: Biểu mẫu\n    noi_dung: |\n${'      Họ và tên: ……………\n'.repeat(count)}`,
      )
    expect(open(withLines(2))).toHaveLength(2)
    expect(open(withLines(12))).toEqual([])
    expect(open(withLines(12).replace('Biểu mẫu', 'Biểu mẫu của xã X'))).toHaveLength(1)
  })

  it('is every mark of a draft', () => {
    const { text, entries } = roll(named(planOf('Thu 5 tỷ\nKết quả năm 2024')))
    const found = open(text).filter(told => told.includes('open-mark'))
    expect(found).toHaveLength(new Set(entries.map(({ markLine }) => markLine)).size)
  })
})

const inTable = (columns: string, rows: string, before = ''): string =>
  planOf('Xem bảng.', '2026')
    .trimEnd()
    .concat(`\n${before}    - bang:\n        cot: { ${columns} }\n        hang: |\n${rows}\n`)

describe('a letter or a year in a table', () => {
  it('is no placeholder where it names a coordinate or is a tick', () => {
    expect(open(inTable('tt: TT, x: X, y: Y, co: Có', '          1 | 1203456 | 587654 | X'))).toEqual([])
  })

  it('is a placeholder where a value is nothing but the letter', () => {
    const text = planOf('x', '2026').replace('dia_danh: X', 'dia_danh: Y')
    expect(open(text)).toEqual([
      '4:13 error final/placeholder Cơ quan, địa danh: “Y” là chỗ để điền, chưa được điền.',
    ])
  })

  it.each([
    'tt: TT, a: Năm 2025, b: Năm 2026',
    'tt: TT, a: "Số hộ năm 2025", b: "Số hộ năm {{nam}}"',
    'tt: TT, a: Thực hiện năm 2025, b: Mục tiêu',
    'tt: TT, a: Ước thực hiện 2025, b: Mục tiêu',
  ])('is a base to compare with in the titles “%s”', columns => {
    expect(open(inTable(columns, '          1 | 10 | 20'))).toEqual([])
  })

  it('is an old year in the title of a column where nothing is compared', () => {
    expect(open(inTable('tt: TT, a: Mục tiêu năm 2025, b: Ghi chú', '          1 | 10 | 20'))).toEqual([
      expect.stringContaining('còn năm 2025 của kế hoạch trước'),
    ])
  })
})

describe('an old year', () => {
  it('is explained by a heading that looks back, over whatever levels', () => {
    const below = (heading: string): string =>
      planOf('x', '2026').replace(
        / {4}- \|\n {6}x\n?/,
        `    - de_muc: ${heading}\n      noi_dung:\n        - de_muc: Tiếp tục\n          noi_dung: Đạt 81 điểm năm 2025.\n`,
      )
    expect(open(below('Đánh giá kết quả xếp hạng năm 2025'))).toEqual([])
    expect(open(below('Nhiệm vụ'))).toHaveLength(1)
  })

  it('is no leftover after the day of signing, before the first year of the plan begins', () => {
    const signed = planOf(
      'Hoàn thành trong tháng 12/2025.\nHoàn thành trước ngày 05/11/2025.',
      '2026',
    ).replace('ke_hoach:\n', 'ke_hoach:\n  so: 1\n  ngay: 20/11/2025\n')
    expect(open(signed).map(told => told.split(' ')[0])).toEqual(['14:35'])
  })

  it('is to be written by {{nam_truoc}} only where that is a value', () => {
    const hints = (text: string): (string | undefined)[] => findings(text).map(({ hint }) => hint)
    const phase = planOf('Việc của năm 2025.', '2026')
      .replace('nam: 2026', 'giai_doan: 2026-2030')
      .replaceAll('{{nam}}', '{{giai_doan}}')
    expect(hints(phase)).toEqual([expect.stringContaining('{{nam_truoc}}')])
    expect(hints(phase.replace('của năm 2025', 'của năm 2024'))).toEqual([
      expect.not.stringContaining('nam_truoc'),
    ])
    expect(hints(planOf('Việc của năm 2025.', '2026'))).toEqual([expect.stringContaining('{{nam_truoc}}')])
    expect(hints(planOf('Việc của năm 2024.', '2026'))).toEqual([expect.not.stringContaining('nam_truoc')])
  })
})

describe('the year before a plan, as `next` says to write it', () => {
  const advised = /\(viết (\{\{nam_truoc\}\})\)/
  it.each([
    ['a year', planOf('Quyết toán ngân sách năm 2024.')],
    ['a phase', planOf('Quyết toán ngân sách năm 2020.').replace('nam: 2025', 'giai_doan: 2021 - 2025')],
  ])('is no leftover in the plan of %s', (_, text) => {
    const draft = roll(text).text
    const [, value] = advised.exec(draft) ?? []
    const followed = draft.replace(/năm 20\d\d\.? \[!.*\]/, `năm ${value}.`)
    expect(followed).toContain('Quyết toán ngân sách năm {{nam_truoc}}.')
    expect(open(followed)).toEqual([])
  })
})

describe('what is not finished', () => {
  const draft = 'Chỉ tiêu của năm 2025.\nKinh phí là ……… đồng.'

  it('is to be looked at in a draft, and has to be mended before signing', () => {
    const severities = (isFinal: boolean) =>
      findings(planOf(draft, '2026'), isFinal).map(({ severity }) => severity)
    expect(severities(false)).toEqual(['warning', 'warning'])
    expect(severities(true)).toEqual(['error', 'error'])
  })

  it('is as bad as the office says, also before signing', () => {
    const settings: RuleSettings = new Map([
      ['final/old-year', 'info'],
      ['final', 'off'],
    ])
    expect(
      findings(planOf(draft, '2026'), true, settings).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([['final/old-year', 'info']])
    expect(
      remindOfUnfinished(readOf(planOf(draft, '2026')), settings).map(({ rule, severity }) => [
        rule,
        severity,
      ]),
    ).toEqual([['final/old-year', 'info']])
  })

  it('is waived where it stands, and then nobody is reminded of it', () => {
    const waived = planOf(
      'Chỉ tiêu của năm 2025. [! bo-qua: final/old-year — chuyển tiếp]\nViệc của năm 2024.\nViệc năm 2024 nữa.',
      '2026',
    )
    expect(open(waived).map(told => told.split(' ')[0])).toEqual(['12:20', '13:16'])
    expect(remindOfUnfinished(readOf(waived)).map(shown)).toEqual([
      '12:20 warning final/old-year Kế hoạch, đoạn 2: còn năm 2024 của kế hoạch trước mà không rõ vì sao (và 1 chỗ khác như vậy).',
    ])
  })
})

describe('placeholders', () => {
  it.each([
    ['đạt …% hồ sơ', ['…%']],
    ['đạt ... % hồ sơ', ['... %']],
    ['ngày …/…/2026', ['…/', '…/']],
    ['có …… người', ['……']],
    ['tổng số: ....... đồng', ['.......']],
    ['từ ... người', ['...']],
    ['…', ['…']],
    ['xxx, XXXX', ['xxx', 'XXXX']],
    ['Trần Thị B và Lê Văn C', ['Trần Thị B', 'Lê Văn C']],
    ['huyện Y, tỉnh Z', ['huyện Y', 'tỉnh Z']],
    ['(ghi tên đơn vị)', ['(ghi tên đơn vị)']],
    ['____', ['____']],
    ['Nguyễn Văn An, xã Xuân Hòa, khoản 10', []],
    ['trạm xã y tế, tuyến tỉnh Y học', []],
    ['(ghi)', []],
    ['không hẹn..', []],
    ['Nhanh, gọn, dễ làm ...', []],
  ])('in “%s”', (text, found) => {
    expect(findPlaceholders(text).map(placeholder => placeholder.text)).toEqual(found)
  })
})
