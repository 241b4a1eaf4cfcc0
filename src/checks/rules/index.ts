import type { Rule } from '../rule.ts'
import { rules as bodyAppendix } from './doi-chieu/index.ts'
import { rules as tasks } from './nhiem-vu/index.ts'
import { rules as figures } from './so-lieu/index.ts'
import { rules as form } from './the-thuc/index.ts'
import { rules as words } from './tu-ngu/index.ts'
import { rules as citations } from './vien-dan/index.ts'

/** All rules, group by group. */
export const rules: readonly Rule[] = [...citations, ...figures, ...bodyAppendix, ...tasks, ...form, ...words]
