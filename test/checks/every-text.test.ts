import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sidesOf } from '../../src/checks/example.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { isFault } from '../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { planAround } from '../docs/plan-around.ts'
import { issuedBy, retold, type Way, ways } from '../helpers/retold.ts'

/** Real plans beside the project, where they are at hand. */
const shared = '../shared/judged/specs'
const isShared = existsSync(shared)

const inFolder = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => [name, readFileSync(join(folder, name), 'utf8')])

/** Agencies of every level and kind: what a rule knows of the agency's unit is another thing for each. */
const agencies = [
  'Ủy ban nhân dân xã An Bình',
  'Ủy ban nhân dân phường Hội An',
  'Ủy ban nhân dân huyện Phú Quý',
  'Ủy ban nhân dân tỉnh Yên Bái',
  'Ủy ban nhân dân thành phố Hồ Chí Minh',
  'Sở Nội vụ tỉnh Yên Bái',
  'Bộ Tài chính',
]

/** The rules that fail on a spec; it must be one that rules are run over. */
function failing(name: string, text: string): string[] {
  const { value, diagnostics } = readPlan(name, text, () => ({ error: '' }))
  expect(value, JSON.stringify(diagnostics.find(({ severity }) => severity === 'error'))).toBeDefined()
  return runChecks(value!, rules)
    .filter(isFault)
    .map(({ rule, message }) => `${rule}: ${message}`)
}

const everyWay = Object.keys(ways) as Way[]

describe.each(everyWay)('%s: no rule fails', way => {
  describe.each(agencies)('for %s', agency => {
    it.each(inFolder('test/checks/texts'))('on %s', (name, text) => {
      expect(failing(name, issuedBy(retold(text, way), agency))).toEqual([])
    })
  })

  it.each(inFolder('plans'))('on %s, of its own agency and of a ministry', (name, text) => {
    const told = retold(text, way)
    expect(failing(name, told)).toEqual([])
    expect(failing(name, issuedBy(told, 'Bộ Tài chính'))).toEqual([])
  })

  it('on the examples of the rules', () => {
    const failed = rules.flatMap(({ id, example }) =>
      Object.values(sidesOf(example)).flatMap(fragment =>
        failing(id, retold(planAround(fragment), way)).map(fault => `${id}: ${fault}`),
      ),
    )
    expect(failed).toEqual([])
  })

  it.skipIf(!isShared).each(isShared ? inFolder(shared) : [['not there']])(
    `on ${shared}: %s`,
    (name, text = '') => expect(failing(name, retold(text, way))).toEqual([]),
  )
})

it('is no empty test: another way of typing changes the texts and nothing else', () => {
  const spec =
    'nam: 2026\nke_hoach:\n  trich_yeu: "Xã Đa\\nnăm {{nam}}"\n  noi_dung:\n    - |\n      Việc [#A-b] gì\n'
  expect(retold(spec, 'as typed')).toBe(spec)
  expect(retold(spec, 'in capitals')).toBe(
    'nam: 2026\nke_hoach:\n  trich_yeu: "XÃ ĐA\\nNĂM {{nam}}"\n  noi_dung:\n    - |\n      VIỆC [#A-b] GÌ\n',
  )
  expect(retold(spec, 'without diacritics')).toBe(
    'nam: 2026\nke_hoach:\n  trich_yeu: "Xa Da\\nnam {{nam}}"\n  noi_dung:\n    - |\n      Viec [#A-b] gi\n',
  )
  expect(issuedBy('co_quan:\n  ma: x\n  ten: |\n    Xã X\n  dia_danh: X\n', 'Bộ Y')).toBe(
    'co_quan:\n  ma: x\n  ten: Bộ Y\n  dia_danh: X\n',
  )
})
