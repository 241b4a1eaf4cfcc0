import { describe, expect, it } from 'vitest'
import { linesOf, planOfText, read, rules } from '../plan/reading.ts'

const dot = '\uf0b7'
const words = (text: string): string[] => linesOf(planOfText(text)).map(({ plain }) => plain.text)

describe('bullets of Word', () => {
  it('are read as dashes, and said once', () => {
    const text = `${dot} Một.\n\uf0a7\tHai.\n\uf0d8Ba.`
    expect(words(text)).toEqual(['- Một.', '- Hai.', '- Ba.'])
    expect(linesOf(planOfText(text)).map(({ mark, depth }) => [mark, depth])).toEqual(
      Array.from({ length: 3 }, () => ['-', 8]),
    )
    expect(read(planOfText(text)).diagnostics).toMatchObject([
      { rule: 'text/word-bullet', severity: 'info', start: { line: 12, column: 7 } },
    ])
  })
  it('of the second level are one level deeper below a dash', () => {
    expect(words('o\tMột.\no  Hai.')).toEqual(['- Một.', '- Hai.'])
    expect(words(`${dot} Một:\no\tHai.\n${dot} Ba.`)).toEqual(['- Một:', '+ Hai.', '- Ba.'])
  })
  it('are no words that begin with o, nor bullets that any font has', () => {
    for (const text of ['o bế khách hàng.', 'oxy hòa tan.', '• Một.', '- Một.'])
      expect(words(text)).toEqual([text])
    expect(rules(planOfText('o bế khách hàng.\n• Một.'))).toEqual([])
  })
  it('keep what follows them at its place', () => {
    const [line] = linesOf(planOfText(`${dot}   Một **hai** ba.`))
    expect(line?.plain.text).toBe('- Một hai ba.')
    expect(line?.plain.diagnostic({ rule: 'x', severity: 'info', message: '' }, 6, 9).start).toEqual({
      line: 12,
      column: 17,
    })
  })
})

describe('characters of one font', () => {
  it('are an error at their place', () => {
    expect(read(planOfText('Một \uf0e0 hai.')).diagnostics).toMatchObject([
      { rule: 'text/font-glyph', severity: 'error', start: { line: 12, column: 11 } },
    ])
    expect(rules(planOfText('Một \u{f0041} hai.'))).toEqual(['text/font-glyph'])
  })
  it('are told in headings too', () => {
    const spec = planOfText('x').replace('- |\n', `- de_muc: Mục \uf0fc đích\n    - |\n`)
    expect(rules(spec)).toEqual(['text/font-glyph'])
  })
  it('are told so often only', () => {
    expect(rules(planOfText('a \uf0e0 '.repeat(50)))).toHaveLength(10)
  })
})
