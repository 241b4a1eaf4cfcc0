import type { Rule } from '../rule.ts'
import { appendixTitle } from './appendix-title.ts'
import { beyondYear } from './beyond-year.ts'
import { circularReference } from './circular-reference.ts'
import { criterionTwoNames } from './criterion-two-names.ts'
import { leadWithoutDuties } from './lead-without-duties.ts'
import { lostPoints } from './lost-points.ts'
import { missingAppendix } from './missing-appendix.ts'
import { missingArticle } from './missing-article.ts'
import { missingCriterion } from './missing-criterion.ts'
import { missingSection } from './missing-section.ts'
import { targetTwoObjects } from './target-two-objects.ts'
import { targetTwoValues } from './target-two-values.ts'
import { targetWithoutTask } from './target-without-task.ts'
import { targetsNotSet } from './targets-not-set.ts'
import { taskWithoutTarget } from './task-without-target.ts'
import { unusedAppendix } from './unused-appendix.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  targetTwoValues,
  targetTwoObjects,
  targetWithoutTask,
  taskWithoutTarget,
  targetsNotSet,
  lostPoints,
  criterionTwoNames,
  missingCriterion,
  missingAppendix,
  unusedAppendix,
  appendixTitle,
  missingArticle,
  missingSection,
  leadWithoutDuties,
  circularReference,
  beyondYear,
]
