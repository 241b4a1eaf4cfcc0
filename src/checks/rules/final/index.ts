import type { Rule } from '../../rule.ts'
import { oldYear } from './old-year.ts'
import { openMark } from './open-mark.ts'
import { placeholder } from './placeholder.ts'

/** What is not finished yet: no plan is signed with it. */
export const finalRules: readonly Rule[] = [openMark, placeholder, oldYear]
