import type { Rule } from '../../rule.ts'
import { targetSpan } from './chi-tieu-khoang.ts'
import { comparisonSign } from './dau-so-sanh.ts'
import { countAnnounced } from './dem-khong-khop.ts'
import { scoreSum } from './diem-dat-tru.ts'
import { scoreGroups } from './diem-nhom.ts'
import { lostWithoutReason } from './diem-tru-khong-ly-do.ts'
import { scoreOverMaximum } from './diem-vuot-toi-da.ts'
import { numberStyles } from './kieu-so.ts'
import { limitTwice } from './muc-lap-y.ts'
import { percentOverHundred } from './qua-100.ts'
import { moneyUnit } from './thieu-don-vi-tien.ts'
import { minimumTime } from './thoi-gian-cho-toi-thieu.ts'
import { tableTotals } from './tong-cong.ts'
import { scoreTotal } from './tong-diem.ts'
import { fromHundred } from './tu-100.ts'

/** The rules of this group, in the order in which they are listed. */
export const figureRules: readonly Rule[] = [
  scoreSum,
  scoreOverMaximum,
  scoreGroups,
  scoreTotal,
  lostWithoutReason,
  countAnnounced,
  tableTotals,
  numberStyles,
  fromHundred,
  percentOverHundred,
  limitTwice,
  targetSpan,
  minimumTime,
  moneyUnit,
  comparisonSign,
]
