import { expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { readText } from '../compare/compare-texts.ts'
import { blocksOfText } from '../markup/plan-views.ts'
import { roll } from '../roll/roll.ts'
import { contentOf, findings, planOfTable, read } from './reading.ts'

const table = (above: string) => planOfTable(`dong_tren: |\n  ${above}\ncot: { a: A, b: B }\nhang: 1 | 2`)

it('the lines above a table stand right above it, on the right, and stay on its page', () => {
  const [section] = blocksOfText(table('Đơn vị tính: *triệu đồng*\n  Năm {{nam}}')).sections.map(
    ({ blocks }) => blocks.slice(-3),
  )
  expect(section).toMatchObject([
    { kind: 'tableRemark', inlines: [{ text: 'Đơn vị tính: ' }, { text: 'triệu đồng', italic: true }] },
    { kind: 'tableRemark', inlines: [{ text: 'Năm\u00a02026' }] },
    { type: 'table' },
  ])
})

it('its notes are counted, and what is wrong with it is told where it stands', () => {
  expect(findings(table('Đơn vị[^1]\n  [^1]: x'))).toEqual([])
  expect(findings(table('Đơn vị {{sai}}'))).toEqual([expect.stringMatching(/^text\/unknown-value 13:18 /)])
  expect(contentOf(table(''))).toHaveLength(1)
})

it('it is no first line of an article', () => {
  const { plan } = read(
    'nam: 2026\nco_quan: { ten: A, dia_danh: B }\nquyet_dinh:\n  trich_yeu: C\n  dieu:\n    - noi_dung:\n        - bang:\n            dong_tren: Đơn vị\n            cot: { a: A }\n            hang: x\n',
  )
  const [article] = plan!.decision!.articles
  expect(article).not.toHaveProperty('opening')
  expect(article!.content.map(({ kind }) => kind)).toEqual(['text', 'table'])
})

it('a comparison tells when it changes, and the next plan has it with the new year', () => {
  const { changes } = comparePlans(
    readText(table('Đơn vị tính: triệu đồng'), 'truoc.yaml'),
    readText(table('Đơn vị tính: nghìn đồng'), 'sau.yaml'),
  )
  expect(changes).toHaveLength(1)
  expect(roll(table('Dự toán năm 2026')).text).toContain('Dự toán năm 2027')
})
