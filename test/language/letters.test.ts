import { describe, expect, it } from 'vitest'
import { capitals, letters, smalls } from '../../src/language/letters.ts'

const vowels = [...'aăâeêioôơuưy'].flatMap(vowel =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(tone => (vowel + tone).normalize('NFC')),
)
const alphabet = [...vowels, ...'bcdđghklmnpqrstvxfjwzčĭŏŭ']

const isOne = (kind: string, text: string): boolean => new RegExp(`^[${kind}]$`).test(text)

describe('the letters of Vietnamese', () => {
  it.each(alphabet)('know %s and its capital', letter => {
    const capital = letter.toUpperCase()
    expect([isOne(smalls, letter), isOne(capitals, letter)]).toEqual([true, false])
    expect([isOne(smalls, capital), isOne(capitals, capital)]).toEqual([false, true])
    expect(isOne(letters, letter) && isOne(letters, capital)).toBe(true)
  })

  it('are what Unicode calls letters and marks, as far as the letters of Latin go', () => {
    const codes = [...Array(0x2b0).keys(), ...Array.from({ length: 0x100 }, (_, index) => 0x1e00 + index)]
    for (const code of [...codes, 0x300, 0x323, 0x36f, 0x2013, 0x201c, 0x2026]) {
      const text = String.fromCharCode(code)
      expect([code, isOne(letters, text)]).toEqual([code, /[\p{L}\p{M}]/u.test(text)])
    }
  })
})
