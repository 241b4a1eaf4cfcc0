import type { Rule } from '../../rule.ts'
import { reportBeforeInputs } from './bao-cao-truoc-dau-vao.ts'
import { targetAsTask } from './chi-tieu-thay-nhiem-vu.ts'
import { vagueLead } from './chu-tri-chung-chung.ts'
import { leadNotInRecipients } from './chu-tri-khong-nhan.ts'
import { groupLead } from './chu-tri-la-nhom.ts'
import { unlistedLead } from './chu-tri-ngoai-danh-sach.ts'
import { emptyColumn } from './cot-bo-trong.ts'
import { unclearDuty } from './dinh-ky-khong-ro.ts'
import { unitDashes } from './don-vi-hai-kieu-gach.ts'
import { unitListedTwice } from './don-vi-ke-hai-lan.ts'
import { unitSpellings } from './don-vi-nhieu-cach-viet.ts'
import { productAsActivity } from './hoat-dong-la-san-pham.ts'
import { noDeadlines } from './khong-co-thoi-han-nao.ts'
import { undeclaredCode } from './ma-don-vi-chua-khai.ts'
import { yearOutsidePlan } from './nam-ngoai-ke-hoach.ts'
import { repeatedTask } from './nhiem-vu-lap.ts'
import { groupSpellings } from './nhom-don-vi-nhieu-cach-viet.ts'
import { officeOfOtherLevel } from './phong-chuyen-mon-o-xa.ts'
import { weakDeliverable } from './san-pham-khong-cu-the.ts'
import { gapInUnits } from './sot-don-vi.ts'
import { missingLead } from './thieu-chu-tri.ts'
import { missingCooperation } from './thieu-phoi-hop.ts'
import { missingDeliverable } from './thieu-san-pham.ts'
import { vagueWords } from './thieu-ten-loai-don-vi.ts'
import { missingDeadline } from './thieu-thoi-han.ts'
import { passedDeadline } from './thoi-han-da-qua.ts'
import { unclearDeadline } from './thoi-han-khong-ro.ts'
import { deadlineOutsideYears } from './thoi-han-ngoai-ky.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  missingLead,
  vagueLead,
  groupLead,
  undeclaredCode,
  unlistedLead,
  gapInUnits,
  leadNotInRecipients,
  missingDeadline,
  passedDeadline,
  deadlineOutsideYears,
  unclearDeadline,
  unclearDuty,
  reportBeforeInputs,
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
