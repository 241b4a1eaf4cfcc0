import { describe, expect, it } from 'vitest'
import { stampSpec } from '../../src/roll/stamp.ts'
import { plans, planText, shown } from '../helpers/render.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { besides } from './roll.ts'

const stamp = (text: string, number = '15', date = '05/01/2026', force = false) =>
  stampSpec('k.yaml', text, besides({}), { number, date, force })

const stamped = (text: string, number?: string, date?: string, force?: boolean): string => {
  const { value, diagnostics } = stamp(text, number, date, force)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value.text
}

const refused = (text: string, number?: string, date?: string, force?: boolean): string[] => {
  const { value, diagnostics } = stamp(text, number, date, force)
  expect(value).toBeUndefined()
  return diagnostics.map(shown)
}

const alone = (head: string) => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
${head}  trich_yeu: Kế hoạch
`

describe('number and date', () => {
  it('go to the decision, where their keys stand blank', () => {
    const text = smallPlan().replace(
      '  ky_hieu: QĐ-UBND\n',
      '  so:\n  ky_hieu: QĐ-UBND\n  ngay:   # để trống\n',
    )
    expect(stamped(text)).toBe(
      text
        .replace('  so:\n', '  so: 15\n')
        .replace('  ngay:   # để trống', '  ngay: 05/01/2026   # để trống'),
    )
  })

  it('go to a plan that stands alone, in lines of their own when there are none', () => {
    expect(stamped(alone(''))).toBe(alone('  so: 15\n  ngay: 05/01/2026\n'))
    expect(stamped(alone('  so:\n'))).toBe(alone('  ngay: 05/01/2026\n  so: 15\n'))
  })

  it('go into a map in braces', () => {
    expect(
      stamped(
        alone('').replace('ke_hoach:\n  trich_yeu: Kế hoạch', 'ke_hoach: { so: , trich_yeu: Kế hoạch }'),
      ),
    ).toContain('ke_hoach: { ngay: 05/01/2026, so: 15 , trich_yeu: Kế hoạch }')
  })

  it.each(['so: ""', 'so: null', 'so: ~', "so: ''", 'so: |'])(
    'take the place of a blank written as `%s`',
    blank => {
      expect(stamped(alone(`  ${blank}\n  ngay:\n`))).toBe(alone('  so: 15\n  ngay: 05/01/2026\n'))
    },
  )

  it('take the place of an open date', () => {
    expect(stamped(alone('  so:\n  ngay: /01/2026\n'))).toBe(alone('  so: 15\n  ngay: 05/01/2026\n'))
  })

  it('are written the way documents have them', () => {
    expect(stamped(alone(''), '7', '5-3-2026')).toBe(alone('  so: 7\n  ngay: 05/3/2026\n'))
    expect(stamped(alone(''), '15a', 'ngày 31 tháng 12 năm 2025')).toBe(
      alone('  so: 15a\n  ngay: 31/12/2025\n'),
    )
  })

  it('leave BOM and line ends as they are', () => {
    const text = `\uFEFF${alone('').replaceAll('\n', '\r\n')}`
    expect(stamped(text)).toBe(
      text.replace('ke_hoach:\r\n', 'ke_hoach:\r\n  so: 15\r\n  ngay: 05/01/2026\r\n'),
    )
  })

  it('that are there already change nothing', () => {
    const text = alone('  so: 15\n  ngay: 5/1/2026\n')
    expect(stamp(text).value).toMatchObject({ text, changed: false })
  })

  it('change no other line of the five plans', () => {
    for (const name of plans) {
      const text = planText(name)
      const year = /^(?:nam|giai_doan): (\d{4})/m.exec(text)![1]
      const lines = new Set(text.split('\n'))
      const added = stamped(text, '15', `05/01/${year}`, true)
        .split('\n')
        .filter(line => !lines.has(line))
      expect(added).toEqual(
        name.startsWith('bac-ai') ||
          name.startsWith('duong') ||
          name.startsWith('ha') ||
          name.startsWith('quang') ||
          name.startsWith('cam')
          ? ['  so: 15', `  ngay: 05/01/${year}`]
          : [],
      )
    }
  })
})

it('a stamp keeps the zeros of its number', () => {
  expect(stamped(alone(''), '0155', '05/01/2026')).toContain('so: 0155\n')
})

describe('a stamp is refused', () => {
  it.each(['0', '0000155', 'QĐ', '15/QĐ-UBND', '', '1234567'])('with the number %j', number => {
    expect(refused(alone(''), number)[0]).toContain('stamp/bad-number')
  })

  it.each(['31/02/2026', '/01/2026', '05/01', 'hôm nay', '29/02/2026', '05/13/2026'])(
    'with the date %j',
    date => {
      expect(refused(alone(''), '15', date)[0]).toContain('stamp/bad-date')
    },
  )

  it('with its place in what was typed, and why there is no such day', () => {
    expect(refused(alone(''), '15', '31/02/2026')).toEqual([
      '1:1 error stamp/bad-date Ngày ban hành `31/02/2026` không có: tháng 2 năm 2026 chỉ có 28 ngày.',
    ])
    expect(refused(alone(''), '15', '5/13/2026')[0]).toContain(
      'không có tháng 13 (ngày ghi trước, tháng ghi sau)',
    )
    const { diagnostics } = stamp(alone(''), 'QĐ', '05/01')
    expect(diagnostics.map(({ file, end }) => `${file} ${end.column}`)).toEqual(['--so 3', '--ngay 6'])
  })

  it.each([
    ['nam: 2026', '5/1/2025'],
    ['nam: 2026', '31/8/2025'],
  ])('of %s with the date %s, which is most often last year typed by habit', (year, date) => {
    const text = alone('').replace('nam: 2026', year)
    const { value, diagnostics } = stamp(text, '15', date)
    expect(value).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ file: '--ngay', rule: 'stamp/other-value' })
    expect(diagnostics[0]!.message).toContain('có lẽ gõ nhầm năm')
    expect(stamp(text, '15', date, true).value).toBeDefined()
  })

  it('but not with a date at the end of the year before, nor for a plan of several years', () => {
    expect(stamp(alone(''), '15', '01/9/2025').value).toBeDefined()
    const phase = alone('').replace('nam: 2026', 'giai_doan: 2026 - 2030')
    expect(stamp(phase, '15', '5/1/2025').value).toBeDefined()
  })

  it('where another number or date stands, unless it is forced', () => {
    const text = alone('  so: 7\n  ngay: 03/01/2026\n')
    expect(refused(text)).toEqual([
      '6:7 error stamp/other-value Kế hoạch đã có số 7, khác với số 15.',
      '7:9 error stamp/other-value Kế hoạch đã có ngày 03/01/2026, khác với ngày 05/01/2026.',
    ])
    expect(stamped(text, '15', '05/01/2026', true)).toBe(alone('  so: 15\n  ngay: 05/01/2026\n'))
  })

  it('with a year that does not fit the plan, unless it is forced', () => {
    expect(refused(alone(''), '15', '05/01/2062')[0]).toContain(
      'stamp/other-value Ngày 05/01/2062 không hợp với kế hoạch năm 2026.',
    )
    expect(stamp(alone(''), '15', '31/12/2025').value).toBeDefined()
    expect(stamp(alone(''), '15', '05/01/2062', true).value).toBeDefined()
  })

  it('for a plan with errors, which are told', () => {
    expect(refused('nam: 2026\nke_hoach:\n  trich_yeu: x\n')[0]).toContain('spec/missing')
  })
})

describe('a line that names the decision', () => {
  const text = (line: string) =>
    smallPlan().replace(
      'ke_hoach:\n',
      `ke_hoach:\n  kem_theo: |\n    (Kèm theo Quyết định số {{quyet_dinh.so}}/QĐ-UBND ngày ${line})\n`,
    )

  it.each([
    ['{{quyet_dinh.ngay.ngay}}/02/2026', 'Dòng Kèm theo gõ sẵn tháng 02 năm 2026, khác với ngày ban hành.'],
    [
      '{{quyet_dinh.ngay.ngay}} tháng 01 năm 2025',
      'Dòng Kèm theo gõ sẵn tháng 01 năm 2025, khác với ngày ban hành.',
    ],
    [
      '{{quyet_dinh.ngay.ngay}}/{{quyet_dinh.ngay.thang}}/2025',
      'Dòng Kèm theo gõ sẵn năm 2025, khác với ngày ban hành.',
    ],
  ])('and types out another date (%s) is told', (line, message) => {
    expect(stamp(text(line)).diagnostics.map(diagnostic => diagnostic.message)).toEqual([message])
  })

  it('and fits is not', () => {
    for (const line of ['{{quyet_dinh.ngay.ngay}}/01/2026', '{{quyet_dinh.ngay}}'])
      expect(stamp(text(line)).diagnostics).toEqual([])
  })
})
