import type { Rule } from '../rule.ts'
import { scoreGroups } from './score-groups.ts'
import { scoreOverMaximum } from './score-over-maximum.ts'
import { scoreSum } from './score-sum.ts'
import { scoreTotal } from './score-total.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [scoreSum, scoreOverMaximum, scoreGroups, scoreTotal]
