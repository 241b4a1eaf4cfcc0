import { expect, it } from 'vitest'
import { rules } from '../../src/checks/index.ts'
import { rulePages } from '../../src/checks/rule-words.ts'

it.each([...rulePages(rules)])('docs/quy-tac/%s says what the rules say', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../../docs/quy-tac/${name}`)
})
