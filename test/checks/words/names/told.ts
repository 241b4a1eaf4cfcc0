import { rules } from '../../../../src/checks/rules/index.ts'
import { runChecks } from '../../../../src/checks/run-checks.ts'
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { planAround } from '../../../docs/plan-around.ts'

/** What a rule finds in a fragment of a spec, or in a whole spec. */
export function findings(rule: string, fragment: string): Diagnostic[] {
  const spec = /^ke_hoach:/m.test(fragment) && /^co_quan:/m.test(fragment) ? fragment : planAround(fragment)
  const { value } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  return runChecks(
    value!,
    rules.filter(({ id }) => id === `tu-ngu/${rule}`),
  ).map(told => ({ ...told, source: spec }) as Diagnostic)
}

/** The words at which a rule finds something. */
export function told(rule: string, fragment: string): string[] {
  return findings(rule, fragment).map(found => {
    const { start, end, source } = found as Diagnostic & { source: string }
    return source
      .split('\n')
      [start.line - 1]!.slice(start.column - 1, end.column - 1)
      .normalize('NFC')
  })
}

/** The same for one line of a plan. */
export const toldOfLine = (rule: string, line: string): string[] =>
  told(rule, `noi_dung:\n  - |\n    ${line}`)
