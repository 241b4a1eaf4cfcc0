import { describe, expect, it } from 'vitest'
import { readYears } from '../../src/reading/year-mentions.ts'
import { roll, rolledLine } from '../roll/roll.ts'

describe('the years of a text', () => {
  it.each([
    ['năm 2025, quý I/2025, 05/02/2025', ['2025', '2025', '2025']],
    [
      'giai đoạn 2021-2025, 2021 – 2030, 2021 đến năm 2025',
      ['2021-2025', '2021 – 2030', '2021 đến năm 2025'],
    ],
    ['TCVN ISO 9001:2015, ISO 9001-2015, ISO 9001: 2015 năm 2025', ['2025']],
    ['12.025 hồ sơ, 20212030, 2025,5 điểm, 32025, 3,2025', []],
    ['05.02.2025, NĂM2025, KH2025', ['2025', '2025', '2025']],
    ['từ ngày 01/3/2025 đến ngày 30/6/2025', ['2025', '2025']],
  ])('in “%s”', (text, years) => {
    expect(readYears(text).map(year => year.text)).toEqual(years)
  })
})

describe('a year of the plan', () => {
  it.each([
    ['Kế hoạch cải cách hành chính năm 2025 của xã.', 'Kế hoạch cải cách hành chính năm 2026 của xã.'],
    ['KẾ HOẠCH NĂM 2025', 'KẾ HOẠCH NĂM 2026'],
    ['Quý II/2025', 'Quý II/2026'],
    ['Quý II, III/2025', 'Quý II, III/2026'],
    ['Quý I năm 2025', 'Quý I năm 2026'],
    ['Trước ngày 05/02/2025', 'Trước ngày 05/02/2026'],
    ['Trước ngày 05 tháng 02 năm 2025', 'Trước ngày 05 tháng 02 năm 2026'],
    ['Tháng 01/2025', 'Tháng 01/2026'],
    ['Hoàn thành trong tháng 1/2025', 'Hoàn thành trong tháng 1/2026'],
    ['(ngày {{nam}}/01/2025)', '(ngày {{nam}}/01/2026)'],
    ['Hoàn thành đến năm 2025', 'Hoàn thành đến năm 2026'],
    ['Chỉ số CCHC 2025 của xã', 'Chỉ số CCHC 2026 của xã'],
    ['từ ngày 01/3/2025 đến ngày 30/6/2025', 'từ ngày 01/3/2026 đến ngày 30/6/2026'],
    ['Năm 2025; năm2025.', 'Năm 2026; năm2026.'],
    ['Trước ngày 05.02.2025', 'Trước ngày 05.02.2026'],
    ['năm {{nam}}', 'năm {{nam}}'],
  ])('moves on in “%s”', (before, after) => {
    expect(rolledLine(before)).toEqual({ line: after, mark: '' })
  })

  it.each([
    'Căn cứ Quyết định số 45/QĐ-UBND ngày 05/01/2020 của UBND tỉnh',
    'giai đoạn 2021-2030',
    'định hướng đến năm 2030',
    'Căn cứ Luật Thanh tra ngày 14/11/2022;',
    'theo Nghị định số 30/2020/NĐ-CP',
    'TCVN ISO 9001:2015',
    'nhiệm kỳ 2025-2030',
    'năm 2022',
  ])('is nowhere in “%s”', line => {
    expect(rolledLine(line)).toEqual({ line, mark: '' })
  })

  it('moves by as many years as the plan does', () => {
    expect(rolledLine('Quý II/2025', '2025', { year: 2027 }).line).toBe('Quý II/2027')
  })

  it('stays inside the citation of another document, which is marked', () => {
    const line =
      'Thực hiện Quyết định số 45/QĐ-UBND ngày 31/12/2024 của UBND tỉnh về Kế hoạch năm 2025; trong năm 2025'
    expect(rolledLine(line)).toEqual({
      line: line.replace(/2025$/, '2026'),
      mark: 'Quyết định số 45/QĐ-UBND ban hành năm 2024, là của năm 2025',
    })
  })

  it('stays in ids and remarks', () => {
    expect(rolledLine('Việc năm 2025 [#NV-2025] [! xem năm 2025]').line).toBe(
      'Việc năm 2026 [#NV-2025] [! xem năm 2025]',
    )
  })

  it.each([
    ['quyết toán ngân sách năm 2024', 'năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026'],
    ['tăng 5 bậc so với năm 2025', 'năm 2025, có thể phải là 2026'],
    ['kể từ ngày 01/7/2025', 'năm 2025, có thể phải là 2026'],
    ['từ năm 2025 trở đi', 'năm 2025, có thể phải là 2026'],
    ['đạt 2025 hồ sơ', 'năm 2025, có thể phải là 2026'],
    ['mã CCHC2025, https://xa.gov.vn/2025/05', 'năm 2025, có thể phải là 2026'],
    ['Quý I/25, trước 05/02/25', 'năm 2025, có thể phải là 2026'],
    ['1/25 hồ sơ, 8,42/25 điểm', ''],
    ['Báo cáo trước ngày 15/01/2026', 'năm 2026, có thể phải là 2027'],
    ['giai đoạn 2021-2025', 'giai đoạn 2021-2025 đã hết'],
    ['nhiệm kỳ 2020 – 2025', 'giai đoạn 2020 – 2025 đã hết'],
    ['chỉ số CCHC năm 2023, 2024', 'năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026'],
  ])('is not taken for what stands in “%s”, which is marked', (line, mark) => {
    expect(rolledLine(line)).toEqual({ line, mark })
  })

  it('marks a date that the new year has not', () => {
    expect(rolledLine('Trước ngày 29/02/2024', '2024')).toEqual({
      line: 'Trước ngày 29/02/2025',
      mark: 'không có ngày 29/02/2025',
    })
  })
})

describe('a plan for several years', () => {
  const spec = (line: string) =>
    `giai_doan: 2021 - 2025\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\nke_hoach:\n  trich_yeu: Cải cách giai đoạn {{giai_doan}}\n  noi_dung: |\n    ${line}\n`
  const rolled = (line: string) => roll(spec(line)).text.split('\n').slice(7).join('\n').trim()

  it('moves to the next phase with the years inside it', () => {
    expect(roll(spec('x')).text).toContain('giai_doan: 2026 - 2030\n')
    expect(rolled('Kế hoạch giai đoạn 2021-2025')).toBe('Kế hoạch giai đoạn 2026-2030')
    expect(rolled('Kế hoạch giai đoạn 2021 – 2025')).toBe('Kế hoạch giai đoạn 2026 – 2030')
    expect(rolled('đến năm 2025; giai đoạn 2022 - 2025')).toBe('đến năm 2030; giai đoạn 2027 - 2030')
    expect(rolled('Quý IV/2021, trước ngày 30/11/2021')).toBe('Quý IV/2026, trước ngày 30/11/2026')
    expect(rolled('giai đoạn 2021-2030')).toBe('giai đoạn 2021-2030')
  })

  it('has the year before it, and spans that end with it, marked', () => {
    expect(rolled('tăng so với năm 2020')).toBe(
      'tăng so với năm 2020 [! XEM LẠI: năm 2020, có thể phải là 2025 (viết {{nam_truoc}})]',
    )
    expect(rolled('nhiệm kỳ 2020-2025')).toBe('nhiệm kỳ 2020-2025 [! XEM LẠI: giai đoạn 2020-2025 đã hết]')
  })

  it('goes to the phase that a named year lies in', () => {
    expect(roll(spec('x'), { year: 2028 }).text).toContain('giai_doan: 2026 - 2030\n')
    expect(roll(spec('x'), { year: 2031 }).text).toContain('giai_doan: 2031 - 2035\n')
  })
})
