import { describe, expect, it } from 'vitest'
import { planText } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { compareTexts } from './compare-texts.ts'

const lines = (...all: string[]): string => all.map(line => `      ${line}`).join('\n')

/** A plan of a year whose content are these lines. */
const planOf = (year: number, ...content: string[]): string =>
  contentPlan(`    - |\n${lines(...content)}`).replace('nam: 2026', `nam: ${year}`)

/** A plan of a phase. */
const planOfPhase = (phase: string, ...content: string[]): string =>
  contentPlan(`    - |\n${lines(...content)}`).replace('nam: 2026', `giai_doan: ${phase}`)

const kinds = (before: string, after: string, years = false): string[] =>
  compareTexts(before, after, { years }).changes.map(change => change.kind)

describe("the plans' own years", () => {
  it.each([
    ['Thực hiện trong năm 2025.', 'Thực hiện trong năm 2026.'],
    ['Thực hiện trong năm {{nam}}.', 'Thực hiện trong năm 2026.'],
    ['Hoàn thành trước ngày 05/02/2025', 'Hoàn thành trước ngày 05/02/2026'],
    ['Quý II/2025; tháng 6/2025; 30.6.2025', 'Quý II/2026; tháng 6/2026; 30.6.2026'],
    ['KẾ HOẠCH CCHC 2025', 'KẾ HOẠCH CCHC 2026'],
    ['Quyết toán ngân sách năm 2024, dự toán năm 2026', 'Quyết toán ngân sách năm 2025, dự toán năm 2027'],
    ['Theo kết quả năm {{nam_truoc}} và năm {{nam_sau}}', 'Theo kết quả năm 2025 và năm 2027'],
    ['Đợt 1 năm 2025 và 2026', 'Đợt 1 năm 2026 và 2027'],
  ])('make no change: %s → %s', (before, after) => {
    expect(kinds(planOf(2025, before), planOf(2026, after))).toEqual([])
  })

  it.each([
    ['a date that moved by more than the year', 'Trước ngày 05/02/2025', 'Trước ngày 06/02/2026'],
    ['a year that moved by something else', 'Trong năm 2025', 'Trong năm 2027'],
    ['a span that only begins in the year', 'Giai đoạn 2025-2030', 'Giai đoạn 2026-2030'],
    ['a count', 'Giải quyết 2025 hồ sơ', 'Giải quyết 2026 hồ sơ'],
    [
      'the year of another document',
      'Theo Quyết định số 12/QĐ-UBND ngày 05/01/2025',
      'Theo Quyết định số 12/QĐ-UBND ngày 05/01/2026',
    ],
    [
      'the title of another document',
      'Theo Kế hoạch số 9/KH-UBND của UBND tỉnh về CCHC năm 2025',
      'Theo Kế hoạch số 9/KH-UBND của UBND tỉnh về CCHC năm 2026',
    ],
    ['a law', 'Theo Luật Cán bộ, công chức ngày 24/6/2025', 'Theo Luật Cán bộ, công chức ngày 24/6/2026'],
  ])('are told where they are not its own: %s', (_, before, after) => {
    expect(kinds(planOf(2025, before), planOf(2026, after))).toEqual(['text-changed'])
  })

  it('are no change where the old year was left, because the words are the same', () => {
    const text = 'Báo cáo kết quả năm 2025 của xã trước ngày 15/12.'
    expect(kinds(planOf(2025, text), planOf(2026, text))).toEqual([])
    expect(kinds(planOf(2025, `${text} Sang năm 2026.`), planOf(2026, `${text} Sang năm 2027.`))).toEqual([])
  })

  it('are looked through beside a change of other words', () => {
    const [change] = compareTexts(
      planOf(2025, 'Trong năm 2025 mở hai lớp tập huấn.'),
      planOf(2026, 'Trong năm 2026 mở ba lớp tập huấn.'),
    ).changes
    expect(change?.pieces?.filter(piece => piece.changed)).toEqual([
      { changed: true, before: 'hai ', after: 'ba ' },
    ])
  })

  it('of a phase move with it', () => {
    const before = planOfPhase(
      '2021-2025',
      'Giai đoạn 2021 - 2025; Quý IV/2022; đến năm 2025; Chương trình 2021-2030',
    )
    const after = planOfPhase(
      '2026-2030',
      'Giai đoạn 2026 - 2030; Quý IV/2027; đến năm 2030; Chương trình 2021-2030',
    )
    expect(kinds(before, after)).toEqual([])
    expect(kinds(before, after, true)).toEqual(['phase-changed', 'text-changed'])
  })

  it('are told when they are asked for', () => {
    const before = planOf(2025, 'Thực hiện trong năm 2025.')
    const after = planOf(2026, 'Thực hiện trong năm 2026.')
    expect(kinds(before, after, true)).toEqual(['year-changed', 'text-changed'])
    expect(compareTexts(before, after).ignoresOwnYears).toBe(true)
    expect(compareTexts(before, after).notCompared.join()).toContain('năm của chính kế hoạch')
    expect(compareTexts(before, before).ignoresOwnYears).toBe(false)
  })

  it('that move all through a real plan leave only its citations', () => {
    const spec = planText('cam-nhuong-2025')
    const next = spec
      .replace('nam: 2025', 'nam: 2026')
      .replace(/(năm |Năm |\/)2025/g, (_, before: string) => `${before}2026`)
    expect(kinds(spec, next)).toEqual(['legal-basis-changed', 'legal-basis-replaced', 'text-changed'])
  })
})
