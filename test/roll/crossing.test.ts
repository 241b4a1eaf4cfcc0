import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { type RollOptions, rollOver } from '../../src/roll/roll-over.ts'
import { targetName } from '../../src/roll/target-name.ts'
import fc from '../helpers/fast-check.ts'
import { plans, planText } from '../helpers/render.ts'
import { besides, planOf, roll, rolledLine, told } from './roll.ts'

const toPhase: RollOptions = { phase: { from: 2026, to: 2030 } }
const phasePlan = (lines: string): string => planOf(lines).replace('nam: 2025', 'giai_doan: 2026 - 2030')
const asYear = (line: string, year = 2027): { line: string; mark: string } => {
  const { text } = roll(phasePlan(line), { year })
  const [, words = '', mark = ''] = /^ {6}(.*?)(?: \[! XEM LẠI: (.*)\])?$/.exec(text.split('\n')[11]!)!
  return { line: words, mark }
}

describe('a plan for a year that becomes one for a phase', () => {
  it.each([
    ['Cải cách hành chính năm 2025.', 'Cải cách hành chính giai đoạn 2026 - 2030.'],
    ['KẾ HOẠCH NĂM 2025', 'KẾ HOẠCH GIAI ĐOẠN 2026 - 2030'],
    ['Năm {{nam}} phấn đấu.', 'Giai đoạn {{giai_doan}} phấn đấu.'],
    ['Xong trong Quý II/2025.', 'Xong trong Quý II hằng năm.'],
    ['Trước ngày 05/02/2025.', 'Trước ngày 05/02 hằng năm.'],
    ['Trước ngày 05 tháng 02 năm 2025.', 'Trước ngày 05 tháng 02 hằng năm.'],
    ['Tháng 3/{{nam}} và tháng 6 năm {{nam}}.', 'Tháng 3 hằng năm và tháng 6 hằng năm.'],
  ])('has its times as those of the phase: %s', (line, moved) => {
    expect(rolledLine(line, '2025', toPhase)).toEqual({ line: moved, mark: '' })
  })

  it.each([
    ['Đến cuối năm 2025.', 'Đến cuối năm 2025.'],
    ['Số đo của 2025.', 'Số đo của 2025.'],
    ['Từ năm 2025 trở đi.', 'Từ năm 2025 trở đi.'],
    ['Đến cuối năm {{nam}}.', 'Đến cuối năm 2025.'],
    ['Như năm {{nam_truoc}}.', 'Như năm 2024.'],
    ['Thứ Sáu (14/3/2025): đối thoại.', 'Thứ Sáu (14/3/2025): đối thoại.'],
    ['Khánh thành trụ sở trong tháng 6/{{nam}}.', 'Khánh thành trụ sở trong tháng 6/2025.'],
  ])('keeps what is neither, and marks it: %s', (line, kept) => {
    const { line: rolled, mark } = rolledLine(line, '2025', toPhase)
    expect(rolled).toBe(kept)
    expect(mark).not.toBe('')
  })

  it('keeps citations, and the year that a value in them stood for', () => {
    const cited = 'Theo Kế hoạch số 5/KH-UBND ngày 05/02/2025 của UBND tỉnh về số hóa năm'
    expect(rolledLine(`${cited} {{nam}};`, '2025', toPhase).line).toBe(`${cited} 2025;`)
  })

  it('has a phase in place of its year, with the comment behind it; one that it lay in is taken', () => {
    const text = planOf('x').replace('nam: 2025', 'nam: 2025   # năm')
    expect(roll(text, toPhase).text).toContain('giai_doan: 2026 - 2030   # năm\n')
    const both = planOf('x').replace('nam: 2025', 'nam: 2025\ngiai_doan: 2021 - 2025 # cũ')
    expect(roll(both, toPhase).text.slice(0, 36)).toBe('giai_doan: 2026 - 2030 # cũ\nco_quan:')
  })

  it('asks once of a table whether its deadlines are those of each year', () => {
    const text = planOf('x').replace(
      /- \|\n[\s\S]*/,
      '- bang:\n        cot: { nhiem_vu: Việc, thoi_gian: Thời hạn }\n        hang: |\n          Một | Quý I\n          Hai | Quý II\n',
    )
    expect(roll(text, toPhase).text).toContain(
      'hang: | # XEM LẠI: thời hạn không ghi năm: hằng năm hay năm nào của giai đoạn\n',
    )
    const whole = text.replace('Quý II', 'Trong năm').replace('Quý I', 'Cả năm')
    expect(roll(whole, toPhase).text).toContain('hang: |\n')
  })

  it('is refused where the phase is over before it, or a frame has its words', () => {
    expect(told(planOf('x'), { phase: { from: 2021, to: 2025 } })[0]).toContain('next/not-later')
    const { diagnostics, value } = rollOver(
      'k.yaml',
      planOf('x').replace(/- \|\n[\s\S]*/, '- tep: muc.txt\n'),
      besides({ 'muc.txt': 'năm {{nam}}' }),
      toPhase,
    )
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ rule }) => rule)).not.toEqual([])
  })
})

describe('a plan for a phase that becomes one for a year of it', () => {
  it.each([
    ['Cải cách hành chính giai đoạn 2026 - 2030.', 'Cải cách hành chính năm 2027.'],
    ['GIAI ĐOẠN 2026-2030', 'NĂM 2027'],
    ['Giai đoạn {{giai_doan}} phấn đấu.', 'Năm {{nam}} phấn đấu.'],
    ['Quý I năm 2027.', 'Quý I năm 2027.'],
    ['Trước ngày 05/02 hằng năm.', 'Trước ngày 05/02 hằng năm.'],
  ])('has its times as those of the year: %s', (line, moved) => {
    expect(asYear(line)).toEqual({ line: moved, mark: '' })
  })

  it('marks what is of another year, once each', () => {
    expect(asYear('Năm 2028 xong một nửa, năm 2028 báo cáo; đến năm 2030 xong hết.')).toEqual({
      line: 'Năm 2028 xong một nửa, năm 2028 báo cáo; đến năm 2030 xong hết.',
      mark: 'mốc 2028 của giai đoạn, kế hoạch này là của năm 2027; mốc 2030 của giai đoạn, kế hoạch này là của năm 2027',
    })
  })

  it('keeps the year before the phase where the year before the plan is another', () => {
    expect(asYear('Như năm {{nam_truoc}}.')).toEqual({
      line: 'Như năm 2025.',
      mark: expect.stringContaining('kế hoạch này là của năm 2027'),
    })
    const cited = 'Theo Kế hoạch số 5/KH-UBND ngày 05/02/2025 của UBND tỉnh về số hóa năm'
    const rolled = asYear(`${cited} {{nam_truoc}};`)
    expect(rolled.line).toBe(`${cited} 2025;`)
    expect(rolled.mark).not.toContain('năm trước giai đoạn')
    expect(asYear('Như năm {{nam_truoc}}.', 2026)).toEqual({ line: 'Như năm {{nam_truoc}}.', mark: '' })
  })

  it('keeps its phase beside the year, and documents of the phase as they are', () => {
    const text = phasePlan(
      'Theo Kế hoạch số 5/KH-UBND ngày 05/02/2023 của UBND tỉnh về số hóa giai đoạn 2026 - 2030;',
    )
    expect(roll(text, { year: 2027 }).text).toBe(`nam: 2027\n${text}`)
  })

  it('still becomes one of the next phase by a later year', () => {
    expect(roll(phasePlan('Giai đoạn 2026 - 2030'), { year: 2031 }).text).toContain('giai_doan: 2031 - 2035')
    expect(roll(phasePlan('x'), { phase: { from: 2031, to: 2035 } }).text).toContain('giai_doan: 2031 - 2035')
    expect(told(phasePlan('x'), { phase: { from: 2031, to: 2033 } })[0]).toContain('không nối tiếp')
  })
})

describe('any plan', () => {
  it.each(plans)('%s reads after it has crossed, and after it has come back', name => {
    const before = planText(name)
    const { value } = readPlan('k.yaml', before, besides({}))
    const isYear = value!.spec.nam !== undefined
    const there = roll(before, isYear ? { phase: { from: 2026, to: 2030 } } : { year: 2022 })
    expect(there.step.isCrossing).toBe(true)
    const back = roll(there.text, isYear ? { year: 2026 } : { phase: { from: 2026, to: 2030 } })
    expect(back.step.isCrossing).toBe(true)
  })

  it('of random lines crosses without damage to what is cited, and reads', () => {
    const pieces = [
      'năm 2025',
      'Quý II/2025',
      'ngày 05/02/2025',
      'năm {{nam}}',
      '{{nam}}',
      '{{nam_truoc}}',
      '{{nam_sau}}',
      'cuối năm {{nam}}',
      'Quyết định số 5/QĐ-UBND ngày 31/12/2024 của UBND tỉnh về Kế hoạch năm 2025;',
      'khánh thành',
      '95%',
      'giai đoạn 2021-2025',
      'Luật Đất đai 2025',
      '[! năm 2025]',
      'chữ',
      'tháng 3 năm {{nam}}.',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), words => {
        const { text } = roll(planOf(words.join(' ')), toPhase)
        expect(text).not.toContain('{{nam')
        const cited = 'Quyết định số 5/QĐ-UBND ngày 31/12/2024 của UBND tỉnh về Kế hoạch năm 2025;'
        expect(text.split(cited).length).toBe(words.join(' ').split(cited).length)
        expect(readPlan('k.yaml', text, besides({})).value).toBeDefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('the name of a draft that crosses', () => {
  it('has the years of the next plan', () => {
    const { step } = roll(planOf('x'), toPhase)
    expect(targetName('xa/ke-hoach-2025.yaml', step)).toBe('xa/ke-hoach-2026-2030.yaml')
    expect(targetName('C:\\kh\\ke-hoach.yaml', step)).toBe('C:\\kh\\ke-hoach-2026-2030.yaml')
    expect(targetName('kh-2026-2030.yaml', roll(phasePlan('x'), { year: 2027 }).step)).toBe('kh-2027.yaml')
  })
})
