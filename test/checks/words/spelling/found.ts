import { rules } from '../../../../src/checks/rules/index.ts'
import { runChecks } from '../../../../src/checks/run-checks.ts'
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { planAround } from '../../../docs/plan-around.ts'

/** The rules of spelling. */
export const spellingRules = rules.filter(({ id }) =>
  ['tu-ngu/sai-chinh-ta', 'tu-ngu/nham-tu', 'tu-ngu/viet-hai-cach'].includes(id),
)

/** What the rules of spelling find in a plan with these lines. */
export function findings(...lines: string[]): Diagnostic[] {
  const spec = planAround(`noi_dung: |\n${lines.map(line => `  ${line}`).join('\n')}`)
  const { value } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  return runChecks(value!, spellingRules)
}

/** The rule and the suggestion of each, and the words that it stands on. */
export function told(...lines: string[]): string[] {
  const spec = planAround(`noi_dung: |\n${lines.map(line => `  ${line}`).join('\n')}`).split('\n')
  return findings(...lines).map(({ rule, start, end, hint }) => {
    const words = spec[start.line - 1]!.slice(start.column - 1, end.column - 1)
    return `${rule.replace('tu-ngu/', '')}: ${words} → ${/“([^”]+)”/.exec(hint ?? '')?.[1] ?? '?'}`
  })
}
