import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { openMarks } from '../../src/roll/open-marks.ts'
import { findPlaceholders } from '../../src/roll/placeholders.ts'
import { shown } from '../helpers/render.ts'
import { besides, planOf, roll } from './roll.ts'

const named = (text: string) =>
  text
    .replace('Ủy ban nhân dân xã X', 'Ủy ban nhân dân xã Hòa Bình')
    .replace('dia_danh: X', 'dia_danh: Hòa Bình')

const open = (text: string): string[] => {
  const { value, diagnostics } = readPlan('k.yaml', named(text), besides({}))
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return openMarks(value, 'error').map(shown)
}

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
  })

  it.each([
    'Năm 2026, quý II/2026, đến năm 2030',
    'năm {{nam_truoc}}',
    'so với năm 2025',
    'kể từ ngày 01/7/2025',
    'giai đoạn 2021-2025',
    'theo Quyết định số 5/QĐ-UBND ngày 31/12/2025 của UBND tỉnh về Kế hoạch năm 2026',
    'Luật Thanh tra năm 2025',
    'tăng 5% so với năm 2024',
    'loa, đài...; gọn ...',
    'sổ, bút, thước,...)',
    'ngày    tháng    năm 2026',
  ])('is not in “%s”', line => {
    expect(inLine(line)).toEqual([])
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

  it('is every mark of a draft', () => {
    const { text, entries } = roll(named(planOf('Thu 5 tỷ\nKết quả năm 2024')))
    const found = open(text).filter(told => told.includes('open-mark'))
    expect(found).toHaveLength(new Set(entries.map(({ markLine }) => markLine)).size)
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
    ['(ghi)', []],
    ['không hẹn..', []],
    ['Nhanh, gọn, dễ làm ...', []],
  ])('in “%s”', (text, found) => {
    expect(findPlaceholders(text).map(placeholder => placeholder.text)).toEqual(found)
  })
})
