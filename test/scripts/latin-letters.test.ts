import { describe, expect, it } from 'vitest'
import { latinLetters } from '../../scripts/latin-letters.js'

/** The expression that a line of code holds after the change. */
function changed(expression: string): RegExp {
  const code = latinLetters('a.ts', `const found = [...text.matchAll(/${expression}/gu)]`)
  return new RegExp(/matchAll\(\/(.*)\/gu\)/.exec(code)![1]!, 'u')
}

/** Letters of Vietnamese in both cases, and of place names of the Central Highlands. */
const lower =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwzčĕĭŏŭƀñ'

describe('an expression with Latin letters for properties', () => {
  it.each([...lower])('knows %s', letter => {
    const capital = letter.toUpperCase()
    expect([changed('^\\p{L}$').test(letter), changed('^\\p{L}$').test(capital)]).toEqual([true, true])
    expect([changed('^\\p{Lu}$').test(letter), changed('^\\p{Lu}$').test(capital)]).toEqual([false, true])
    expect([changed('^\\p{Ll}$').test(letter), changed('^\\p{Ll}$').test(capital)]).toEqual([true, false])
  })

  it('takes no sign, digit or combining mark for a letter', () => {
    for (const sign of [...' -/.,;:!?()[]{}“”…×÷0123456789_@&%\u0301\u0323'])
      expect(changed('\\p{L}').test(sign), sign).toBe(false)
  })

  it('is the same inside and outside brackets', () => {
    expect(changed('^[\\p{L}\\d]+$').test('xã12')).toBe(true)
    expect(changed('^[^\\p{L}]+$').test('12 - 3')).toBe(true)
    expect(changed('(?<!\\p{L})năm(?!\\p{L})').test('năm, nămm')).toBe(true)
    expect(changed('(?<![\\p{L}/])x').test('/x')).toBe(false)
  })

  it('is left as written where it becomes part of the JSON Schema', () => {
    expect(latinLetters('src/plan/schema-values.ts', '/\\p{L}/u')).toBe('/\\p{L}/u')
  })
})
