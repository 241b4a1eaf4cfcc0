import { expect, it } from 'vitest'
import { findings, told } from './found.ts'

it('tells the rarer way at each of its places, with the place of the other', () => {
  const lines = [
    '- Tỷ lệ số hóa đạt 100%.',
    '- Nâng tỷ lệ giải quyết.',
    '- Tăng tỉ lệ thanh toán.',
    '- Giảm tỉ lệ trễ hẹn; tỷ lệ hài lòng.',
  ]
  expect(told(...lines)).toEqual(['viet-hai-cach: tỉ → tỷ', 'viet-hai-cach: tỉ → tỷ'])
  expect(findings(...lines)[0]).toMatchObject({ fix: 'tỷ', related: [{ start: { line: 14 } }] })
})

it.each([
  [['- Số hóa hồ sơ; chuẩn hóa dữ liệu.', '- Văn hoá công vụ.'], 'hoá → hóa'],
  [['- Đảng ủy xã; cấp ủy.', '- Báo cáo Đảng uỷ.'], 'uỷ → ủy'],
  [['- Kế hoạch hằng năm; báo cáo hằng năm.', '- Rà soát hàng năm.'], 'hàng năm → hằng năm'],
  [['- Kỹ năng số; kỹ năng mềm.', '- Bồi dưỡng kĩ năng.'], 'kĩ → kỹ'],
])('%s', (lines, expected) => expect(told(...lines)).toEqual([`viet-hai-cach: ${expected}`]))

it('tells once of a way that stands in many places', () => {
  const often = Array.from({ length: 6 }, () => '- Chuẩn hoá dữ liệu.')
  const usual = Array.from({ length: 7 }, () => '- Số hóa hồ sơ.')
  expect(told(...often, ...usual)).toEqual(['viet-hai-cach: hoá → hóa'])
})

it('tells once of two ways that stand equally often', () => {
  expect(told('- Số hoá; chuẩn hoá.', '- Số hóa; chuẩn hóa.')).toEqual(['viet-hai-cach: hoá → hóa'])
  expect(told('- Số hóa; chuẩn hóa.', '- Số hoá; chuẩn hoá.')).toEqual(['viet-hai-cach: hoá → hóa'])
  expect(told('- Rà soát hàng năm; họp hàng năm; hằng năm; hằng năm.')).toEqual([
    'viet-hai-cach: hàng năm → hằng năm',
  ])
})

it.each([
  [['- Số hóa hồ sơ tại xã Dương Hoà, tỉnh Khánh Hoà; ông Nguyễn Văn Hoá.']],
  [['- Báo cáo quý I; giải trình lý do.', '- Công ty in; quy trình.']],
  [['- Kế hoạch hằng năm.', '- Gửi Ngân hàng năm 2025.']],
  [['- Tỷ lệ đạt 90%.', '- Công việc tỉ mỉ.']],
])('leaves names and other words alone: %s', lines => expect(told(...lines)).toEqual([]))

it('never asks for the form that is wrong by itself, however often it stands', () => {
  const often = Array.from({ length: 3 }, () => '- Thực hiện đúng qui định.')
  expect(told(...often, '- Theo quy định.')).toEqual(often.map(() => 'viet-hai-cach: qui → quy'))
  expect(told('- Các kĩ năng, kĩ thuật.', '- Bồi dưỡng kỹ năng.')).toEqual([
    'viet-hai-cach: kĩ → kỹ',
    'viet-hai-cach: kĩ → kỹ',
  ])
})

it('tells “qui” where the plan never writes “quy”', () => {
  expect(told('- Thực hiện đúng qui định.')).toEqual(['viet-hai-cach: qui → quy'])
  expect(told('- Bồi dưỡng kĩ năng.')).toEqual([])
})
