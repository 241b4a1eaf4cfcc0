import { expect } from 'vitest'
import { formRules } from '../../../src/checks/rules/the-thuc/index.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { planAround } from '../../docs/plan-around.ts'

/** What rules of this group say about a whole spec: the rule, without its group, and the words it stands on. */
export function toldOf(spec: string, ...only: string[]): [rule: string, words: string][] {
  const { value, diagnostics } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const lines = spec.split('\n')
  return runChecks(value!, formRules).flatMap(({ rule, start, end }) => {
    const name = rule.replace('the-thuc/', '')
    if (only.length > 0 ? !only.includes(name) : name === 'thieu-thanh-phan') return []
    const line = lines[start.line - 1]!
    const to = end.line === start.line ? end.column - 1 : line.length
    return [[name, line.slice(start.column - 1, to)]]
  })
}

/** The same for the text of a plan, written as its lines. */
export const toldOfText = (text: string, ...only: string[]) => toldOf(aroundText(text), ...only)

/** A plan with these lines as its content, and an end that is right. */
export const aroundText = (text: string): string =>
  planAround(`noi_dung: |\n${text.trim().replace(/^\s*/gm, '  ')}\n  Trên đây là Kế hoạch của xã./.`)

/** The words that one rule stands on, in the text of a plan. */
export const wordsOf = (rule: string, text: string): string[] =>
  toldOfText(text, rule).map(([, words]) => words)

/** The hints of one rule, in the text of a plan. */
export function hintsOf(text: string, rule: string): (string | undefined)[] {
  const { value } = readPlan('k.yaml', aroundText(text), () => ({ error: 'không có' }))
  return runChecks(value!, formRules).flatMap(one => (one.rule === `the-thuc/${rule}` ? [one.hint] : []))
}

/** The spec after all fixes of a rule are made. */
export function mended(text: string, rule: string): string {
  const spec = aroundText(text)
  const { value } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  const lines = spec.split('\n')
  const found = runChecks(value!, formRules).filter(one => one.rule === `the-thuc/${rule}`)
  for (const one of found.reverse()) {
    const { start, end } = one
    const { fix } = one as { fix?: string }
    if (fix === undefined) continue
    const line = lines[start.line - 1]!
    lines[start.line - 1] = line.slice(0, start.column - 1) + fix + line.slice(end.column - 1)
  }
  const first = lines.findIndex(line => line.includes('noi_dung: |')) + 1
  return lines
    .slice(first, -1)
    .map(line => line.trim())
    .join('\n')
}
