import type { Rule } from '../rule.ts'
import { targetTwoValues } from './target-two-values.ts'
import { targetWithoutTask } from './target-without-task.ts'
import { taskWithoutTarget } from './task-without-target.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [targetTwoValues, targetWithoutTask, taskWithoutTarget]
