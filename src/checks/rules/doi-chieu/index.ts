import type { Rule } from '../../rule.ts'
import { targetTwoObjects } from './chi-tieu-hai-doi-tuong.ts'
import { targetTwoValues } from './chi-tieu-hai-muc.ts'
import { targetWithoutTask } from './chi-tieu-khong-co-nhiem-vu.ts'
import { targetsNotSet } from './chi-tieu-khong-neu.ts'
import { taskWithoutTarget } from './chi-tieu-ngoai-than-van-ban.ts'
import { leadWithoutDuties } from './chu-tri-khong-co-trach-nhiem.ts'
import { circularReference } from './dan-chieu-vong.ts'
import { lostPoints } from './diem-tru-khong-co-nhiem-vu.ts'
import { missingArticle } from './dieu-khong-co.ts'
import { stalePeriod } from './giai-doan-cu.ts'
import { missingSection } from './muc-khong-co.ts'
import { beyondYear } from './ngoai-nam-ke-hoach.ts'
import { taskInTwoPlaces } from './nhiem-vu-hai-noi.ts'
import { missingAppendix } from './phu-luc-khong-co.ts'
import { unusedAppendix } from './phu-luc-khong-duoc-dan.ts'
import { appendixTitle } from './ten-phu-luc.ts'
import { criterionTwoNames } from './tieu-chi-hai-ten.ts'
import { missingCriterion } from './tieu-chi-khong-co.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  targetTwoValues,
  targetTwoObjects,
  targetWithoutTask,
  taskWithoutTarget,
  taskInTwoPlaces,
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
  stalePeriod,
]
