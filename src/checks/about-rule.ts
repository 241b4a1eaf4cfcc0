import { planRules } from '../spec/rules.ts'
import { yamlRules } from '../yaml/rules.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** What a rule says of itself; of a finding of the reader there is the title alone. */
type RuleAbout = Pick<Rule, 'title'> & Partial<Pick<Rule, 'explanation' | 'source' | 'severity'>>

const readerTitles = new Map<string, string>([...Object.entries(planRules), ...Object.entries(yamlRules)])

/** What is known of a rule, or of a finding of the reader, by its id. */
export function aboutRule(id: string): RuleAbout | undefined {
  const rule = rules.find(one => one.id === id)
  if (rule !== undefined) return rule
  const title = readerTitles.get(id)
  return title === undefined ? undefined : { title }
}
