import { rules } from '../../../src/checks/rules/index.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import type { Register } from '../../../src/citations/register/register.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'

const own = rules.filter(({ group }) => group === 'vien-dan')

/** A plan with these lines of text, each a line of the file from line 11 on; `head` has keys for the root. */
export function planOf(lines: readonly string[], head = 'nam: 2025'): string {
  return `${head}
co_quan:
  ten: Ủy ban nhân dân xã Đông Hải
  dia_danh: Đông Hải
  don_vi:
    vp: Văn phòng HĐND và UBND
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - |
${lines.map(line => `      ${line}`).join('\n')}
`
}

/** What the rules on citations say about a spec. */
export function check(spec: string, register?: Register): Diagnostic[] {
  const { value, diagnostics } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return runChecks(value, own, register && (() => register))
}

/** Rule, line within the text (from 1), and the words it stands on. */
export function found(lines: readonly string[], head?: string): string[] {
  const spec = planOf(lines, head)
  const source = spec.split('\n')
  const first = source.indexOf('    - |') + 1
  return check(spec).map(
    ({ rule, start, end }) =>
      `${rule.replace('vien-dan/', '')} ${start.line - first}: ${source[start.line - 1]!.slice(start.column - 1, end.column - 1)}`,
  )
}
