import { describe, expect, it } from 'vitest'
import { readUnitMap, type UnitRename } from '../../src/roll/unit-map.ts'
import { shown } from '../helpers/render.ts'
import { roll, told } from './roll.ts'

const map = (text: string): UnitRename[] => {
  const { value, diagnostics } = readUnitMap('don-vi.yaml', text)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

const spec = (content: string) => `nam: 2025
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    kt: Công chức Tài chính - Kế toán
    vp: { ten: Văn phòng, viet_tat: VP }
    dtt: Đài truyền thanh
ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
${content}
`

const text = (lines: string) =>
  spec(
    `    - |\n${lines
      .split('\n')
      .map(line => `      ${line}`)
      .join('\n')}`,
  )

/** The last lines of the draft, without their indent. */
const lines = (before: string, renames: string): string[] =>
  roll(before, { units: map(renames) })
    .text.split('\n')
    .slice(12, -1)
    .map(line => line.trim())

const finance = 'Công chức Tài chính - Kế toán: Phòng Kinh tế\n'

describe('a unit map', () => {
  it('renames a unit wherever its exact name stands', () => {
    const draft = roll(
      text('Công chức Tài chính - Kế toán xã chủ trì;\ncác công chức Tài chính - Kế toán.'),
      { units: map(finance) },
    )
    expect(draft.text).toContain('    kt: Phòng Kinh tế\n')
    expect(draft.text).toContain(
      '      Phòng Kinh tế xã chủ trì;\n      các công chức Tài chính - Kế toán.\n',
    )
    expect(draft.changes.filter(({ kind }) => kind === 'unit')).toMatchObject([
      { line: 6, before: 'Công chức Tài chính - Kế toán', after: 'Phòng Kinh tế' },
      { line: 13 },
    ])
  })

  it('marks the short name of a unit that has another name', () => {
    expect(roll(text('x'), { units: map('vp: Văn phòng HĐND và UBND\n') }).text).toContain(
      '    vp: { ten: Văn phòng HĐND và UBND, viet_tat: VP } # XEM LẠI: tên viết tắt của đơn vị đã đổi tên\n',
    )
  })

  it('takes a code for the unit it stands for', () => {
    expect(lines(text('Do Công chức Tài chính - Kế toán làm'), 'kt: Phòng Kinh tế\n')).toEqual([
      'Do Phòng Kinh tế làm',
    ])
  })

  it('finds a name that is typed in parts', () => {
    const before = text('Do Công chức Tài chính - Kế toán làm').normalize('NFD')
    expect(roll(before, { units: map(finance) }).text).toContain(
      'Do Phòng Kinh tế làm'
        .normalize('NFD')
        .replace('Do Phòng Kinh tế'.normalize('NFD'), 'Do Phòng Kinh tế'),
    )
  })

  it('leaves longer names alone, and marks what may be one', () => {
    expect(
      lines(
        text('Phòng Kinh tế và Hạ tầng\nPhòng Kinh tế và Phòng Nội vụ\nPhòng Kinh tếx'),
        'Phòng Kinh tế: Phòng A\n',
      ),
    ).toEqual([
      'Phòng Kinh tế và Hạ tầng [! XEM LẠI: Phòng Kinh tế có thể đã đổi tên]',
      'Phòng A và Phòng Nội vụ',
      'Phòng Kinh tếx',
    ])
    expect(
      lines(
        text('Phòng Kinh tế - Hạ tầng, Phòng Kinh tế'),
        'Phòng Kinh tế: Phòng A\nPhòng Kinh tế - Hạ tầng: Phòng B\n',
      ),
    ).toEqual(['Phòng B, Phòng A'])
  })

  it('leaves the issuer of another document alone', () => {
    const line = 'theo Công văn số 5/CV-PNV ngày 3/2/2020 của Phòng Nội vụ về cải cách; Phòng Nội vụ'
    expect(lines(text(line), 'Phòng Nội vụ: Phòng A\n')).toEqual([line.replace(/Phòng Nội vụ$/, 'Phòng A')])
  })

  it('takes a name with a year as a whole', () => {
    expect(lines(text('Tổ đề án năm 2025 làm trong năm 2025'), 'Tổ đề án năm 2025: Tổ số hóa\n')).toEqual([
      'Tổ số hóa làm trong năm 2026',
    ])
  })

  it('swaps two names', () => {
    expect(lines(text('Phòng A; Phòng B'), 'Phòng A: Phòng B\nPhòng B: Phòng A\n')).toEqual([
      'Phòng B; Phòng A',
    ])
  })

  it('marks a unit that is gone at its name, in texts, and where a cell has its code', () => {
    const table = spec(`    - bang:
        cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
        hang:
          - nhiem_vu: Phát thanh
            chu_tri: vp; dtt
    - |
      Đài truyền thanh đưa tin.`)
    const { text: draft, entries } = roll(table, { units: map('dtt:\n') })
    const note = 'XEM LẠI: Đài truyền thanh không còn, giao cho đơn vị nào'
    expect(draft).toContain(`    dtt: Đài truyền thanh # ${note}\n`)
    expect(draft).toContain(`chu_tri: vp; dtt # ${note}\n`)
    expect(draft).toContain(`Đài truyền thanh đưa tin. [! ${note}]\n`)
    expect(entries.filter(({ kind }) => kind === 'unit-gone')).toHaveLength(3)
  })

  it('tells an entry that nothing answers to', () => {
    expect(told(text('x'), { units: map('vp: Văn phòng HĐND\nPhòng Z: Phòng A\n') })).toEqual([
      '2:1 warning units/unused Kế hoạch không có đơn vị nào tên là `Phòng Z`.',
    ])
  })

  it.each([
    ['- a\n- b\n', 'units/not-a-map'],
    ['chỉ là chữ\n', 'units/not-a-map'],
    ['', 'units/not-a-map'],
    ['a:\n  b: c\n', 'units/not-a-map'],
    ['a: "x: y"\n', 'units/bad-name'],
    ['a: x\na: y\n', 'units/twice'],
    ['a: [b\n', 'units/not-a-map'],
  ])('is refused when it is %j', (broken, rule) => {
    const { value, diagnostics } = readUnitMap('don-vi.yaml', broken)
    expect(value).toBeUndefined()
    expect(diagnostics.map(diagnostic => diagnostic.rule)).toEqual([rule])
  })
})
