import { expect, it, vi } from 'vitest'
import { rules } from '../../src/checks/rules/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { centralRegister } from '../../src/citations/register/central.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planOf } from './citations/findings.ts'

const loadsFor = (line: string): number => {
  const load = vi.fn(centralRegister)
  const citations = rules.filter(({ group }) => group === 'vien-dan')
  runChecks(readPlan('k.yaml', planOf([line]), () => ({ error: '' })).value!, citations, load)
  return load.mock.calls.length
}

it('loads the register for a plan that cites a document, and for no other', () => {
  expect(loadsFor('- Trả 100% hồ sơ đúng hạn trong năm 2025.')).toBe(0)
  expect(loadsFor('- Thực hiện Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ.')).toBeGreaterThan(0)
})
