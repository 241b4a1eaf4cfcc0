import { readdirSync } from 'node:fs'

/** The names of all rules, as their files bear them: `GROUP/RULE.ts` below this folder. @param folder that of the rules. */
export const ruleNamesIn = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(`${folder}/${group}`)
        .filter(file => file.endsWith('.ts') && file !== 'index.ts')
        .map(file => `${group}/${file.slice(0, -'.ts'.length)}`),
    )
    .sort()
