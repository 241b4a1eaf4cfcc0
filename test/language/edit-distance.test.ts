import { expect, it } from 'vitest'
import { editDistance, noSwaps } from '../../src/language/edit-distance.ts'

it.each([
  ['van', 'van', 0],
  ['van', 'vang', 1],
  ['van', 'ban', 1],
  ['nah', 'nha', 1],
  ['kitten', 'sitting', 3],
  ['', 'xã', 2],
])('from %s to %s are %i steps', (a, b, steps) => {
  expect([editDistance(a, b, 9), editDistance(b, a, 9)]).toEqual([steps, steps])
})

it('says no more than that it is farther than the limit', () => {
  expect([editDistance('kitten', 'sitting', 2), editDistance('a', 'abcdef', 2)]).toEqual([3, 3])
})

it('may take neighbours that changed places for two wrong letters', () => {
  expect(editDistance('nah', 'nha', 9, noSwaps)).toBe(2)
})

it('takes what another letter costs from its caller', () => {
  const half = { change: (a: string, b: string) => (a === b ? 0 : 0.5), swap: 1 }
  expect(editDistance('van', 'ban', 9, half)).toBe(0.5)
})
