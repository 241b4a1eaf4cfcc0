import type { Years } from '../language/deadlines.ts'
import type { Plan } from '../plan/plan.ts'

/** The years that a plan calls its own: its year, and the phase that it lies in or is for. */
export type OwnYears = Pick<Plan, 'year' | 'phase'>

/** The years that a plan is for, first and last: its year, else its phase. */
export function yearsOf({ year, phase }: OwnYears): Years | undefined {
  return year === undefined ? phase : { from: year, to: year }
}
