import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/markup/built-in.ts'
import { MarkupError, parseMarkup } from '../../src/markup/parse.ts'
import fc from '../helpers/fast-check.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { compileOwn } from './own-templates.ts'
import { everything, viewOfText } from './plan-views.ts'

/** Marks and tags that templates are made of, and some that they are not. */
const pieces = [
  ...new Set(Object.values(builtIn).flatMap(({ source }) => source.match(/\{\{[^}]*\}\}|<[^>]*>/g) ?? [])),
]
const odd = [
  '{{@index}}',
  '{{../so}}',
  '{{@root.quyet_dinh.so}}',
  '{{#if kem_theo}}',
  '{{else}}',
  '{{this}}',
  '{{> van-ban @root}}',
  'chữ',
  '\n',
  '{{#with this}}',
  '{{ten',
  '}}',
  '<!--',
  '"',
]

interface Change {
  at: number
  remove: number
  piece: number
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  remove: fc.constantFrom(0, 1, 1, 2),
  piece: fc.nat(),
})

/** Takes pieces of a template out and puts others in. */
function changed(source: string, changes: readonly Change[]): string {
  const tokens = source.match(/\{\{[^}]*\}\}|<[^>]*>|[^<{]+|./gs) ?? []
  for (const { at, remove, piece } of changes) {
    const pool = piece % 4 === 0 ? odd : pieces
    tokens.splice(at % (tokens.length + 1), remove, ...(piece % 3 === 0 ? [] : [pool[piece % pool.length]!]))
  }
  return tokens.join('')
}

describe('templates changed at random', () => {
  const views = [everything, contentPlan('    - Chữ.'), smallPlan().split('ke_hoach:')[0]!].map(text =>
    viewOfText(text),
  )
  const names = Object.keys(builtIn)

  it('are refused with a place, or print every plan as markup that is read or refused in words', () => {
    let passed = 0
    fc.assert(
      fc.property(
        fc.nat(names.length - 1),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (index, changes) => {
          const name = names[index]!
          const { value, diagnostics } = compileOwn({ [name]: changed(builtIn[name]!.source, changes) })
          for (const { start } of diagnostics) expect(start.line).toBeGreaterThan(0)
          if (value === undefined) {
            expect(diagnostics.length).toBeGreaterThan(0)
            return
          }
          passed++
          for (const view of views) {
            const markup = value.markup(view)
            try {
              parseMarkup(markup)
            } catch (error) {
              expect(error).toBeInstanceOf(MarkupError)
            }
          }
        },
      ),
      { numRuns: 300, endOnFailure: true },
    )
    expect(passed).toBeGreaterThan(20)
  })
})
