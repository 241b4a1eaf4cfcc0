import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/import/compare-words.ts'

const told = (before: string[], after: string[]) =>
  compareWords(before, after).map(({ kind, words, line }) => `${kind} ${line}: ${words.join(' ')}`)

const lines = ['một hai ba', 'bốn năm sáu bảy', 'tám chín mười', 'rồi đến cuối']

describe('words of two texts', () => {
  it('are the same whatever their case, breaks and zeros', () => {
    expect(told(['Số: 05/KH-UBND', 'một hai', 'ba bốn'], ['SỐ 5/KH-UBND', 'một hai ba bốn'])).toEqual([])
  })

  it('are lost where the second has them nowhere', () => {
    expect(told(lines, [lines[0]!, 'bốn sáu bảy', ...lines.slice(2)])).toEqual(['lost 1: năm'])
  })

  it('are moved where the second has them elsewhere', () => {
    expect(told(lines, [lines[1]!, ...lines.slice(2), lines[0]!])).toEqual(['moved 0: một hai ba'])
  })

  it('are added where the first has them nowhere', () => {
    expect(told(lines, ['Phụ lục', ...lines])).toEqual(['added 0: phụ lục'])
  })

  it('are counted: a word that stands there twice and comes once is lost once', () => {
    expect(told(['a a b'], ['a b'])).toEqual(['lost 0: a'])
  })
})
