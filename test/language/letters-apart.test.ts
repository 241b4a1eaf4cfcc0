import { expect, it } from 'vitest'
import { lettersApart } from '../../src/language/letters-apart.ts'
import fc from '../helpers/fast-check.ts'

it.each([
  ['Phú Lý', 'Phú Lỵ', 0],
  ['Đông Hà', 'Dong ha', 0],
  ['Tân Phú', 'Tâm Phú', 1],
  ['Tân Phú', 'Tân Phúc', 1],
  ['Tân Phú', 'ân Phú', 1],
  ['Tân Phú', 'Tâm Phúc', 2],
  ['Tân Phú', 'Phú Tân', 2],
] as const)('%s and %s are %i apart', (a, b, apart) => {
  expect(lettersApart(a, b)).toBe(apart)
  expect(lettersApart(b, a)).toBe(apart)
})

it('takes a name without one of its letters for one apart', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(), (name, index) => {
      const at = index % name.length
      expect(lettersApart(name, name.slice(0, at) + name.slice(at + 1))).toBe(1)
    }),
  )
})
