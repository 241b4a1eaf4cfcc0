import { describe, expect, it } from 'vitest'
import {
  compareDates,
  dateFault,
  padDay,
  padMonth,
  padNumber,
  readDate,
  writeDate,
} from '../../src/language/dates.ts'
import fc from '../helpers/fast-check.ts'

describe('readDate', () => {
  it('reads every way an office writes a date', () => {
    const written = [
      '05/01/2026',
      '5/1/2026',
      '5-1-2026',
      '5.1.2026',
      ' 05 / 01 / 2026 ',
      'ngày 05 tháng 01 năm 2026',
      'Ngày 5 tháng 1 năm 2026',
      'ngày 05 tháng 01 năm 2026'.normalize('NFD'),
      '2026-01-05',
    ]
    for (const text of written) expect(readDate(text), text).toEqual({ day: 5, month: 1, year: 2026 })
  })

  it('leaves day and month open where they are not written', () => {
    for (const text of [
      '/01/2026',
      '/1/2026',
      'tháng 01 năm 2026',
      'ngày     tháng 01 năm 2026',
      'ngày … tháng 01 năm 2026',
    ])
      expect(readDate(text), text).toEqual({ month: 1, year: 2026 })
    for (const text of ['/2026', '//2026', 'ngày   tháng   năm 2026', 'ngày....tháng....năm 2026'])
      expect(readDate(text), text).toEqual({ year: 2026 })
  })

  it('refuses dates that no calendar has', () => {
    for (const text of [
      '31/02/2026',
      '29/02/2025',
      '31/4/2026',
      '00/01/2026',
      '01/13/2026',
      '32/1/2026',
      '/13/2026',
      '/0/2026',
    ])
      expect(readDate(text), text).toBeUndefined()
    expect(readDate('29/02/2028')).toEqual({ day: 29, month: 2, year: 2028 })
  })

  it('says what is wrong with them', () => {
    const faults: [string, string | undefined][] = [
      ['31/02/2026', 'tháng 2 năm 2026 chỉ có 28 ngày'],
      ['ngày 30 tháng 02 năm 2028', 'tháng 2 năm 2028 chỉ có 29 ngày'],
      ['31/4/2026', 'tháng 4 năm 2026 chỉ có 30 ngày'],
      ['00/01/2026', 'không có ngày 0'],
      ['01/13/2026', 'không có tháng 13 (ngày ghi trước, tháng ghi sau)'],
      ['/13/2026', 'không có tháng 13'],
      ['15/0/2026', 'không có tháng 0'],
      ['1/1/0026', 'không có năm 26'],
      ['05/01/2026', undefined],
      ['05/01', undefined],
      ['hôm nay', undefined],
    ]
    for (const [text, fault] of faults) expect(dateFault(text), text).toBe(fault)
  })

  it('refuses what leaves the reader in doubt', () => {
    const texts = [
      '',
      '05/01/26',
      '5/1-2026',
      '2026',
      '01/2026',
      '05/01',
      'Quý I/2026',
      '5,1,2026',
      '005/01/2026',
      'ngày 05 năm 2026',
      'ngày 05 tháng năm 2026',
      'x 05/01/2026',
      '05/01/2026.',
      `ngày${' '.repeat(100_000)}x`,
    ]
    for (const text of texts) expect(readDate(text), text.slice(0, 40)).toBeUndefined()
  })

  it('reads back every date it writes', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (day, sign) => {
        const date = { day: day.getUTCDate(), month: day.getUTCMonth() + 1, year: day.getUTCFullYear() }
        expect(readDate(writeDate(date))).toEqual(date)
        expect(readDate([padDay(date.day), padMonth(date.month), date.year].join(sign))).toEqual(date)
      }),
    )
  })
})

describe('dates on paper', () => {
  it('have a 0 before a day below 10, and before January and February only', () => {
    const vectors = {
      '2026-01-05': 'ngày 05 tháng 01 năm 2026',
      '2026-02-28': 'ngày 28 tháng 02 năm 2026',
      '2026-03-09': 'ngày 09 tháng 3 năm 2026',
      '2026-06-29': 'ngày 29 tháng 6 năm 2026',
      '2026-11-21': 'ngày 21 tháng 11 năm 2026',
    }
    for (const [iso, text] of Object.entries(vectors)) expect(writeDate(readDate(iso)!)).toBe(text)
  })

  it('show a blank for what is open', () => {
    expect(writeDate({ year: 2026 }, '…')).toBe('ngày … tháng … năm 2026')
    expect(writeDate({ month: 1, year: 2026 }, '…')).toBe('ngày … tháng 01 năm 2026')
  })

  it('have a 0 before a document number below 10', () => {
    expect([5, 9, 10, 15, 123].map(padNumber)).toEqual(['05', '09', '10', '15', '123'])
    expect(['5', '05', '15', '005', '12a', ''].map(padNumber)).toEqual(['05', '05', '15', '005', '12a', ''])
  })
})

describe('compareDates', () => {
  it('orders by year, month, day', () => {
    const dates = ['31/12/2025', '01/01/2026', '05/01/2026', '04/02/2026'].map(text => readDate(text)!)
    expect([...dates].reverse().sort(compareDates)).toEqual(dates)
    expect(compareDates(dates[0]!, { ...dates[0]! })).toBe(0)
  })

  it('lets an open part decide nothing', () => {
    const draft = { year: 2026 }
    expect(compareDates(draft, readDate('05/01/2026')!)).toBe(0)
    expect(compareDates(readDate('/01/2026')!, readDate('31/01/2026')!)).toBe(0)
    expect(compareDates(draft, readDate('31/12/2025')!)).toBeGreaterThan(0)
  })
})
