import { describe, expect, it } from 'vitest'
import { sidesOf } from '../../src/checks/example.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planAround } from '../docs/plan-around.ts'

/** The rules that find something in a fragment of a spec, which has to be right otherwise. */
function told(fragment: string, rule: string): string[] {
  const { value, diagnostics } = readPlan('k.yaml', planAround(fragment), () => ({ error: 'không có' }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return runChecks(value!, rules)
    .map(({ rule }) => rule)
    .filter(id => id === rule)
}

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { example }) => {
  const { bad, good } = sidesOf(example)
  it('marks a change', () => expect(bad).not.toBe(good))
  it('finds its bad example once', () => expect(told(bad, id)).toEqual([id]))
  it('finds nothing in the good one', () => expect(told(good, id)).toEqual([]))
})

it('no hint quotes a blank at the edge of its words, where nobody sees it', () => {
  for (const { id, example } of rules) {
    const { value } = readPlan('k.yaml', planAround(sidesOf(example).bad), () => ({ error: 'không có' }))
    for (const { hint = '' } of runChecks(value!, rules)) expect(hint, id).not.toMatch(/“\s|\s”/)
  }
})

it('every rule has a name of its own', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
