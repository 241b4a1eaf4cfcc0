import { taskRules } from '../../../src/checks/rules/nhiem-vu/index.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'

/** What the rules on tasks say of a spec: `line:column rule`, the column as editors count it. */
export function findings(text: string): string[] {
  const { value, diagnostics } = readPlan('k.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return runChecks(value, taskRules).map(({ rule, start }) => `${start.line}:${start.column} ${rule}`)
}

/** The same with the words that each finding stands on. */
export function marked(text: string): string[] {
  const { value, diagnostics } = readPlan('k.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  const lines = text.normalize('NFC').split('\n')
  return runChecks(value, taskRules).map(
    ({ rule, start, end }) =>
      `${rule}: ${lines[start.line - 1]!.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)}`,
  )
}
