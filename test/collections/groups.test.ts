import { expect, it } from 'vitest'
import { addTo } from '../../src/collections/add-to.ts'
import { countBy } from '../../src/collections/count-by.ts'
import { groupBy } from '../../src/collections/group-by.ts'

const words = ['xã', 'huyện', 'xóm', 'tỉnh', 'hộ']
const initial = (word: string): string | undefined => (word === 'tỉnh' ? undefined : word[0])

it('groups things in their order, groups in the order of their first', () => {
  expect([...groupBy(words, initial)]).toEqual([
    ['x', ['xã', 'xóm']],
    ['h', ['huyện', 'hộ']],
  ])
})

it('counts what has a key, and nothing else', () => {
  expect([...countBy(words, initial)]).toEqual([
    ['x', 2],
    ['h', 2],
  ])
})

it('puts a thing behind those of its key', () => {
  const groups = new Map([['x', ['xã']]])
  addTo(groups, 'x', 'xóm')
  addTo(groups, 'h', 'huyện')
  expect(Object.fromEntries(groups)).toEqual({ x: ['xã', 'xóm'], h: ['huyện'] })
})
