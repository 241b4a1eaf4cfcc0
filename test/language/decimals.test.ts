import { describe, expect, it } from 'vitest'
import { add, compare, readDecimal, subtract, sum, writeDecimal } from '../../src/language/decimals.ts'
import fc from '../helpers/fast-check.ts'

const decimal = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ units, decimals }) => ({ units, decimals }))

describe('decimals', () => {
  it('add and subtract exactly, where floats do not', () => {
    expect(writeDecimal(add(readDecimal('0,1')!, readDecimal('0,2')!))).toBe('0,3')
    expect(writeDecimal(subtract(readDecimal('10')!, readDecimal('8,42')!))).toBe('1,58')
    expect(writeDecimal(sum(['1.000,5', '999,5'].map(words => readDecimal(words)!)))).toBe('2.000')
  })

  it('compare by value, however many decimals are written', () => {
    expect(compare(readDecimal('2,50')!, readDecimal('2,5')!)).toBe(0)
    expect(compare(readDecimal('2,05')!, readDecimal('2,5')!)).toBeLessThan(0)
  })

  it('read back what they write', () => {
    fc.assert(fc.property(decimal, value => compare(readDecimal(writeDecimal(value))!, value) === 0))
  })

  it('a sum less one of its parts is the other', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => compare(subtract(add(a, b), b), a) === 0))
  })

  it('a text that is no number is none', () => {
    for (const words of ['', '1.5', '12,', '8,42%', '1/2', '9'.repeat(50)])
      expect(readDecimal(words)).toBeUndefined()
  })
})
