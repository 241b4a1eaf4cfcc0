import { expect, it } from 'vitest'
import { unitsIn } from '../../../src/reading/units/units-in.ts'

it.each([
  ['Văn phòng; Phòng Kinh tế, Công an xã.', ['Văn phòng', 'Phòng Kinh tế', 'Công an xã']],
  ['Các cơ quan: Văn phòng, Công an xã', ['Văn phòng', 'Công an xã']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
  ['Các phòng, ban, đơn vị thuộc xã; Công an xã', ['Các phòng, ban, đơn vị thuộc xã', 'Công an xã']],
  ['– Văn phòng', ['Văn phòng']],
  ['', []],
])('a line names its units: %s', (line, names) => {
  const units = unitsIn(line)
  expect(units.map(({ name }) => name)).toEqual(names)
  for (const { name, from, to } of units) expect(line.slice(from, to)).toBe(name)
})

it('a listed name with a comma in it is one, the longest first, but not where it only begins another', () => {
  const listed = ['Ban A, B', 'Ban A, B, C']
  expect(unitsIn('Ban A, B, C; Ban A, B; Ban A, Bình', listed).map(({ name }) => name)).toEqual([
    'Ban A, B, C',
    'Ban A, B',
    'Ban A',
    'Bình',
  ])
})

it('listed names that a dash joins are one each, a name with a dash stays whole', () => {
  const listed = ['Văn phòng', 'Phòng Văn hóa - Xã hội']
  const line = 'Văn phòng - Phòng Văn hóa - Xã hội - Văn phòng, Phòng Văn hóa - Xã hội, Văn phòng - Thống kê'
  const units = unitsIn(line, listed)
  expect(units.map(({ name }) => name)).toEqual([
    'Văn phòng',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng - Thống kê',
  ])
  for (const { name, from, to } of units) expect(line.slice(from, to)).toBe(name)
})
