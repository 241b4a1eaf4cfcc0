import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import type { PlacedPlan } from '../../src/compare/read-entries.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import fc from '../helpers/fast-check.ts'
import { randomSpec } from '../helpers/random-spec.ts'
import { plans, planText } from '../helpers/render.ts'
import { compareTexts, readText } from './compare-texts.ts'
import { edited, knownEdits } from './known-edits.ts'
import { editLines, lineEdit } from './line-edits.ts'
import { mirroredChanges, toldChanges } from './mirror.ts'

function expectSymmetry(before: PlacedPlan, after: PlacedPlan): void {
  for (const years of [false, true])
    expect(toldChanges(comparePlans(after, before, { years }))).toEqual(
      mirroredChanges(comparePlans(before, after, { years })),
    )
}

/** Another year, and some words that are others now. */
const changes = fc.record({
  year: fc.integer({ min: 2024, max: 2028 }),
  words: fc.array(fc.tuple(fc.nat(60), fc.nat(60))),
})

function changed(spec: string, { year, words }: { year: number; words: [number, number][] }): string {
  let text = spec.replace('nam: 2026', `nam: ${year}`)
  for (const [from, to] of words) text = text.replaceAll(new RegExp(`chữ${from}(?!\\d)`, 'g'), `chữ${to} mới`)
  return text
}

describe('a comparison', () => {
  it.each(plans)('of %s with itself tells nothing', name => {
    expect(compareTexts(planText(name), planText(name)).changes).toEqual([])
    expect(compareTexts(planText(name), planText(name), { years: true }).changes).toEqual([])
  })

  it('of the same words in decomposed letters tells nothing', () => {
    const spec = planText('cam-nhuong-2025')
    const letters = spec.replace(/[^\n]+/g, line => (line.includes(': ^') ? line : line.normalize('NFD')))
    const keys = letters.replace(/^( *(?:- )?)([a-zđ_]+):/gmu, (all: string) => all.normalize('NFC'))
    expect(compareTexts(spec, keys).changes).toEqual([])
  })

  it('of any spec with itself tells nothing', () => {
    fc.assert(
      fc.property(randomSpec, ({ yaml }) => {
        expect(compareTexts(yaml, yaml).changes).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('of two plans is the same from both sides', () => {
    const read = plans.map(name => readText(planText(name)))
    for (const before of read) for (const after of read) expectSymmetry(before, after)
  })

  it('of a plan and its edited copy is the same from both sides', () => {
    const spec = planText('cam-nhuong-2025')
    expectSymmetry(readText(spec), readText(edited(spec, knownEdits)))
  })

  it('of a real plan and a copy edited line by line is the same from both sides', () => {
    const read = plans.map(name => readText(planText(name)))
    fc.assert(
      fc.property(
        fc.nat(plans.length - 1),
        fc.array(lineEdit, { minLength: 1, maxLength: 4 }),
        (plan, edits) => {
          const text = editLines(planText(plans[plan]!), edits)
          const { value } = readPlan('sau.yaml', text, () => ({ error: 'không có' }))
          if (value !== undefined) expectSymmetry(read[plan]!, value)
        },
      ),
      { numRuns: 120 },
    )
  })

  it('of any two specs is the same from both sides', () => {
    fc.assert(
      fc.property(randomSpec, randomSpec, (a, b) => expectSymmetry(readText(a.yaml), readText(b.yaml))),
      { numRuns: 100 },
    )
  })

  it('of any spec and a changed copy is the same from both sides', () => {
    fc.assert(
      fc.property(randomSpec, changes, ({ yaml }, change) =>
        expectSymmetry(readText(yaml), readText(changed(yaml, change))),
      ),
      { numRuns: 100 },
    )
  })
})
