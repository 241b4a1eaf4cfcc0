import type { Rule } from '../rule.ts'
import { deadlineOutsideYears } from './deadline-outside-years.ts'
import { emptyColumn } from './empty-column.ts'
import { gapInUnits } from './gap-in-units.ts'
import { groupSpellings } from './group-spellings.ts'
import { leadNotInRecipients } from './lead-not-in-recipients.ts'
import { missingCooperation } from './missing-cooperation.ts'
import { missingDeadline } from './missing-deadline.ts'
import { missingDeliverable } from './missing-deliverable.ts'
import { missingLead } from './missing-lead.ts'
import { noDeadlines } from './no-deadlines.ts'
import { officeOfOtherLevel } from './office-of-other-level.ts'
import { passedDeadline } from './passed-deadline.ts'
import { productAsActivity } from './product-as-activity.ts'
import { repeatedTask } from './repeated-task.ts'
import { targetAsTask } from './target-as-task.ts'
import { unclearDeadline } from './unclear-deadline.ts'
import { unclearDuty } from './unclear-duty.ts'
import { unitDashes } from './unit-dashes.ts'
import { unitListedTwice } from './unit-listed-twice.ts'
import { unitSpellings } from './unit-spellings.ts'
import { unlistedLead } from './unlisted-lead.ts'
import { vagueLead } from './vague-lead.ts'
import { vagueWords } from './vague-words.ts'
import { weakDeliverable } from './weak-deliverable.ts'
import { yearOutsidePlan } from './year-outside-plan.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  missingLead,
  vagueLead,
  unlistedLead,
  gapInUnits,
  leadNotInRecipients,
  missingDeadline,
  passedDeadline,
  deadlineOutsideYears,
  unclearDeadline,
  unclearDuty,
  noDeadlines,
  yearOutsidePlan,
  missingDeliverable,
  weakDeliverable,
  missingCooperation,
  targetAsTask,
  productAsActivity,
  repeatedTask,
  emptyColumn,
  unitSpellings,
  unitDashes,
  unitListedTwice,
  groupSpellings,
  vagueWords,
  officeOfOtherLevel,
]
