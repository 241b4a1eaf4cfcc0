import { describe, expect, it } from 'vitest'
import { checked, isChecked, meet, onsets, open } from '../../src/language/syllable-tables.ts'
import { readSyllable, tonePlacement, withToneInPlace, writeSyllable } from '../../src/language/syllables.ts'
import { tones } from '../../src/language/tones.ts'
import fc from '../helpers/fast-check.ts'

const isSyllable = (word: string) => readSyllable(word) !== undefined

describe('readSyllable', () => {
  it.each([
    ['nghiệp', { onset: 'ngh', rime: 'iêp', tone: 'nặng' }],
    ['quốc', { onset: 'qu', rime: 'ôc', tone: 'sắc' }],
    ['giếng', { onset: 'gi', rime: 'iêng', tone: 'sắc' }],
    ['gì', { onset: 'g', rime: 'i', tone: 'huyền' }],
    ['gìn', { onset: 'g', rime: 'in', tone: 'huyền' }],
    ['Đắk', undefined],
    ['Ủy', { onset: '', rime: 'uy', tone: 'hỏi' }],
  ])('takes %s apart', (word, parts) => expect(readSyllable(word)).toEqual(parts))

  it.each(
    'hòa hoà thủy thuỷ quý quí kỹ kĩ xoong beng khuỷu nguyễn rượu yêu ỷ ứng buýt đường ĐẢNG'.split(' '),
  )('knows %s', word => expect(isSyllable(word)).toBe(true))

  it.each(
    'nghành ngiệp tôt quyêt hộ1 muu thưc iêu kế̉ gịa qủa hòan ce kan ghà ngi bàc mòt vua1 w dz'.split(' '),
  )('refuses %s', word => expect(isSyllable(word)).toBe(false))

  it('reads NFD as NFC', () => {
    for (const word of ['nghiệp', 'hoà', 'giữa', 'đường'])
      expect(isSyllable(word.normalize('NFD'))).toBe(true)
  })
})

const parts = fc
  .record({
    onset: fc.constantFrom(...onsets.filter(onset => onset !== 'qu')),
    rime: fc.constantFrom(...open, ...checked),
    tone: fc.constantFrom(...tones),
  })
  .filter(({ onset, rime }) => meet(onset, rime))

it('all that the tables make is a syllable, both ways to place the tone, in every case; a stop allows only sắc and nặng', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('first' as const, 'second' as const), (syllable, way) => {
      const word = writeSyllable(syllable, way)
      const isRight = !isChecked(syllable.rime) || syllable.tone === 'sắc' || syllable.tone === 'nặng'
      expect(isSyllable(word)).toBe(isRight)
      expect(isSyllable(word.toUpperCase())).toBe(isRight)
      if (isRight) expect(writeSyllable(readSyllable(word)!)).toBe(writeSyllable(syllable))
    }),
  )
})

it('a consonant doubled inside a word is never right, but where it makes ng, nh, ch, th …', () => {
  fc.assert(
    fc.property(parts, syllable => {
      const word = writeSyllable(syllable)
      for (const letter of 'bdđklmprsvx')
        expect(isSyllable(`${word}${letter}`)).toBe(/^[mp]$/.test(letter) && isSyllable(`${word}${letter}`))
    }),
  )
})

it('most random words of Vietnamese letters are no syllables', () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếệộứ']
  const words = fc.sample(
    fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 7 }).map(list => list.join('')),
    { numRuns: 500, seed: 7 },
  )
  expect(words.filter(isSyllable).length).toBeLessThan(10)
})

it('tells where the tone stands of those that allow two places', () => {
  expect(tonePlacement('hòa')).toBe('first')
  expect(tonePlacement('HOÀ')).toBe('second')
  expect(tonePlacement('quý')).toBeUndefined()
  expect(tonePlacement('hoàn')).toBeUndefined()
  expect(tonePlacement('hoa')).toBeUndefined()
})

it.each([
  ['hòan', 'hoàn'],
  ['qủa', 'quả'],
  ['gịa', 'giạ'],
])('moves the tone of %s to %s', (typed, right) => expect(withToneInPlace(typed)).toBe(right))

it('leaves a tone that stands right, and one that no place is right for', () => {
  expect(withToneInPlace('tòt')).toBeUndefined()
  expect(withToneInPlace('nam')).toBeUndefined()
})
