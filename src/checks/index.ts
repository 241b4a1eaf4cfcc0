import { rules as bodyAppendix } from './body-appendix/index.ts'
import { rules as citations } from './citations/index.ts'
import { rules as figures } from './figures/index.ts'
import { rules as form } from './form/index.ts'
import type { Rule } from './rule.ts'
import { rules as tasks } from './tasks/index.ts'
import { rules as words } from './words/index.ts'

/** All rules, group by group. */
export const rules: readonly Rule[] = [...citations, ...figures, ...bodyAppendix, ...tasks, ...form, ...words]
