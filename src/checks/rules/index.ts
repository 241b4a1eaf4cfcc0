import type { Rule } from '../rule.ts'
import { bodyAppendixRules as bodyAppendix } from './doi-chieu/index.ts'
import { finalRules as unfinished } from './final/index.ts'
import { taskRules as tasks } from './nhiem-vu/index.ts'
import { figureRules as figures } from './so-lieu/index.ts'
import { formRules as form } from './the-thuc/index.ts'
import { wordRules as words } from './tu-ngu/index.ts'
import { citationRules as citations } from './vien-dan/index.ts'

/** All rules, group by group. */
export const rules: readonly Rule[] = [
  ...citations,
  ...figures,
  ...bodyAppendix,
  ...tasks,
  ...form,
  ...words,
  ...unfinished,
]
