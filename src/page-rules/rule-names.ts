import { pageRules } from './rules/index.ts'

/** The names of all rules of the page. The build writes them down, so that what only names rules carries none of them (`scripts/bundling.js`). */
export const pageRuleNames: readonly string[] = pageRules.map(({ id }) => id)
