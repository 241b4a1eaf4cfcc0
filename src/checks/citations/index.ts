import type { Rule } from '../rule.ts'
import { againstRegister } from './against-register.ts'
import { articleOrder } from './article-order.ts'
import { commaBeforeDate } from './comma-before-date.ts'
import { expired } from './expired.ts'
import { incompleteFirst } from './incomplete-first.ts'
import { laterThanPlan } from './later-than-plan.ts'
import { lawBasis } from './law-basis.ts'
import { lawName } from './law-name.ts'
import { malformedCode } from './malformed-code.ts'
import { missingNumber } from './missing-number.ts'
import { missingSo } from './missing-so.ts'
import { notYetInForce } from './not-yet-in-force.ts'
import { runTogetherYears } from './run-together-years.ts'
import { twoVersions } from './two-versions.ts'
import { wrongDate } from './wrong-date.ts'
import { wrongIssuer } from './wrong-issuer.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  malformedCode,
  missingNumber,
  missingSo,
  incompleteFirst,
  againstRegister,
  twoVersions,
  wrongDate,
  wrongIssuer,
  laterThanPlan,
  expired,
  notYetInForce,
  lawBasis,
  lawName,
  commaBeforeDate,
  articleOrder,
  runTogetherYears,
]
