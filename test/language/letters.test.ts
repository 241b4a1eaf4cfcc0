import { describe, expect, it } from 'vitest'
import { latinLetters } from '../../scripts/latin-letters.js'

const vowels = [...'aăâeêioôơuưy'].flatMap(vowel =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map(tone => (vowel + tone).normalize('NFC')),
)
const alphabet = [...vowels, ...'bcdđghklmnpqrstvxfjwzčĭŏŭ']

/** Whether a text is one letter of a kind, as the expressions of the program have it once it is built. */
const isOne = (kind: 'L' | 'Lu' | 'Ll', text: string): boolean =>
  new RegExp(`^${latinLetters('a.ts', String.raw`\p{${kind}}`)}$`).test(text)

describe('the letters of Vietnamese', () => {
  it.each(alphabet)('know %s and its capital', letter => {
    const capital = letter.toUpperCase()
    expect([isOne('Ll', letter), isOne('Lu', letter)]).toEqual([true, false])
    expect([isOne('Ll', capital), isOne('Lu', capital)]).toEqual([false, true])
    expect(isOne('L', letter) && isOne('L', capital)).toBe(true)
  })

  it('are what Unicode calls letters, as far as the letters of Latin go', () => {
    const codes = [...Array(0x2b0).keys(), ...Array.from({ length: 0x100 }, (_, index) => 0x1e00 + index)]
    for (const code of [...codes, 0x300, 0x323, 0x36f, 0x2013, 0x201c, 0x2026]) {
      const text = String.fromCharCode(code)
      expect([code, isOne('L', text)]).toEqual([code, /\p{L}/u.test(text)])
    }
  })
})
