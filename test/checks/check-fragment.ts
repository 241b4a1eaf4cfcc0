import { expect } from 'vitest'
import type { Rule } from '../../src/checks/rule.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planAround } from '../docs/plan-around.ts'

/** What a rule finds in a fragment of a plan, which has no other errors. */
export function check(rule: Rule, fragment: string): Diagnostic[] {
  const { value, diagnostics } = readPlan('k.yaml', planAround(fragment), () => ({ error: 'không có' }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return runChecks(value!, [rule])
}

/** The words that a rule marks in a fragment, in the order of the file. */
export function marked(rule: Rule, fragment: string): string[] {
  const lines = planAround(fragment).split('\n')
  return check(rule, fragment).map(({ start, end }) => {
    const last = start.line === end.line ? end.column - 1 : undefined
    return lines[start.line - 1]!.slice(start.column - 1, last)
  })
}

/** A plan of one paragraph. */
export const paragraph = (words: string): string => `noi_dung: |\n  ${words}`

/** Lines below a heading. */
export const section = (title: string, ...lines: readonly string[]): string =>
  `noi_dung:\n  - de_muc: ${title}\n    noi_dung: |\n${lines.map(line => `      ${line}`).join('\n')}`
