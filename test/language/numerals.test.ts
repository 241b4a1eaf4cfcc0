import { describe, expect, it } from 'vitest'
import {
  fromPointLetter,
  fromRoman,
  pointLetters,
  toPointLetter,
  toRoman,
} from '../../src/language/numerals.ts'
import fc from '../helpers/fast-check.ts'

describe('Roman numerals', () => {
  it('are written in capitals', () => {
    expect([1, 3, 4, 9, 14, 40, 90, 400, 1994].map(toRoman)).toEqual(
      'I III IV IX XIV XL XC CD MCMXCIV'.split(' '),
    )
  })

  it('give way to Arabic digits where there are none', () => {
    expect([0, -1, 4000, 1.5].map(toRoman)).toEqual(['0', '-1', '4000', '1.5'])
  })

  it('read back as the number they were written from', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), n => fromRoman(toRoman(n)) === n))
  })

  it('are read in their one right form only', () => {
    for (const text of ['', 'IIII', 'IC', 'VX', 'iv', 'I.', 'IVI', 'Ⅳ', 'M'.repeat(100_000)])
      expect(fromRoman(text)).toBeUndefined()
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'MDCLXVI'), maxLength: 8 }), text => {
        const n = fromRoman(text)
        return n === undefined || toRoman(n) === text
      }),
    )
  })
})

describe('letters of items', () => {
  it('are the 23 of drafting practice, đ among them', () => {
    expect(pointLetters).toHaveLength(23)
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map(toPointLetter)
        .map(letter => `${letter})`)
        .join(' '),
    ).toBe('a) b) c) d) đ) e) g) h)')
  })

  it('end at y', () => {
    expect(toPointLetter(23)).toBe('y')
    expect([24, 0, -1, 1.5].map(toPointLetter)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('read back as their place', () => {
    expect(pointLetters.map(fromPointLetter)).toEqual(pointLetters.map((_, index) => index + 1))
  })

  it('are neither foreign, nor marked vowels, nor capitals', () => {
    for (const letter of ['f', 'j', 'w', 'z', 'ă', 'ơ', 'A', '', 'ab'])
      expect(fromPointLetter(letter)).toBeUndefined()
  })
})
