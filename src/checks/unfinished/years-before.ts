import type { Years } from '../../language/deadlines.ts'
import type { Plan } from '../../plan/plan.ts'
import { yearsOf } from '../../reading/years.ts'

/** The years in which a leftover of the plan before would lie: the two years before the plan's, or the phase before and the year before that. */
export function yearsBefore(plan: Plan): Years | undefined {
  const years = yearsOf(plan)
  return years && { from: 2 * years.from - years.to - 2, to: years.from - 1 }
}

/** The same years as they are written; none for a plan without years. */
export function oldYearsOf(plan: Plan): string[] {
  const { from, to } = yearsBefore(plan) ?? { from: 0, to: -1 }
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index))
}
