import { describe, expect, it, vi } from 'vitest'
import { pattern } from '../../src/language/pattern.ts'
import fc from '../helpers/fast-check.ts'

describe('pattern', () => {
  it('makes no expression for texts without its needles', () => {
    const make = vi.fn(() => /mức độ\s+\d/giu)
    const level = pattern(['mức độ'], make)
    expect(level.test('Dịch vụ công trực tuyến')).toBe(false)
    expect([...level.all('Dịch vụ công trực tuyến')]).toEqual([])
    expect(level.replace('Dịch vụ công', '')).toBe('Dịch vụ công')
    expect(make).not.toHaveBeenCalled()
    expect([...level.all('MỨC ĐỘ 3, mức độ 4')].map(({ index }) => index)).toEqual([0, 10])
    expect(level.replace('mức độ 3 và 4', 'toàn trình')).toBe('toàn trình và 4')
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('begins anew for each text, also where the expression is global', () => {
    const level = pattern(['mức'], () => /mức/gu)
    expect([level.test('mức'), level.test('mức'), level.test('mức')]).toEqual([true, true, true])
    expect([...level.all('mức')]).toHaveLength(1)
  })

  it('matches a sticky expression at an index only', () => {
    const end = pattern(['của'], () => /của\s/uy)
    expect(end.at('văn bản của Bộ', 8)?.index).toBe(8)
    expect(end.at('văn bản của Bộ', 7)).toBeNull()
  })

  it('finds what the expression alone finds', () => {
    const alone = /(?<!\p{L})(?:mức|độ)\s*\d/giu
    const late = pattern(['mức', 'độ'], () => alone)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mức', 'Độ', 'ĐỘ', ' ', '3', 'x', 'Mức')).map(parts => parts.join('')),
        text => {
          expect([...late.all(text)]).toEqual([...text.matchAll(alone)])
        },
      ),
    )
  })
})
