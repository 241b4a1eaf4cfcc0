import { rules } from './rules/index.ts'

/** The names of all rules. The build writes them down, so that what only names rules carries none of them (`scripts/bundling.js`). */
export const ruleNames: readonly string[] = rules.map(({ id }) => id)
