import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pairCounts } from '../../../../src/checks/words/neighbours/pair-counts.ts'
import { spellingKey } from '../../../../src/checks/words/spelling/spelling-key.ts'

const file = 'data/tieng-canh-nhau.yaml'
const source = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')

it('the file says what it has, where that comes from, under which licence, and how it is made anew', () => {
  const head = /^(?:#.*\r?\n)+/.exec(source)?.[0] ?? ''
  for (const part of ['# Nguồn: ', '# Giấy phép: ', '# Thêm ', 'scripts/make-pair-counts.js'])
    expect(head).toContain(part)
  const docs = readFileSync(new URL('../../../../docs/data.md', import.meta.url), 'utf8')
  expect(docs).toContain('| `tieng-canh-nhau.yaml` |')
})

it('is smaller than a megabyte', () => expect(source.length).toBeLessThan(1_000_000))

it('has its syllables by the keys of the program', () => {
  const counts = pairCounts()
  const keys = Array.from({ length: 2000 }, (_, id) => counts.keyOf(id))
  expect(keys.filter(key => spellingKey(key) !== key)).toEqual([])
})

it('knows what stands side by side in official texts', () => {
  const counts = pairCounts()
  const pair = (first: string, second: string) => counts.pair(counts.idOf(first), counts.idOf(second))
  expect(pair('thực', 'hiện')).toBeGreaterThan(20_000)
  expect(pair('cho', 'thuê')).toBeGreaterThan(2_000)
  expect(pair('cho', 'thuế')).toBe(0)
})
