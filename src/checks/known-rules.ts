import { pageRuleNames } from '../page-rules/rule-names.ts'
import { planRules } from '../spec/rules.ts'
import { yamlRules } from '../yaml/rules.ts'
import { ruleNames } from './rule-names.ts'

/** The ids that findings of `check` can have. */
export const knownRules = (): readonly string[] => [
  ...ruleNames,
  ...pageRuleNames,
  ...Object.keys(planRules),
  ...Object.keys(yamlRules),
]

/** What else can have findings: what an office sets and makes itself, and what is found in a draft. */
export const stages: readonly string[] = [
  'check',
  'data',
  'final',
  'frame',
  'office',
  'pages',
  'register',
  'template',
]
