import { expect, it } from 'vitest'
import { rulePages } from '../../src/checks/rule-words.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { pageRules } from '../../src/page-rules/rules/index.ts'

it.each([...rulePages([...rules, ...pageRules])])(
  'docs/quy-tac/%s says what the rules say',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../docs/quy-tac/${name}`)
  },
)
