import { expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { plainWords, textRun } from '../../src/text/line.ts'
import type { Lookup } from '../../src/text/lookup.ts'
import { readMarks } from '../../src/text/marks.ts'
import { PlacedText } from '../../src/text/placed-text.ts'
import fc from '../helpers/fast-check.ts'

const bits = [
  '*',
  '**',
  '[',
  ']',
  '[^1]',
  '[#A]',
  '[! x]',
  '{{nam}}',
  '{{sai}}',
  '{{',
  '}}',
  '\\',
  ' ',
  '  ',
  'a',
  'ế',
  '|',
]

const lookup: Lookup = {
  find: name => (name === 'nam' ? [textRun('2026')] : undefined),
  isBlank: () => false,
  hint: () => '',
}

it('the words of any line stand in it, in their order, and print once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), parts => {
      const text = parts.join('').trim()
      const source = new Source('thu.yaml', text)
      const line = PlacedText.whole(text, { path: [], placeAt: offset => ({ source, offset }) })
      const { runs, plain, diagnostics } = readMarks(line, lookup)
      expect(plainWords(runs).trim()).toBe(plain.text)
      let last = -1
      for (let at = 0; at < plain.text.length; at++) {
        const offset = plain.offsetAt(at)
        const isValue = text.startsWith('{{nam}}', offset) && '2026'.includes(plain.text[at]!)
        if (!isValue) expect(text[offset]).toBe(plain.text[at])
        expect(offset).toBeGreaterThanOrEqual(last)
        last = offset
      }
      for (const { start, end } of diagnostics) expect(end.column).toBeGreaterThan(start.column)
    }),
    { numRuns: 5000, seed: 1 },
  )
})
