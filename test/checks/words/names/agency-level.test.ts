import { expect, it } from 'vitest'
import { CheckContext } from '../../../../src/checks/context.ts'
import { agencyLevel } from '../../../../src/checks/words/names/agency-level.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'

const levelOf = (agency: string) => {
  const spec = `nam: 2026\nco_quan:\n  ten: ${agency}\n  dia_danh: X\nke_hoach:\n  trich_yeu: Y`
  return agencyLevel(new CheckContext(readPlan('k.yaml', spec, () => ({ error: '' })).value!))
}

it.each([
  ['Ủy ban nhân dân xã Bình An', 'commune', 'xã', 'Bình An'],
  ['ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'commune', 'xã', 'Bình An'],
  ['UBND thị trấn Phú Mỹ, huyện Tân Phước', 'commune', 'thị trấn', 'Phú Mỹ'],
  ['Ủy ban nhân dân xã Bình An huyện Tân Phước', 'commune', 'xã', 'Bình An'],
  ['Ủy ban nhân dân đặc khu Cô Tô', 'commune', 'đặc khu', 'Cô Tô'],
  ['Ủy ban nhân dân xã', 'commune', 'xã', ''],
  ['Phòng Nội vụ huyện Tân Phước', 'district', 'huyện', 'Tân Phước'],
  ['UBND thị xã Sơn Tây', 'district', 'thị xã', 'Sơn Tây'],
  ['UBND thành phố Vinh', 'district', 'thành phố', 'Vinh'],
  ['UBND thành phố Đà Nẵng', 'province', 'thành phố', 'Đà Nẵng'],
  ['Sở Tư pháp tỉnh Phú Thọ', 'province', 'tỉnh', 'Phú Thọ'],
])('%s is of the %s', (agency, level, noun, name) => {
  expect(levelOf(agency)).toEqual({ level, noun, name })
  expect(levelOf(agency.normalize('NFD'))).toEqual({ level, noun, name })
})

it('does not guess a level', () => {
  expect(levelOf('Bộ Nội vụ')).toBeUndefined()
  expect(levelOf('Ban Quản lý Khu kinh tế')).toBeUndefined()
})
