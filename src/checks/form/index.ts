import type { Rule } from '../rule.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = []
