import type { Rule } from '../rule.ts'
import { missingCooperation } from './missing-cooperation.ts'
import { missingDeadline } from './missing-deadline.ts'
import { missingDeliverable } from './missing-deliverable.ts'
import { missingLead } from './missing-lead.ts'
import { unitSpellings } from './unit-spellings.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  missingLead,
  missingDeadline,
  missingDeliverable,
  missingCooperation,
  unitSpellings,
]
