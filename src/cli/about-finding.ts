import type { Rule, RuleAbout } from '../checks/rule.ts'
import { rules } from '../checks/rules/index.ts'
import { otherFindings } from './other-findings.ts'

/** What a rule says of itself; any other finding has a title and what it means. */
type FindingAbout = Pick<Rule, 'title' | 'explanation'> & Partial<Pick<Rule, 'source' | 'severity'>>

/** What is known of a finding by its id. @param others rules beside those of content. */
export function aboutFinding(id: string, others: readonly RuleAbout[] = []): FindingAbout | undefined {
  const rule = rules.find(one => one.id === id) ?? others.find(one => one.id === id)
  if (rule !== undefined) return rule
  const words = otherFindings[id]
  return words && { title: words[0], explanation: words[1] }
}
