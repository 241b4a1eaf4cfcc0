import { describe, expect, it } from 'vitest'
import {
  contentOf,
  headingsOf,
  indent,
  linesOf,
  planOfTable,
  planOfText,
  planWith,
  read,
  tableOf,
} from './reading.ts'

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n')

/** Each of these would take minutes if its time grew with the square of the size. */
describe('a plan of any size is read', () => {
  it('with thousands of short rows, rows of keys and joined rows', () => {
    const cot = 'cot: { tt: TT, a: A, chu_tri: B }\n'
    expect(
      tableOf(planOfTable(`${cot}hang: |\n${indent(many(5000, n => `${n} | a | vp; kt`))}`)).rows,
    ).toHaveLength(5000)
    expect(
      tableOf(planOfTable(`${cot}hang:\n${indent(many(2000, n => `- a: x${n}\n  chu_tri: vp`))}`)).rows,
    ).toHaveLength(2000)
    const joined = tableOf(
      planOfTable(`${cot}hang: |\n${indent(many(5000, n => (n === 0 ? 'a | b | c' : '^ | ^ | ^')))}`),
    )
    expect(joined.rows[0]!.cells.map(({ rowSpan }) => rowSpan)).toEqual([5000, 5000, 5000])
  })

  it('with long lines, full of stars, brackets, values or blanks', () => {
    for (const words of ['ab cd ', '*a* **b** ', '*a ', '{{nam}} ', '[a] ', 'Mục đích '.normalize('NFD')])
      expect(linesOf(planOfText(`x ${words.repeat(Math.floor(95_000 / words.length))}`))).toHaveLength(1)
    expect(read(planOfText(`{{${' '.repeat(95_000)}nam}}`)).diagnostics).toHaveLength(1)
  })

  it('with thousands of headings, lines, ids and notes', () => {
    expect(headingsOf(contentOf(planWith(many(3000, n => `- de_muc: Việc ${n}`)))).at(-1)!.label).toBe('MMM.')
    expect(linesOf(planOfText(many(5000, n => `- dòng ${n} [#A-${n}]`)))).toHaveLength(5000)
    const notes = planOfText(`${many(5000, n => `dòng[^${n}]`)}\n${many(5000, n => `[^${n}]: chú thích`)}`)
    expect(read(notes).plan!.plan!.notes).toHaveLength(5000)
  })

  it('with thousands of units and values, also such that name each other', () => {
    const units = planWith('- x').replace(
      '    vp: Văn phòng\n',
      `${indent(
        many(5000, n => `u${n}: Đơn vị ${n}`),
        4,
      )}\n`,
    )
    expect(read(units).plan!.units.size).toBe(5001)
    const values = many(5000, n => (n === 0 ? 'a0: x' : `a${n}: "{{a${n - 1}}}"`))
    expect(read(planWith('- x', `gia_tri:\n${indent(values)}\n`)).diagnostics).toEqual([])
  })

  it('with recipients that go on over thousands of lines', () => {
    const text = planWith('- x').replace(
      '  noi_dung:',
      `  noi_nhan: |\n    - A\n${indent(
        many(5000, n => `B ${n}`),
        4,
      )}\n  noi_dung:`,
    )
    expect(read(text).plan!.plan!.recipients).toHaveLength(1)
  })

  it('and told about, with thousands of findings', () => {
    expect(
      read(planOfTable(`cot: { a: A }\nhang: |\n${indent(many(5000, () => 'x {{sai}} | y'))}`)).diagnostics,
    ).toHaveLength(10_000)
    expect(
      read(planOfTable(`cot: { a: A }\nhang:\n${indent(many(2000, () => '- b: x'))}`)).diagnostics,
    ).toHaveLength(2000)
    expect(
      read(planOfTable(`cot: { a: A }\nhang:\n${indent(many(2000, () => '- nhom: 9'))}`)).diagnostics,
    ).toHaveLength(2000)
    expect(read(planWith(many(2000, n => `- de_muc: Mục {{sai}} ${n}`))).diagnostics).toHaveLength(2000)
    expect(read(planOfText(many(5000, () => 'x [#A]'))).diagnostics).toHaveLength(200)
    expect(read(planOfText('[! '.repeat(5000))).diagnostics).toHaveLength(20)
  })
})
