import { describe, expect, it } from 'vitest'
import {
  findings,
  headingsOf,
  hints,
  linesOf,
  messages,
  planOfTable,
  planOfText,
  planWith,
  read,
  tableOf,
} from './reading.ts'

describe('an id', () => {
  it('is given to a line, a heading, a row', () => {
    expect(linesOf(planOfText('Một. [#TTHC-1]\nHai. [#Đề_án.2]')).map(({ code }) => code)).toEqual([
      'TTHC-1',
      'Đề_án.2',
    ])
    const content = read(planWith('- de_muc: Một [#A]\n- de_muc: Hai\n  ma: B\n- de_muc: Ba\n  ma:')).plan!
      .plan!.content
    expect(headingsOf(content).map(({ code }) => code)).toEqual(['A', 'B', undefined])
    const table =
      'cot: { ma: Mã, a: A }\nhang:\n  - ma: NV-01\n    a: một\n  - |\n    NV-02 | hai\n    | ba\n    # I | bốn\n  - a: năm [#NV-03]\n  - ma:\n    a: sáu'
    expect(tableOf(planOfTable(table)).rows.map(({ code }) => code)).toEqual([
      'NV-01',
      'NV-02',
      undefined,
      undefined,
      'NV-03',
      undefined,
    ])
  })

  it('of another shape is told at its place', () => {
    expect(findings(planOfText('Một. [#A B]'))).toEqual(['text/bad-id 12:12 “[#A B]”'])
    expect(findings(planOfText('Một. [#]'))).toEqual(['text/bad-id 12:12 “[#]”'])
    expect(findings(planOfText('Một. [#-A]'))).toEqual(['text/bad-id 12:12 “[#-A]”'])
    expect(findings(planOfText(`Một. [#${'A'.repeat(41)}]`))).toHaveLength(1)
    expect(findings(planWith('- de_muc: Một\n  ma: A B'))).toEqual(['spec/bad-value 12:11 “A B”'])
    expect(findings(planOfTable('cot: { a: A }\nhang:\n  - ma: A/B\n    a: x'))).toEqual([
      'spec/bad-value 14:17 “A/B”',
    ])
    expect(findings(planOfTable('cot: { ma: A }\nhang: |\n  A/B'))).toEqual(['text/bad-id 14:11 “A/B”'])
  })

  it('is used once in a file: the second is told and points to the first', () => {
    const twice = planOfText('Một. [#A]\nHai. [#A]')
    expect(findings(twice)).toEqual(['text/id-used-twice 13:12 “[#A]”'])
    expect(read(twice).diagnostics[0]!.related).toMatchObject([
      { file: 'ke-hoach.yaml', start: { line: 12, column: 12 } },
    ])
  })

  it('is compared between lines, headings, rows, the plan and its appendices', () => {
    expect(findings(planWith('- |\n  Một. [#A]\n- de_muc: Hai\n  ma: A'))).toEqual([
      'text/id-used-twice 14:11 “A”',
    ])
    expect(
      findings(
        planWith('- de_muc: Hai [#A]\n- bang:\n    cot: { a: A }\n    hang:\n      - ma: A\n        a: x'),
      ),
    ).toEqual(['text/id-used-twice 15:17 “A”'])
    const appendix = `${planOfText('Một. [#A]')}phu_luc:\n  - ten: A\n    noi_dung:\n      - bang:\n          cot: { ma: M, a: A }\n          hang: |\n            A | x\n`
    expect(findings(appendix)).toEqual(['text/id-used-twice 19:13 “A”'])
    expect(findings(planOfTable('cot: { a: A, b: B }\nhang: |\n  x [#A] | y [#A]'))).toEqual([
      'text/id-used-twice 14:22 “[#A]”',
    ])
  })

  it('of a heading is given once, in its words or beside them', () => {
    expect(findings(planWith('- de_muc: Một [#A]\n  ma: B'))).toEqual(['text/second-id 12:11 “B”'])
  })

  it('in the wording of rows would be that of every row', () => {
    const text = planOfTable('cot: { a: A }\nmoi_hang: |\n  {{a}} [#X]\nhang: |\n  một\n  hai')
    expect(findings(text)).toEqual(['text/id-used-twice 14:17 “[#X]”'])
    expect(messages(text)[0]).toContain('lặp lại ở mọi hàng')
    expect(hints(text)[0]).toContain('`ma:`')
    const own = read(
      planOfTable(
        'cot: { a: A }\nhang:\n  - a: một\n    moi_hang: "{{a}} [#X]"\n  - a: hai\n    moi_hang: "{{a}}"',
      ),
    )
    const item = own.plan!.plan!.content[0]!
    expect(item.kind === 'sentences' && item.rows.map(({ row }) => row.code)).toEqual(['X', undefined])
  })
})
