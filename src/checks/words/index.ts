import type { Rule } from '../rule.ts'
import { names } from './names/index.ts'
import { spellingRules } from './spelling/index.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [...names, ...spellingRules]
