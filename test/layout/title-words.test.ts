import { describe, expect, it } from 'vitest'
import { isOneWord, isOpener, isPhrase } from '../../src/layout/title-words.ts'

describe('two syllables of a title', () => {
  it.each([
    ['thực', 'hiện'],
    ['HÀNH', 'CHÍNH'],
    ['“Ủy', 'ban”'],
    ['Hoà', 'giải'],
    ['hòa', 'giải'],
    ['thuỷ', 'lợi,'],
    ['an', 'ninh'],
    ['cấp', 'tỉnh'],
  ])('are one word: %s %s', (first, second) => {
    expect(isOneWord(first, second)).toBe(true)
  })

  it.each([
    ['thực,', 'hiện'],
    ['thực', '“hiện'],
    ['hiện', 'thực'],
    ['ninh', 'an'],
    ['n', 'ninh'],
    ['thực', 'hi'],
    ['', 'hiện'],
    ['thực', '–'],
  ])('are not: %s %s', (first, second) => {
    expect(isOneWord(first, second)).toBe(false)
  })

  it('often stand side by side without being in the short list', () => {
    expect(isOneWord('rà', 'soát')).toBe(true)
    expect(isPhrase('bàn', 'giao')).toBe(true)
    expect(isPhrase('giao', 'bàn,')).toBe(false)
  })
})

it('a line likes to begin with a word that joins, not with one that only begins like it', () => {
  expect(['của', 'Năm', 'xã', 'TRÊN'].map(isOpener)).toEqual([true, true, true, true])
  expect(['cửa', 'xãhội', 'năm1', '2026', ''].map(isOpener)).toEqual([false, false, false, false, false])
})
