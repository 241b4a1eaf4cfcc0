import type { Rule } from '../rule.ts'
import { articleOrder } from './article-order.ts'
import { commaBeforeDate } from './comma-before-date.ts'
import { incompleteFirst } from './incomplete-first.ts'
import { malformedCode } from './malformed-code.ts'
import { missingNumber } from './missing-number.ts'
import { missingSo } from './missing-so.ts'
import { runTogetherYears } from './run-together-years.ts'
import { twoVersions } from './two-versions.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  malformedCode,
  missingNumber,
  missingSo,
  incompleteFirst,
  twoVersions,
  commaBeforeDate,
  articleOrder,
  runTogetherYears,
]
