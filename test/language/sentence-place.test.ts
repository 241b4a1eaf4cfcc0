import { expect, it } from 'vitest'
import { placeInSentence } from '../../src/language/sentence-place.ts'
import fc from '../helpers/fast-check.ts'

it.each([
  ['|Xã họp.', 'start'],
  ['- |Xã họp.', 'start'],
  ['a) |Xã họp.', 'start'],
  ['II. |Xã họp.', 'start'],
  ['2.10 |Xã họp.', 'start'],
  ['(“|Xã họp”).', 'start'],
  ['Họp. |Xã mời.', 'start'],
  ['họp; |Xã mời.', 'after-semicolon'],
  ['gồm: |Xã mời.', 'after-mark'],
  ['mời (|Xã).', 'after-mark'],
  ['Xã/|Phường', 'after-mark'],
  ['của |Xã', 'inside'],
  ['huyện, |Xã', 'inside'],
  ['năm 2026 |Xã', 'inside'],
] as const)('%s: %s', (marked, place) => {
  expect(placeInSentence(marked.replace('|', ''), marked.indexOf('|'))).toBe(place)
})

it('knows a place in any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, index) => {
      expect(['start', 'after-semicolon', 'after-mark', 'inside']).toContain(
        placeInSentence(text, index % (text.length + 1)),
      )
    }),
  )
})
