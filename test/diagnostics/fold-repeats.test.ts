import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { foldRepeats, mostOfOneRule } from '../../src/diagnostics/fold-repeats.ts'

const found = (rule: string, line: number): Diagnostic => ({
  rule,
  severity: 'error',
  message: `Dòng ${line}: sai.`,
  file: 'a.csv',
  start: { line, column: 1 },
  end: { line, column: 2 },
})

it('reports some findings of a rule one by one and counts the others; findings of other rules stay', () => {
  const many = Array.from({ length: 1000 }, (_, line) => found('data/a', line))
  const folded = foldRepeats([...many, found('data/b', 1)])
  expect(folded).toHaveLength(mostOfOneRule + 1)
  expect(folded.at(-2)!.message).toBe(
    `Dòng ${mostOfOneRule - 1}: sai (và ${1000 - mostOfOneRule} chỗ khác như vậy).`,
  )
  expect(folded.at(-1)!.rule).toBe('data/b')
})

it('leaves a few as they are', () => {
  const few = Array.from({ length: mostOfOneRule }, (_, line) => found('data/a', line))
  expect(foldRepeats(few)).toEqual(few)
})
