import { unknownRule } from '../../checks/rule-settings.ts'
import { explainRule, listRules } from '../../checks/rule-words.ts'
import { rules } from '../../checks/rules/index.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'

/** `cchc explain [RULE]`: what a rule is about, or all rules. Gives 2 for a name that is no rule. */
export function explain(name: string | undefined, io: Io): number {
  if (name === undefined) {
    io.stdout(listRules(rules))
    return 0
  }
  const rule = rules.find(({ id }) => id === name)
  if (rule === undefined) {
    const { message, hint } = unknownRule(
      name,
      rules.map(({ id }) => id),
    )
    tellFailure(io, message, hint)
    return 2
  }
  io.stdout(explainRule(rule))
  return 0
}
