import { describe, expect, it } from 'vitest'
import { mayRepeat } from '../../src/language/repeats.ts'
import fc from '../helpers/fast-check.ts'

describe('a text may repeat words', () => {
  it('where up to four stand twice in a row', () => {
    expect(mayRepeat('trách nhiệm của của các đơn vị')).toBe(true)
    expect(mayRepeat('các đơn vị đơn vị thuộc xã')).toBe(true)
    expect(mayRepeat('ủy ban nhân dân ủy ban nhân dân xã')).toBe(true)
    expect(mayRepeat('của các xã, của các phường')).toBe(false)
    expect(mayRepeat('')).toBe(false)
  })

  it('wherever an expression finds them', () => {
    const twice = /(?<![\p{L}\p{M}])(\p{L}+(?:[ \u00a0]\p{L}+){0,3})([ \u00a0]+)\1(?![\p{L}\p{M}])/u
    const piece = fc.constantFrom('của', 'các', 'đơn', 'vị', ' ', ' ', '\u00a0', ',', 'á', 'á', '2')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const text = pieces.join('')
        return !twice.test(text) || mayRepeat(text)
      }),
    )
  })
})
