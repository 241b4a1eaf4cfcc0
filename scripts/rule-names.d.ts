/** The names of all rules, as their files bear them. @param folder that of the rules. */
export function ruleNamesIn(folder: string): string[]
