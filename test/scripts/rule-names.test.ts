import { expect, it } from 'vitest'
import { ruleNamesIn } from '../../scripts/rule-names.js'
import { ruleNames } from '../../src/checks/rule-names.ts'

it('the build finds the names of all rules in the names of their files', () => {
  expect(ruleNamesIn('src/checks/rules')).toEqual([...ruleNames].sort())
})
