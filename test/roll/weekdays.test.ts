import { describe, expect, it } from 'vitest'
import { contentPlan } from '../helpers/small-plan.ts'
import { roll, rolledLine } from './roll.ts'

describe('a day with its weekday', () => {
  it.each([
    ['behind it', 'Thời gian kiểm tra: ngày 29/4/2025 (Thứ Ba).'],
    ['behind it, with an hour before', 'Kiểm tra lúc 13h30’ ngày 29/4/2025 (Thứ Ba).'],
    ['also where it is a bound', 'Kiểm tra từ ngày 29/4/2025 (Thứ Ba) tại trụ sở.'],
  ])('is marked with the new one: %s', (_, line) => {
    expect(rolledLine(line).mark).toContain('ngày 29/4/2026 là thứ Tư')
  })

  it('is no programme without one', () => {
    expect(rolledLine('Báo cáo kết quả trước ngày 29/4/2025.').mark).toBe('')
  })
})

describe('papers that asked for the old plan', () => {
  const firms = ['Sao Mai', 'Thu Hà', 'Bắc Sơn'].map(
    (name, index) => `Công ty ${name} tại Công văn số ${index + 11}/CV-CT ngày 21/4/2025`,
  )
  const plan = contentPlan('    - |\n      Rà soát quy trình.')
    .replace('nam: 2026', 'nam: 2025')
    .replace(
      '\n  noi_dung:',
      `\n  can_cu: |\n    Xét đề nghị của 3 đơn vị: ${firms.join('; ')}.\n  noi_dung:`,
    )

  it('are looked at once', () => {
    const { entries: findings } = roll(plan)
    const found = findings.filter(({ kind }) => kind === 'citation')
    expect(found.map(({ why }) => why)).toEqual(['3 văn bản đề nghị là của kế hoạch cũ'])
  })
})
