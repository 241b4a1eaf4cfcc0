import type { Rule } from '../../src/checks/rule.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { comparePlans } from '../../src/compare/compare.ts'
import type { ReadPlan } from '../../src/plan/read-plan.ts'

/** A rule that tells every passage of a plan. */
const everyPassage: Rule = {
  id: 'thu/moi-doan',
  group: 'the-thuc',
  severity: 'info',
  title: '',
  explanation: '',
  example: '',
  *check({ passages }) {
    for (const { text, kind } of passages) yield { text, message: `@${kind}@${text.text}…` }
  },
}

/** What a passage is, its words, and where it stands in words. */
export interface ToldPassage {
  kind: string
  words: string
  place: string
}

/** The places that `check` tells, by line and column. */
export function placesOfCheck(read: ReadPlan): Map<string, ToldPassage> {
  return new Map(
    runChecks(read, [everyPassage]).map(({ start, message }) => {
      const [, place = '', kind = '', words = ''] = /^(?:(.*?): )?@(.*?)@(.*)…$/su.exec(message) ?? []
      return [`${start.line}:${start.column}`, { kind, words, place }]
    }),
  )
}

/** The places that `diff` tells of what is new or another in the plan after. */
export const placesOfDiff = (before: ReadPlan, after: ReadPlan): { words: string; place: string }[] =>
  comparePlans(before, after).changes.flatMap(change =>
    change.after.map(({ text, where }) => ({ words: text, place: where })),
  )
