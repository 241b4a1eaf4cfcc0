import { describe, expect, it } from 'vitest'
import { fillingsFor, readExpressions, texts, timeOf } from './expressions.ts'

/** Lengths of the texts, each four times the one before. */
const [short, middle, long] = [375, 1500, 6000] as const
/** Linear growth is 4; quadratic growth is 16. */
const tooMuch = 9
/** Below this many milliseconds a clock tells nothing, and no text of a plan is slow. */
const least = 8

/** The filling that makes an expression take more than its share when the text grows; undefined when there is none. */
function growsWith(expression: RegExp): string | undefined {
  return fillingsFor(expression).find(filling =>
    [0, 1].some(form => {
      if (timeOf(expression, texts(filling, short)[form]!) > 100) return true
      if (timeOf(expression, texts(filling, middle)[form]!) < least / 16) return false
      const times = (length: number): number =>
        Math.min(...[1, 2, 3].map(() => timeOf(expression, texts(filling, length)[form]!)))
      const after = times(long)
      return after > least && after > tooMuch * times(middle)
    }),
  )
}

const expressions = readExpressions()

describe('the expressions of src', () => {
  it('are found: some hundreds', () => expect(expressions.length).toBeGreaterThan(500))

  it('take no more than their share when a text grows', () => {
    const grown = expressions.flatMap(({ file, expression }) => {
      const filling = growsWith(expression)
      return filling === undefined ? [] : [`${file}: ${expression} with ${JSON.stringify(filling)}`]
    })
    expect(grown).toEqual([])
  })

  it('would be told: blanks before an end, words that repeat, what goes back at every character', () => {
    expect(growsWith(/\s+$/)).toBeDefined()
    expect(growsWith(/\s*-\s*/)).toBeDefined()
    expect(growsWith(/(?:và\s+)+\)/)).toBeDefined()
    expect(growsWith(/(?<!\s)\s+$/)).toBeUndefined()
  })
})
