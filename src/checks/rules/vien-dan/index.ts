import type { Rule } from '../../rule.ts'
import { lawBasis } from './can-cu-luat.ts'
import { notYetInForce } from './chua-hieu-luc.ts'
import { commaBeforeDate } from './dau-phay-truoc-ngay.ts'
import { articleOrder } from './diem-khoan-dieu.ts'
import { expired } from './het-hieu-luc.ts'
import { againstRegister } from './khac-danh-muc.ts'
import { twoVersions } from './khong-thong-nhat.ts'
import { incompleteFirst } from './lan-dau-thieu.ts'
import { runTogetherYears } from './nam-dinh-lien.ts'
import { wrongIssuer } from './sai-co-quan.ts'
import { malformedCode } from './sai-ky-hieu.ts'
import { wrongDate } from './sai-ngay.ts'
import { laterThanPlan } from './sau-ngay-ky.ts'
import { lawName } from './ten-luat.ts'
import { missingSo } from './thieu-chu-so.ts'
import { missingNumber } from './thieu-so-hieu.ts'

/** The rules of this group, in the order in which they are listed. */
export const citationRules: readonly Rule[] = [
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
