import { describe, expect, it } from 'vitest'
import { centralRegister } from '../../../src/citations/register/central.ts'
import { readRegister } from '../../../src/citations/register/read-register.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { check, planOf } from './findings.ts'

const oneStop =
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính'

/** A plan of the Quyết định form, signed on a day, with one legal basis. */
const signed = (basis: string, date: string, year: number): string => `nam: ${year}
co_quan:
  ten: Ủy ban nhân dân xã Đông Hải
  dia_danh: Đông Hải
  don_vi:
    vp: Văn phòng HĐND và UBND
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  ngay: ${date}
  can_cu: Căn cứ ${basis}.
  dieu:
    - Ban hành Kế hoạch.
`

const told = (findings: Diagnostic[]): string[] =>
  findings.map(({ rule, severity }) => `${severity} ${rule.replace('vien-dan/', '')}`)

describe('a document that expired', () => {
  it('is an error among the legal bases of a later plan, with what replaced it', () => {
    const [finding] = check(signed(oneStop, '10/01/2026', 2026))
    expect(told([finding!])).toEqual(['error het-hieu-luc'])
    expect(finding?.message).toContain('hết hiệu lực từ 01/7/2025')
    expect(finding?.message).toMatch(/theo danh mục văn bản cập nhật ngày \d\d\/\d\d?\/\d{4}/)
    expect(finding?.hint).toContain('118/2025/NĐ-CP')
  })

  it('was right on the day before', () => {
    expect(check(signed(oneStop, '30/6/2025', 2025))).toEqual([])
  })

  it('is told for information when a plan without a date may be signed before or after', () => {
    expect(told(check(planOf([`- Thực hiện ${oneStop}.`], 'nam: 2025')))).toEqual(['info het-hieu-luc'])
  })

  it('is told once, at its first mention', () => {
    const lines = [`- Thực hiện ${oneStop}.`, '- Thực hiện Nghị định số 61/2018/NĐ-CP.']
    expect(check(planOf(lines, 'nam: 2026')).map(({ start }) => start.line)).toEqual([11])
  })

  it('is left alone in the title of what changed it', () => {
    const line =
      '- Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP.'
    expect(told(check(planOf([line], 'nam: 2022')))).toEqual([])
  })

  it('is told with what binds on the day of the plan, not with what is over by then', () => {
    const law = 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015'
    const hint = (date: string, year: number) => check(signed(law, date, year))[0]?.hint
    expect(hint('10/5/2025', 2025)).toContain('65/2025/QH15')
    expect(hint('10/7/2026', 2026)).toContain('72/2025/QH15')
  })

  it('is a law by its name and date', () => {
    const law = 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'
    expect(told(check(signed(law, '10/7/2025', 2025)))).toEqual(['error het-hieu-luc'])
    expect(told(check(signed(law.replace('19 tháng 02', '16 tháng 6'), '10/7/2025', 2025)))).toEqual([])
  })
})

describe('what the register is not sure of', () => {
  it('never becomes an error', () => {
    const unsure = centralRegister().documents.filter(({ isVerified, issued }) => !isVerified && issued)
    const lines = unsure.map(
      ({ type, code }) =>
        `- Thực hiện ${type} số ${code} ngày 01/01/1990 của cơ quan về một việc khác hẳn tên này.`,
    )
    const errors = check(planOf(lines, 'nam: 2030')).filter(
      ({ severity, rule }) => severity === 'error' && !rule.endsWith('sai-ngay'),
    )
    expect(unsure.length).toBeGreaterThan(20)
    expect(errors).toEqual([])
  })

  it('is only a question where a replacement is a candidate', () => {
    const line =
      '- Theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ quy định về tinh giản biên chế.'
    expect(told(check(planOf([line], 'nam: 2026')))).toEqual(['info het-hieu-luc'])
    expect(told(check(planOf([line], 'nam: 2024')))).toEqual([])
  })
})

describe('a number, date or title', () => {
  const jobs = 'của Chính phủ về vị trí việc làm và biên chế công chức'

  it.each([
    [`Nghị định số 62/2020/NĐ-CP ngày 11/6/2020 ${jobs}`, ['error khac-danh-muc']],
    [`Nghị định số 26/2020/NĐ-CP ngày 01/6/2020 ${jobs}`, ['warning khac-danh-muc']],
    [
      'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về quản lý chất thải rắn và phế liệu nhập khẩu',
      ['warning khac-danh-muc'],
    ],
    [`Nghị định số 62/2020/NĐ-CP ngày 01 tháng 6 năm 2020 ${jobs}`, []],
    ['Quyết định số 942/QĐ-TTg ngày 05/8/2022 của Thủ tướng Chính phủ về giảm phát thải khí mê-tan', []],
  ])('%s', (citation, rules) => {
    expect(told(check(planOf([`- Thực hiện ${citation}.`])))).toEqual(rules)
  })

  it('of another year is told when what changed it stands beside it', () => {
    const findings = check(
      planOf(
        ['- Theo Nghị định số 108/2015/NĐ-CP và Nghị định số 113/2018/NĐ-CP của Chính phủ.'],
        'nam: 2022',
      ),
    )
    expect(findings.find(({ rule }) => rule === 'vien-dan/khac-danh-muc')?.message).toContain(
      '108/2014/NĐ-CP',
    )
  })
})

describe('a young document', () => {
  const basis = 'Quyết định số 9/QĐ-UBND ngày 15/3/2025 của Ủy ban nhân dân tỉnh Bắc Giang về giao biên chế'

  it('is no basis for an older decision', () => {
    expect(told(check(signed(basis, '10/3/2025', 2025)))).toEqual(['error sau-ngay-ky'])
    expect(told(check(signed(basis, '15/3/2025', 2025)))).toEqual([])
    expect(told(check(signed(basis, '/2025', 2025)))).toEqual([])
  })

  it('does not bind before its day', () => {
    expect(told(check(signed('Luật Giao dịch điện tử ngày 22/6/2023', '10/01/2024', 2024)))).toEqual([
      'error chua-hieu-luc',
    ])
  })
})

describe('a law', () => {
  it.each([
    ['Luật Thanh tra', ['warning can-cu-luat']],
    ['Luật Cán bộ, công chức năm 2008', ['warning can-cu-luat']],
    ['Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022', ['warning can-cu-luat']],
    ['Luật Thanh tra ngày 14/11/2022', []],
  ])('among the legal bases: %s', (law, rules) => {
    expect(told(check(signed(law, '10/01/2024', 2024)))).toEqual(rules)
  })

  it('without its date among the legal bases is named by its kind', () => {
    const [finding] = check(signed('Bộ luật Lao động', '10/01/2024', 2024))
    expect(finding?.message).toContain('“Bộ luật Lao động”')
  })

  it.each([
    ['Luật ngân sách nhà nước', 'Luật Ngân sách nhà nước'],
    ['luật Đất đai', 'Luật Đất đai'],
    ['Luật thi đua, khen thưởng', 'Luật Thi đua, khen thưởng'],
  ])('%s has its capitals', (typed, right) => {
    expect(check(planOf([`- Thực hiện ${typed}.`])).map(({ fix }) => fix)).toEqual([right])
  })

  it.each([
    'pháp luật đất đai',
    'Luật sửa đổi, bổ sung một số điều của Luật Đất đai',
    'THỰC HIỆN LUẬT ĐẤT ĐAI',
    'kỷ luật lao động',
  ])('%s is right', words => {
    expect(check(planOf([`- Thực hiện ${words}.`]))).toEqual([])
  })
})

it('the office’s own register is held against a plan, and says its own date', () => {
  const own = readRegister(
    'van-ban-co-quan.yaml',
    `cap_nhat: 05/02/2025
van_ban:
  - so_hieu: 44/QĐ-UBND
    loai: Quyết định
    ten: Ban hành Quy chế văn hóa công sở
    co_quan: Ủy ban nhân dân tỉnh Lâm Đồng
    ngay_ban_hanh: 03/02/2025
    do_tin_cay: cao
`,
  ).value!
  const line =
    '- Theo Quyết định số 44/QĐ-UBND ngày 13/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Quy chế văn hóa công sở.'
  const [finding] = check(planOf([line]), centralRegister().with(own))
  expect(finding?.message).toContain('theo sổ văn bản của cơ quan cập nhật ngày 05/02/2025')
})
