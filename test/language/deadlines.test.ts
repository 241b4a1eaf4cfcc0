import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/language/dates.ts'
import { compareDates } from '../../src/language/dates.ts'
import { readDeadline } from '../../src/language/deadlines.ts'
import fc from '../helpers/fast-check.ts'

const years = { from: 2026, to: 2026 }
const write = ({ day, month, year }: Day) => `${day}/${month}/${year}`
const read = (text: string, of: typeof years | undefined = years) => {
  const { kind, span } = readDeadline(text, of)
  return span === undefined ? kind : `${kind} ${write(span.first)}–${write(span.last)}`
}

it.each([
  ['Quý II, III/2026', 'within 1/4/2026–30/9/2026'],
  ['Quý I năm 2026', 'within 1/1/2026–31/3/2026'],
  ['Quý 3/2026', 'within 1/7/2026–30/9/2026'],
  ['Quý I và quý III', 'within 1/1/2026–30/9/2026'],
  ['Triển khai quý I và báo cáo quý III', 'within 1/1/2026–30/9/2026'],
  ['Tháng 01/2026', 'within 1/1/2026–31/1/2026'],
  ['Hoàn thành trong tháng 2/2028', 'within 1/2/2028–29/2/2028'],
  ['Tháng 3, 6, 9/2026', 'within 1/3/2026–30/9/2026'],
  ['Từ tháng 3 đến tháng 5/2026', 'within 1/3/2026–31/5/2026'],
  ['Tuần cuối tháng 6', 'within 24/6/2026–30/6/2026'],
  ['Tuần đầu tháng 6/2026', 'within 1/6/2026–7/6/2026'],
  ['Cuối tháng 2/2026', 'within 21/2/2026–28/2/2026'],
  ['6 tháng đầu năm', 'within 1/1/2026–30/6/2026'],
  ['06 tháng cuối năm 2026', 'within 1/7/2026–31/12/2026'],
  ['Năm 2026', 'within 1/1/2026–31/12/2026'],
  ['Cả năm', 'within 1/1/2026–31/12/2026'],
  ['2026-2030', 'within 1/1/2026–31/12/2030'],
  ['Giai đoạn 2026 – 2030', 'within 1/1/2026–31/12/2030'],
  ['Ngày 15 tháng 6 năm 2026', 'within 15/6/2026–15/6/2026'],
  ['15/6/2026', 'within 15/6/2026–15/6/2026'],
  ['Trước ngày 05/02/2026', 'by 4/2/2026–4/2/2026'],
  ['Trước ngày 01/01/2026', 'by 31/12/2025–31/12/2025'],
  ['Chậm nhất ngày 15/12', 'by 15/12/2026–15/12/2026'],
  ['Đến hết quý III/2026', 'by 30/9/2026–30/9/2026'],
  ['Xong trước quý III', 'by 30/6/2026–30/6/2026'],
  ['Trước 15/11 hàng năm', 'recurring 15/11/2026–15/11/2026'],
  ['Quý IV hằng năm', 'recurring 1/10/2026–31/12/2026'],
  ['Thường xuyên', 'recurring'],
  ['Thường xuyên trong năm', 'recurring 1/1/2026–31/12/2026'],
  ['Hàng quý', 'recurring'],
  ['Theo quý', 'recurring'],
  ['Hàng Năm', 'recurring'],
  ['Định kỳ vào ngày 25 hàng tháng', 'recurring'],
  ['Theo yêu cầu của cấp trên', 'request'],
  ['Ngay sau khi Kế hoạch được phê duyệt', 'request'],
  ['Khi có hướng dẫn', 'request'],
  ['Trong vòng 07 ngày làm việc', 'request'],
  ['Sớm nhất có thể', 'unclear'],
  ['Quý V', 'unclear'],
  ['31/02/2026', 'unclear'],
  ['Tháng 13/2026', 'unclear'],
  ['', 'unclear'],
])('%s', (text, meaning) => expect(read(text)).toBe(meaning))

it('reads text whose marks are not composed', () =>
  expect(read('Quý II'.normalize('NFD').normalize('NFC'))).toBe('within 1/4/2026–30/6/2026'))

it('a time without a year has no days in a plan of several years', () => {
  expect(read('Quý II', { from: 2026, to: 2030 })).toBe('within')
  expect(read('Quý II/2027', { from: 2026, to: 2030 })).toBe('within 1/4/2027–30/6/2027')
})

describe('how often', () => {
  it.each([
    ['Hàng tuần', 'week'],
    ['ngày 25 hàng tháng', 'month'],
    ['ngày 15 tháng cuối quý', 'quarter'],
    ['mỗi quý', 'quarter'],
    ['6 tháng', 'half'],
    ['trước 15/11 hàng năm', 'year'],
  ])('%s', (text, every) => expect(readDeadline(text).parts.at(-1)!.every).toBe(every))
})

it('tells what no calendar has', () =>
  expect(readDeadline('Quý I và 31/02/2026').parts.map(({ kind }) => kind)).toEqual(['within', 'impossible']))

const roman = ['I', 'II', 'III', 'IV']

it('a quarter of any year is three months, in any wording', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1990, max: 2150 }),
      fc.constantFrom('/', ' năm ', '/ ', ' - ', ', năm '),
      fc.constantFrom('Quý', 'quý', 'Trong quý', 'QUÝ'),
      (quarter, year, sign, word) => {
        const { span } = readDeadline(`${word} ${roman[quarter - 1]}${sign}${year}`)
        expect(span).toMatchObject({
          first: { day: 1, month: quarter * 3 - 2, year },
          last: { month: quarter * 3, year },
        })
      },
    ),
  ))

it('a day is read from every way of writing it', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1990, max: 2150 }),
      (day, month, year) => {
        const padded = [day, month].map(number => String(number).padStart(2, '0'))
        for (const text of [
          `${day}/${month}/${year}`,
          `ngày ${padded.join('/')}/${year}`,
          `${padded.join('-')}-${year}`,
          `Ngày ${day} tháng ${month} năm ${year}`,
        ])
          expect(readDeadline(text).span).toEqual({ first: { day, month, year }, last: { day, month, year } })
      },
    ),
  ))

it('whatever is typed, its parts are in order, apart, and end after they begin', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'quý',
          'tháng',
          'năm',
          'trước',
          'ngày',
          'I',
          'III',
          'IX',
          '6',
          '31',
          '02',
          '2026',
          '/',
          '-',
          ',',
          ' và ',
          'hàng',
          'đến',
          'cuối',
          'tuần',
          'theo',
          'thường xuyên',
          '  ',
          'đầu',
          '.',
          ';',
        ),
        { maxLength: 14 },
      ),
      words => {
        const text = words.join(' ')
        const { parts } = readDeadline(text, years)
        let before = 0
        for (const { from, to, span } of parts) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          if (span) expect(compareDates(span.first, span.last)).toBeLessThanOrEqual(0)
          before = to
        }
      },
    ),
  ))
