import { expect, it } from 'vitest'
import { rules } from '../../../src/checks/rules/index.ts'
import { headingEnds } from '../../../src/checks/rules/the-thuc/dau-cuoi-de-muc.ts'
import { recipientAbove } from '../../../src/checks/rules/the-thuc/nhu-tren.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { planAround } from '../../docs/plan-around.ts'
import { check, marked } from '../check-fragment.ts'

/** What all rules find in a decision of two articles, the first of which is given. */
function told(first: string): string[] {
  const text = planAround(`dieu:
  - ${first.replaceAll('\n', '\n    ')}
  - Các phòng chịu trách nhiệm thi hành Quyết định này./.`)
  const { value } = readPlan('k.yaml', text, () => ({ error: 'không có' }))
  return runChecks(value!, rules)
    .filter(({ rule }) => rule !== 'the-thuc/thieu-thanh-phan')
    .map(({ rule, message }) => `${rule}: ${message}`)
}

it('an article with a title is blamed for nothing that one without is not', () => {
  const body =
    'Quyết định này có hiệu lực kể từ ngày ký.\nBan hành kèm theo Quyết định này Kế hoạch năm {{nam}}.'
  const without = told(`|\n  ${body.replace('\n', '\n  ')}`)
  expect(told(`tieu_de: Hiệu lực thi hành\nnoi_dung: |\n  ${body.replace('\n', '\n  ')}`)).toEqual(without)
  expect(told(`|\n  **Hiệu lực thi hành**\n  ${body.replace('\n', '\n  ')}`)).toEqual(without)
})

it('a title of an article has no mark at its end', () => {
  expect(marked(headingEnds, 'dieu:\n  - tieu_de: Hiệu lực thi hành.\n    noi_dung: Có hiệu lực./.')).toEqual(
    ['.'],
  )
})

it('what is below a title names those responsible', () => {
  const decision = (number: number) => `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.
    - tieu_de: Trách nhiệm thi hành
      noi_dung: Các phòng chịu trách nhiệm thi hành Quyết định này./.
  noi_nhan: |
    - Như Điều ${number};
    - Lưu: VT.`
  expect(check(recipientAbove, decision(2))).toEqual([])
  expect(check(recipientAbove, decision(1))).toHaveLength(1)
})
