import { describe, expect, it } from 'vitest'
import { findings, linesOf, planOfTable, planWith, read, toldAt } from '../plan/reading.ts'

/** The ways to write a text in YAML: each takes words that are told about, with other words around them. */
const styles: [string, (words: string) => string][] = [
  ['under |', words => `- |\n  Một hai\n\n  ba ${words} bốn\n  năm`],
  ['under >', words => `- >\n  Một hai\n  ba ${words} bốn\n\n  năm`],
  ['behind its key', words => `- de_muc: Một\n  viet_lien: ba ${words} bốn`],
  ['on several lines without a sign', words => `- Một hai\n  ba ${words} bốn`],
  ['in single quotes', words => `- 'Một ''hai'' ba ${words} bốn'`],
  ['in double quotes', words => `- "Một \\"hai\\" \\u0111 ba ${words.replaceAll('\\', '\\\\')} bốn"`],
]

const faults: [string, string][] = [
  ['{{sai}}', 'text/unknown-value'],
  ['{{ sai }}', 'text/unknown-value'],
  ['[^9]', 'text/note-without-text'],
  ['[#a/b]', 'text/bad-id'],
]

/** Where the words stand in the source, and that nothing else is told. */
function expectAt(text: string, words: string, rule: string): void {
  const { diagnostics } = read(text)
  expect(diagnostics.map(diagnostic => toldAt(text, diagnostic))).toEqual([
    `${rule} ${placeOf(text, words)} “${words}”`,
  ])
}

function placeOf(text: string, words: string): string {
  const lines = text.slice(0, text.indexOf(words)).split('\n')
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

describe.each(styles)('a text %s', (_, write) => {
  it('is told about at the very words', () => {
    for (const [words, rule] of faults) expectAt(planWith(write(words)), words, rule)
  })

  it('is told about at the very words when lines end with CRLF', () => {
    for (const [words, rule] of faults) expectAt(planWith(write(words)).replaceAll('\n', '\r\n'), words, rule)
  })

  it('is told about at the very words when its letters are decomposed', () => {
    for (const [words, rule] of faults) {
      const text = planWith(write(words)).normalize('NFD')
      const told = read(text).diagnostics.filter(diagnostic => !diagnostic.rule.startsWith('yaml/'))
      expect(told.map(diagnostic => toldAt(text, diagnostic))).toEqual([
        `${rule} ${placeOf(text, words)} “${words}”`,
      ])
    }
  })
})

describe('a place', () => {
  it('is right behind zero-width characters, escapes and other marks', () => {
    const text = planWith('- |\n  a\u200bb **đậm** \\* [! x] {{nam}} {{sai}} c')
    expectAt(text, '{{sai}}', 'text/unknown-value')
  })

  it('is that of the cell in a short row, of the key in a row of keys', () => {
    const cot = 'cot: { a: A, b: B }\n'
    expectAt(planOfTable(`${cot}hang: |\n  một | hai {{sai}} ba`), '{{sai}}', 'text/unknown-value')
    expectAt(planOfTable(`${cot}hang: |\n  một\thai {{sai}} ba`), '{{sai}}', 'text/unknown-value')
    expectAt(
      planOfTable(`${cot}hang:\n  - a: một\n    b: |\n      hai\n      ba {{sai}}`),
      '{{sai}}',
      'text/unknown-value',
    )
  })

  it('is right behind units that were put in', () => {
    const text = planOfTable('cot: { chu_tri: A }\nhang:\n  - chu_tri: vp; kt, {{sai}}')
    expectAt(text, '{{sai}}', 'text/unknown-value')
  })

  it('is that of the wording in a sentence', () => {
    const text = planOfTable(
      'cot: { a: A }\nmoi_hang: |\n  - {{a}}[ ({{a}})]: {{sai}}\nhang: |\n  một\n  hai\n  ba',
    )
    expectAt(text, '{{sai}}', 'text/unknown-value')
  })

  it('is that of the value’s own words where these are wrong', () => {
    expect(findings(planWith('- |\n  {{a}}', 'gia_tri:\n  a: x {{sai}} y\n'))).toEqual([
      'text/unknown-value 9:8 “{{sai}}”',
    ])
  })

  it('of printed words leads from what a value put in to the mark that named it', () => {
    const text = planWith('- |\n  Của {{vp}} xã')
    const [line] = linesOf(text)
    expect(line!.plain.text).toBe('Của Văn phòng xã')
    const told = (from: number, to: number) =>
      toldAt(text, line!.plain.diagnostic({ rule: 'x', severity: 'info', message: '' }, from, to))
    expect(told(4, 13)).toBe('x 12:11 “{{vp}}”')
    expect(told(8, 13)).toBe('x 12:11 “{{vp}}”')
    expect(told(14, 16)).toBe('x 12:18 “xã”')
    expect(told(0, 16)).toBe('x 12:7 “Của {{vp}} xã”')
  })

  it('of printed words leaves out the marks around them', () => {
    const text = planWith('- |\n  **Một** hai [#A] ba')
    const [line] = linesOf(text)
    expect(line!.plain.text).toBe('Một hai ba')
    const told = line!.plain.diagnostic({ rule: 'x', severity: 'info', message: '' }, 0, 3)
    expect(toldAt(text, told)).toBe('x 12:9 “Một”')
  })
})
