import { expect, it } from 'vitest'
import { packPairCounts } from '../../scripts/pack-pair-counts.js'
import { PairCounts } from '../../src/checks/words/neighbours/pair-counts.ts'
import { spellingDistance } from '../../src/checks/words/spelling/distance.ts'

const syllables = { mục: 900, đích: 700, đính: 40, đinh: 6, sản: 500 }
const pairs = { 'mục đích': 600, 'đính sản': 5, 'mục sản': 8, 'sản đích': 70 }

function pack(counts: object, pairCounts: object) {
  return packPairCounts(
    new Map(Object.entries(counts)),
    new Map(Object.entries(pairCounts)),
    spellingDistance,
    1,
  )
}

function read({ syllables, bytes }: ReturnType<typeof pack>) {
  const counts = new PairCounts(syllables, new Uint8Array(bytes).buffer)
  return { counts, id: (key: string) => counts.idOf(key) }
}

it('what is packed is read as it was counted', () => {
  const { counts, id } = read(pack(syllables, pairs))
  expect(counts.count(id('mục'))).toBe(900)
  expect(counts.keyOf(id('sản'))).toBe('sản')
  expect(counts.pair(id('đính'), id('sản'))).toBe(5)
  expect(counts.pair(id('sản'), id('đính'))).toBe(0)
  expect(id('chưa')).toBe(-1)
})

it('counts of pairs are right to three percent', () => {
  const { counts, id } = read(pack(syllables, pairs))
  expect(Math.abs(counts.pair(id('mục'), id('đích')) / 600 - 1)).toBeLessThan(0.03)
})

it('what is left of a syllable begins or ends a phrase', () => {
  const { counts, id } = read(pack(syllables, pairs))
  expect(counts.countAtEnd(id('mục'))).toBe(900 - 608)
  expect(counts.countAtStart(id('mục'))).toBe(900)
  expect(counts.countAtStart(id('đích'))).toBe(30)
})

it('a syllable is like those that are one edit away, but for rare ones', () => {
  const { counts, id } = read(pack(syllables, pairs))
  const alike = (key: string) => counts.alike(id(key)).map(other => [counts.keyOf(other.id), other.far])
  expect(alike('đinh')).toEqual([['đính', 0.5]])
  expect(alike('đính')).toEqual([['đích', 1]])
})

it('finds what stands between two syllables', () => {
  const { counts, id } = read(pack(syllables, pairs))
  const between = counts.between(id('mục'), id('đích'), 5)
  expect(between.map(found => counts.keyOf(found.id))).toEqual(['sản'])
  expect(counts.between(id('mục'), id('đích'), 20)).toEqual([])
})

it('makes the same bytes in whatever order the counts come', () => {
  const turned = (entries: object) => Object.fromEntries(Object.entries(entries).reverse())
  expect(pack(turned(syllables), turned(pairs))).toEqual(pack(syllables, pairs))
})
