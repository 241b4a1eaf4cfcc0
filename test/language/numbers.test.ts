import { describe, expect, it } from 'vitest'
import { formatNumber, looksNumeric, readNumber, subtractDecimal } from '../../src/language/numbers.ts'
import fc from '../helpers/fast-check.ts'

describe('readNumber', () => {
  it('reads a comma before decimals and dots between thousands', () => {
    expect(readNumber('8,42')).toEqual({ value: 8.42, decimals: 2 })
    expect(readNumber('12.500')).toEqual({ value: 12500, decimals: 0 })
    expect(readNumber('1.234.567,8')).toEqual({ value: 1234567.8, decimals: 1 })
    expect(readNumber(' 12500 ')).toEqual({ value: 12500, decimals: 0 })
    expect(readNumber('-1,50')).toEqual({ value: -1.5, decimals: 2 })
    expect(readNumber('−3')).toEqual({ value: -3, decimals: 0 })
    expect(readNumber('05')).toEqual({ value: 5, decimals: 0 })
  })

  it('reads a percent sign', () => {
    expect(readNumber('99,9%')).toEqual({ value: 99.9, decimals: 1, percent: true })
    expect(readNumber('100 %')).toEqual({ value: 100, decimals: 0, percent: true })
  })

  it('refuses every other way of writing', () => {
    const texts = [
      '',
      '%',
      '1.5',
      '0.5',
      '12.50',
      '1,234,567',
      '1.2345',
      '0.500',
      ',5',
      '5,',
      '1 000',
      '1e3',
      'Infinity',
      '8,42 điểm',
      '5%%',
      '9'.repeat(100_000),
    ]
    for (const text of texts) expect(readNumber(text), text.slice(0, 40)).toBeUndefined()
  })

  it('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        (units, decimals) => {
          const value = units / 10 ** decimals
          expect(readNumber(formatNumber(value, decimals))).toEqual({
            value: value === 0 ? 0 : value,
            decimals,
          })
        },
      ),
    )
  })
})

describe('formatNumber', () => {
  it('groups thousands and keeps the wanted decimals', () => {
    expect(formatNumber(1234567.8, 1)).toBe('1.234.567,8')
    expect(formatNumber(12500, 0)).toBe('12.500')
    expect(formatNumber(8.4, 2)).toBe('8,40')
    expect(formatNumber(999, 0)).toBe('999')
    expect(formatNumber(-1234.5, 2)).toBe('-1.234,50')
  })

  it('knows no negative zero', () => {
    expect(formatNumber(-0.001, 2)).toBe('0,00')
  })
})

describe('subtractDecimal', () => {
  it('has no noise of binary fractions', () => {
    expect(subtractDecimal('2', '1,42')).toBe('0,58')
    expect(subtractDecimal('10', '8,42')).toBe('1,58')
    expect(subtractDecimal('0,3', '0,1')).toBe('0,2')
    expect(subtractDecimal('1,42', '2')).toBe('-0,58')
    expect(subtractDecimal('12.500', '1.000,5')).toBe('11.499,5')
  })

  it('writes no zeros at the end of the decimals', () => {
    expect(subtractDecimal('2,00', '0,5')).toBe('1,5')
    expect(subtractDecimal('2,0', '2')).toBe('0')
    expect(subtractDecimal('100', '0')).toBe('100')
  })

  it('is undefined where either is no number', () => {
    expect(subtractDecimal('', '1')).toBeUndefined()
    expect(subtractDecimal('2', 'x')).toBeUndefined()
    expect(subtractDecimal('100%', '1')).toBeUndefined()
  })

  it('is exact for amounts of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (a, b) => {
        const difference = subtractDecimal(formatNumber(a / 100, 2), formatNumber(b / 100, 2))!
        expect(Math.round(readNumber(difference)!.value * 100)).toBe(a - b)
      }),
    )
  })
})

describe('looksNumeric', () => {
  it('is true for numbers, percentages, money and ranges of them', () => {
    const cells = [
      '12',
      '8,42',
      '12.500',
      '-3',
      '99,9%',
      '100 %',
      '≥ 90%',
      '>95%',
      '80-90%',
      '80% - 90%',
      '500.000đ',
      '1.250.000 đồng',
      '1,5 tỷ đồng',
      '20 triệu',
      '(1.200)',
      '36,5\n40,2',
    ]
    for (const cell of cells) expect(looksNumeric(cell), cell).toBe(true)
    expect(looksNumeric('1.250.000 đồng'.normalize('NFD'))).toBe(true)
  })

  it('is false for words, dates, codes and years', () => {
    const cells = [
      'Quý II',
      '05/01/2026',
      '1.1',
      'I',
      '5 người',
      '2021-2025',
      '90% trở lên',
      'NV-01',
      '10\nngày',
      '1/2',
    ]
    for (const cell of cells) expect(looksNumeric(cell), cell).toBe(false)
  })

  it('says nothing about blanks, dashes and dots', () => {
    for (const cell of ['', '  ', '-', '–', '...', '…', '-\n-'])
      expect(looksNumeric(cell), cell).toBeUndefined()
  })
})
