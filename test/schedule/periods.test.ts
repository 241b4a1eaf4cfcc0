import { expect, it } from 'vitest'
import { readDeadline } from '../../src/language/deadlines.ts'
import { periodOf } from '../../src/schedule/periods.ts'

const years = { from: 2026, to: 2026 }
const period = (text: string, calendar: 'bao-cao' | 'lich' = 'bao-cao') =>
  periodOf(readDeadline(text, years), calendar).name

it.each([
  ['14/3/2026', 'Quý I/2026'],
  ['15/3/2026', '6 tháng/2026'],
  ['14/6/2026', '6 tháng/2026'],
  ['15/6/2026', 'Quý III/2026'],
  ['14/9/2026', 'Quý III/2026'],
  ['15/9/2026', 'Năm 2026'],
  ['14/12/2026', 'Năm 2026'],
  ['15/12/2026', 'Quý I/2027'],
  ['01/01/2026', 'Quý I/2026'],
])('a day belongs to the reporting period that it lies in: %s', (day, name) => expect(period(day)).toBe(name))

it.each([
  ['Quý I', 'Quý I/2026'],
  ['Quý II', '6 tháng/2026'],
  ['Quý III', 'Quý III/2026'],
  ['Quý IV', 'Năm 2026'],
  ['Tháng 12', 'Năm 2026'],
  ['Tháng 6/2026', '6 tháng/2026'],
  ['Trước ngày 15/6/2026', '6 tháng/2026'],
])('a month or quarter belongs to the period that closes in it: %s', (text, name) =>
  expect(period(text)).toBe(name),
)

it('an office may close its periods on another day', () => {
  const closing10 = (text: string) => periodOf(readDeadline(text, years), 'bao-cao', undefined, 10).name
  expect([closing10('10/3/2026'), closing10('11/3/2026')]).toEqual(['Quý I/2026', '6 tháng/2026'])
})

it('calendar quarters are the other choice', () => {
  expect(period('15/3/2026', 'lich')).toBe('Quý I/2026')
  expect(period('Quý II', 'lich')).toBe('Quý II/2026')
  expect(period('15/12/2026', 'lich')).toBe('Quý IV/2026')
})

it.each([
  ['Năm 2026', 'Cả năm'],
  ['Trong năm', 'Cả năm'],
  ['Thường xuyên', 'Thường xuyên, định kỳ'],
  ['Hàng quý', 'Thường xuyên, định kỳ'],
  ['Theo yêu cầu của cấp trên', 'Theo yêu cầu, theo văn bản khác'],
  ['Sớm nhất có thể', 'Chưa rõ thời hạn'],
])('what has no day stands apart: %s', (text, name) => expect(period(text)).toBe(name))

it('the last days of the year of the plan stay with it, December before belongs to its first period', () => {
  const of = (text: string) => periodOf(readDeadline(text, years), 'bao-cao', years).name
  expect(of('Trước ngày 31/12/2026')).toBe('Năm 2026')
  expect(of('Tháng 12/2025')).toBe('Quý I/2026')
  expect(of('15/01/2027')).toBe('Quý I/2027')
})
