import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/language/nearest.ts'
import fc from '../helpers/fast-check.ts'

const keys = ['can_cu', 'dieu', 'trich_yeu', 'noi_nhan', 'noi_dung', 'nguoi_ky']

describe('nearest', () => {
  it('sees through diacritics, case and blanks', () => {
    for (const word of ['can_cu', 'căn_cứ', 'CĂN CỨ', 'can-cu', 'căn_cứ'.normalize('NFD')])
      expect(nearest(word, keys), word).toBe('can_cu')
    expect(nearest('Điều', keys)).toBe('dieu')
  })

  it('sees through a missing, extra, wrong or swapped letter', () => {
    expect(nearest('trich_yu', keys)).toBe('trich_yeu')
    expect(nearest('noi_nhann', keys)).toBe('noi_nhan')
    expect(nearest('deiu', keys)).toBe('dieu')
    expect(nearest('noi_dunh', keys)).toBe('noi_dung')
  })

  it('takes the nearest, and the first of equals', () => {
    expect(nearest('ab', ['ac', 'ab'])).toBe('ab')
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac')
  })

  it('has nothing to say where all are far', () => {
    expect(nearest('phu_luc', keys)).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
    expect(nearest('can_cx', keys, 0)).toBeUndefined()
    expect(nearest('x'.repeat(100_000), keys)).toBeUndefined()
  })

  it('finds every key from a copy with two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), (key, n) => {
        const at = n % (key.length - 1)
        const typed = key.slice(0, at) + key[at + 1]! + key[at]! + key.slice(at + 2)
        expect(nearest(typed, keys)).toBe(key)
      }),
    )
  })
})
