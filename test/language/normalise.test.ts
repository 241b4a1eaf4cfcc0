import { describe, expect, it } from 'vitest'
import { nameKey, normaliseText, sameName } from '../../src/language/normalise.ts'
import fc from '../helpers/fast-check.ts'

/** The old index of each new one, as a list. */
const mapOf = (text: string) => [...(normaliseText(text).map ?? [])]

describe('normaliseText', () => {
  it('gives back the same text where nothing is to do', () => {
    for (const text of ['', 'Ủy ban nhân dân xã X\n\t- đ Đ ơ ư', 'chữ 😀'])
      expect(normaliseText(text)).toEqual({ text })
  })

  it('composes letters and marks, and knows where they came from', () => {
    const { text, map } = normaliseText('Ủy ban'.normalize('NFD'))
    expect(text).toBe('Ủy ban')
    expect([...map!]).toEqual([0, 2, 3, 4, 5, 6, 7])
  })

  it('removes what cannot be seen', () => {
    expect(normaliseText('c\u200bải\u00ad \u200ecách\ufeff\u2060').text).toBe('cải cách')
    expect(mapOf('a\u200bb')).toEqual([0, 2, 3])
    expect(normaliseText('\u202ax\u2066y\u2069').text).toBe('xy')
  })

  it('composes across what it removes', () => {
    expect(normaliseText('ho\u200b\u0300a').text).toBe('hòa')
  })

  it('removes what XML does not allow', () => {
    expect(normaliseText('a\u0000b\u0001c\uffffd\ufffee\ud800f\udc00').text).toBe('abcdef')
    expect(normaliseText('\ud83d\ude00').map).toBeUndefined()
  })

  it('keeps TABs, and makes every end of line a newline', () => {
    expect(normaliseText('a\tb\r\nc\rd\u2028e\u2029f\u0085g\u000bh').text).toBe('a\tb\nc\nd\ne\nf\ng\nh')
    expect(mapOf('a\r\nb')).toEqual([0, 1, 3, 4])
  })

  it('is done once and for all, whatever the text', () => {
    const units = fc.constantFrom(
      ...'aâđơ',
      '\u0300',
      '\u0323',
      '\u0302',
      '\u200b',
      '\r',
      '\n',
      '\ud83d',
      '\ude00',
      '\u1100',
      '\u1161',
      '\u11a8',
      '\u212b',
      '\u0958',
    )
    fc.assert(
      fc.property(fc.string({ unit: units }), source => {
        const { text, map } = normaliseText(source)
        expect(text).toBe(text.normalize('NFC'))
        expect(normaliseText(text)).toEqual({ text })
        if (map === undefined) return
        expect(map).toHaveLength(text.length + 1)
        expect(map.at(-1)).toBe(source.length)
        for (let at = 1; at < map.length; at++) expect(map[at]).toBeGreaterThanOrEqual(map[at - 1]!)
        for (let at = 0; at < text.length; at++)
          if (text[at] === '\u0111') expect(source[map[at]!]).toBe('\u0111')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('sameName', () => {
  it('disregards case, dashes, blanks and the place of the tone', () => {
    expect(sameName('Phòng Văn hóa - Xã hội', 'PHÒNG VĂN HOÁ – XÃ HỘI')).toBe(true)
    expect(sameName('Văn phòng  HĐND và UBND ', 'Văn phòng HĐND và UBND')).toBe(true)
    expect(sameName('Ủy ban', 'Uỷ ban')).toBe(true)
    expect(sameName('Hòa Bình', 'Hoà Bình'.normalize('NFD'))).toBe(true)
    expect(sameName('Tư pháp-hộ tịch', 'Tư pháp — hộ tịch')).toBe(true)
  })

  it('tells apart what differs in a letter, a mark or a tone', () => {
    expect(sameName('xã Hạ', 'xã Hà')).toBe(false)
    expect(sameName('Đông', 'Dông')).toBe(false)
    expect(sameName('xã Tân', 'xã Tấn')).toBe(false)
    expect(sameName('Hòa An', 'Hoa Àn')).toBe(false)
  })

  it('is the equality of keys', () => {
    expect(nameKey('Sở  Nội vụ')).toBe(nameKey('SỞ NỘI VỤ'))
  })
})
