import type { Rule } from '../rule.ts'
import { comparisonSign } from './comparison-sign.ts'
import { countAnnounced } from './count-announced.ts'
import { fromHundred } from './from-hundred.ts'
import { limitTwice } from './limit-twice.ts'
import { lostWithoutReason } from './lost-without-reason.ts'
import { minimumTime } from './minimum-time.ts'
import { moneyUnit } from './money-unit.ts'
import { percentOverHundred } from './percent-over-hundred.ts'
import { scoreGroups } from './score-groups.ts'
import { scoreOverMaximum } from './score-over-maximum.ts'
import { scoreSum } from './score-sum.ts'
import { scoreTotal } from './score-total.ts'
import { tableTotals } from './table-totals.ts'
import { targetSpan } from './target-span.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  scoreSum,
  scoreOverMaximum,
  scoreGroups,
  scoreTotal,
  lostWithoutReason,
  countAnnounced,
  tableTotals,
  fromHundred,
  percentOverHundred,
  limitTwice,
  targetSpan,
  minimumTime,
  moneyUnit,
  comparisonSign,
]
