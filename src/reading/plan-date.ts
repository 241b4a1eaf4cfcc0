import { readCitations } from '../citations/find-citations.ts'
import { compareDates, type Day } from '../language/dates.ts'
import type { Plan } from '../plan/plan.ts'

/** When a plan was or will be signed: rules look at this time, never at today. */
export interface PlanDate {
  /** The earliest day it can be. */
  earliest: Day
  /** The latest. */
  latest: Day
  /** True when the plan says it. */
  isExact: boolean
}

/** The day that a plan says it is signed on; undefined where it says none, or not the whole day. */
export function signingDay({ decision, plan }: Plan): Day | undefined {
  const { day, month, year } = (decision ?? plan)?.registration.date ?? {}
  return day === undefined || month === undefined || year === undefined ? undefined : { day, month, year }
}

/**
 * The date of a plan: that of its decision, or of itself when it stands alone. A plan that is not signed yet is of the last two months
 * before its year or of the year itself, and not before the youngest of its legal bases; one without a year can be of any time.
 */
export function planDate(plan: Plan): PlanDate {
  const exact = signingDay(plan)
  if (exact !== undefined) return { earliest: exact, latest: exact, isExact: true }
  const { date, year: printed } = (plan.decision ?? plan.plan)?.registration ?? {}
  if (date?.month !== undefined)
    return {
      earliest: { day: 1, month: date.month, year: date.year },
      latest: { day: 31, month: date.month, year: date.year },
      isExact: false,
    }
  const year = date?.year ?? plan.year ?? plan.phase?.from ?? printed
  if (year === undefined)
    return {
      earliest: { day: 1, month: 1, year: 1945 },
      latest: { day: 31, month: 12, year: 9999 },
      isExact: false,
    }
  const latest = { day: 31, month: 12, year }
  const first = date === undefined ? { day: 1, month: 11, year: year - 1 } : { day: 1, month: 1, year }
  return { earliest: youngestBasis(plan, first, latest), latest, isExact: false }
}

function youngestBasis({ decision, plan }: Plan, first: Day, latest: Day): Day {
  let youngest = first
  for (const { plain } of [...(decision?.legalBases ?? []), ...(plan?.legalBases ?? [])])
    for (const { date } of readCitations(plain.text)) {
      const { day, month, year } = date?.value ?? {}
      if (day === undefined || month === undefined || year === undefined) continue
      const whole = { day, month, year }
      if (compareDates(whole, youngest) > 0 && compareDates(whole, latest) <= 0) youngest = whole
    }
  return youngest
}
