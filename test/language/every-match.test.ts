import { describe, expect, it } from 'vitest'
import { everyMatch } from '../../src/language/every-match.ts'
import fc from '../helpers/fast-check.ts'

const expressions = [
  /\p{L}+/gu,
  /(?<=\d)\s*/g,
  /x*/g,
  /x*/gu,
  /(?:)/gu,
  /(?<word>a|𝒳)(b)?/gu,
  /^\s*|\s*$/g,
  /a/gy,
  /[^;]+/giu,
]

describe('every match', () => {
  it('is what `matchAll` finds, with its groups and places, in texts with letters of two units and empty matches', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'x', '𝒳', 'ế', ' ', ';', '7', '\n'))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, fc.constantFrom(...expressions), (text, expression) => {
        const own = new RegExp(expression)
        own.lastIndex = 1
        expect(everyMatch(text, own)).toEqual([...text.matchAll(new RegExp(expression))])
      }),
    )
  })

  it('is the first alone of an expression without `g`', () => {
    expect(everyMatch('1 2 3', /\d/).map(({ index }) => index)).toEqual([0])
    expect(everyMatch('một', /\d/)).toEqual([])
  })
})
