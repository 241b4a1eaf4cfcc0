import { describe, expect, it } from 'vitest'
import { renderText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'

const linesOf = async (content: string): Promise<string[]> =>
  new TextDecoder()
    .decode(await renderText(contentPlan(content), 'txt'))
    .trimEnd()
    .split('\n')

describe('the text of a plan', () => {
  it('has a line a paragraph and plain hyphens and blanks, so that a search finds them', async () => {
    const lines = await linesOf('    - |\n      Theo Quyết định số 15/QĐ-UBND, Điều 1.')
    expect(lines.at(-1)).toBe('Theo Quyết định số 15/QĐ-UBND, Điều 1.')
  })

  it('keeps the columns of a table below each other where cells are joined', async () => {
    const lines = await linesOf(`    - bang:
        cot: { a: A, b: B, c: C }
        hang:
          - { a: a1, b: b1, c: c1 }
          - { a: ^, b: b2, c: < }
          - { a: a3, c: c3 }`)
    expect(lines.slice(-4)).toEqual(['A\tB\tC', 'a1\tb1\tc1', '\tb2', 'a3\t\tc3'])
  })

  it('puts notes at the end, with their numbers', async () => {
    const lines = await linesOf(
      '    - |\n      Một[^a] hai[^b].\n      [^a]: Thứ nhất.\n      [^b]: Thứ hai.',
    )
    expect(lines.slice(-4)).toEqual(['Một[1] hai[2].', '', '[1] Thứ nhất.', '[2] Thứ hai.'])
  })
})
