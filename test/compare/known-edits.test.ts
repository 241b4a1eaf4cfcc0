import { describe, expect, it } from 'vitest'
import { planText } from '../helpers/render.ts'
import { compareTexts } from './compare-texts.ts'
import { edited, type KnownEdit, knownEdits } from './known-edits.ts'

const spec = planText('cam-nhuong-2025')

const told = (text: string): string[] =>
  compareTexts(spec, text)
    .changes.map(({ kind, before, after }) => `${kind} · ${(after[0] ?? before[0])?.where}`)
    .sort()

const expected = (edits: readonly KnownEdit[]): string[] =>
  edits.flatMap(edit => edit.told.map(([kind, where]) => `${kind} · ${where}`)).sort()

describe('25 known edits of a plan', () => {
  it('are 25', () => {
    expect(knownEdits).toHaveLength(25)
  })

  it.each(knownEdits)('$what', edit => {
    expect(told(edited(spec, [edit]))).toEqual(expected([edit]))
  })

  it('made all together are all told, and nothing else', () => {
    // The basis that was added stands above the one that was replaced.
    const together = expected(knownEdits).map(line =>
      line.replace(
        'legal-basis-replaced · Quyết định, căn cứ thứ 6',
        'legal-basis-replaced · Quyết định, căn cứ thứ 7',
      ),
    )
    expect(told(edited(spec, knownEdits))).toEqual(together)
  })
})
