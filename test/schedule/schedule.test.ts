import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { plainPaint } from '../../src/diagnostics/report-text.ts'
import { scheduleCsv } from '../../src/writers/tasks/report-csv.ts'
import { scheduleJson } from '../../src/writers/tasks/report-json.ts'
import { scheduleText } from '../../src/writers/tasks/report-text.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { schedule } from './schedule-of.ts'

const rows = `        - nhom: 1
          tt: I
          nhiem_vu: CẢI CÁCH THỂ CHẾ
        - ma: NV-1
          nhiem_vu: Rà soát văn bản
          san_pham: Kế hoạch
          chu_tri: vp
          thoi_gian: Quý II
        - ma: NV-2
          nhiem_vu: ^
          san_pham: |
            - Báo cáo;
            - Danh mục.
          chu_tri: Phòng Kinh tế – xã hội
          thoi_gian: Trước ngày 15/6/2026
        - nhiem_vu: Tập huấn nghiệp vụ
          san_pham: ^
          chu_tri: vp, kt
          thoi_gian: Thường xuyên`

const names = (groups: { name: string; tasks: unknown[] }[]) =>
  groups.map(({ name, tasks }) => [name, tasks.length])

describe('tasks are put together', () => {
  it('by unit in the order of the list, whichever way it is written; a task of two units stands under both', () =>
    expect(names(schedule(rows, 'unit').groups)).toEqual([
      ['Văn phòng', 2],
      ['Phòng Kinh tế - Xã hội', 2],
    ]))
  it('by period in time', () =>
    expect(names(schedule(rows, 'period').groups)).toEqual([
      ['6 tháng/2026', 2],
      ['Thường xuyên, định kỳ', 1],
    ]))
  it('by field, which a group row names', () =>
    expect(names(schedule(rows, 'field').groups)).toEqual([['CẢI CÁCH THỂ CHẾ', 3]]))
  it('in one group in the order of the document when nothing is asked', () => {
    const { groups, count } = schedule(rows)
    expect(count).toBe(3)
    expect(groups[0]!.tasks.map(({ code }) => code)).toEqual(['NV-1', 'NV-2', ''])
  })
})

it('a joined cell has its words in every row, without list marks', () => {
  const { tasks } = schedule(rows).groups[0]!
  expect(tasks.map(({ name }) => name)).toEqual(['Rà soát văn bản', 'Rà soát văn bản', 'Tập huấn nghiệp vụ'])
  expect(tasks.map(({ deliverable }) => deliverable)).toEqual([
    'Kế hoạch',
    'Báo cáo; Danh mục.',
    'Báo cáo; Danh mục.',
  ])
})

it('a row that goes on with the task above has its code, and no start where only a last day is said', () => {
  const { tasks } = schedule(`        - ma: NV-1
          nhiem_vu: Rà soát văn bản
          san_pham: Kế hoạch
          chu_tri: vp
          thoi_gian: Quý II
        - nhiem_vu: ^
          san_pham: Báo cáo
          chu_tri: vp
          thoi_gian: Trước 15/12
        - nhiem_vu: ^
          san_pham: Danh mục
          chu_tri: vp
          thoi_gian: Trước 15/11 hằng năm
        - nhiem_vu: Tập huấn
          san_pham: Tài liệu
          chu_tri: vp
          thoi_gian: Quý III, trước 15/12/2026`).groups[0]!
  expect(tasks.map(({ code }) => code)).toEqual(['NV-1', 'NV-1', 'NV-1', ''])
  expect(tasks.map(({ first }) => first?.month)).toEqual([4, undefined, undefined, 7])
  expect(tasks.map(({ last }) => last?.day)).toEqual([30, 14, 15, 14])
})

it('the text for a terminal is a table for each group, wrapped', () =>
  expect(scheduleText(schedule(rows, 'unit'), plainPaint, 80)).toBe(`Văn phòng (2 nhiệm vụ)
  Mã    Nhiệm vụ            Thời hạn      Kết quả, sản phẩm
  NV-1  Rà soát văn bản     Quý II        Kế hoạch
  2     Tập huấn nghiệp vụ  Thường xuyên  Báo cáo; Danh
                                          mục.

Phòng Kinh tế - Xã hội (2 nhiệm vụ)
  Mã    Nhiệm vụ            Thời hạn              Kết quả, sản phẩm
  NV-2  Rà soát văn bản     Trước ngày 15/6/2026  Báo cáo; Danh
                                                  mục.
  2     Tập huấn nghiệp vụ  Thường xuyên          Báo cáo; Danh
                                                  mục.

Tất cả 3 nhiệm vụ, có nhiệm vụ ghi ở nhiều đơn vị.
`))

it('a program gets the days, the period and the line', () => {
  const report = JSON.parse(scheduleJson(schedule(rows, 'period')))
  expect(report).toMatchObject({ file: 'k.yaml', calendar: 'bao-cao', by: 'period', count: 3 })
  expect(report.groups[0].tasks[1]).toMatchObject({
    code: 'NV-2',
    field: 'CẢI CÁCH THỂ CHẾ',
    leads: ['Phòng Kinh tế - Xã hội'],
    deadline: {
      text: 'Trước ngày 15/6/2026',
      kind: 'by',
      from: null,
      to: '2026-06-14',
      period: '6 tháng/2026',
    },
    source: 'row',
    file: 'k.yaml',
  })
})

describe('a table for Excel', () => {
  const csv = (name: string) =>
    scheduleCsv(
      schedule(`        - nhiem_vu: |
            ${name}
          chu_tri: vp
          thoi_gian: Quý II`),
    )
  it('says that it is UTF-8 and puts semicolons between cells', () => {
    expect(csv('Rà soát').startsWith('\ufeffMã;TT;Lĩnh vực;Nhiệm vụ;')).toBe(true)
    expect(csv('Rà soát')).toContain(';Rà soát;')
    expect(csv('Rà soát').endsWith('\r\n')).toBe(true)
  })
  it('quotes cells with semicolons and quotes', () =>
    expect(csv('Đổi "một cửa"; báo cáo')).toContain(';"Đổi ""một cửa""; báo cáo";'))
  it.each([
    '=HYPERLINK("x")',
    '+1',
    '@SUM(A1)',
    '-2+3',
    '＝1+1',
    '＋1',
    '－2',
    '＠SUM(A1)',
    '﹢1',
    '﹣2',
    '﹦1+1',
    '﹫SUM(A1)',
  ])('holds no formula: %s', formula => expect(csv(formula)).toMatch(/;"?'[=+@＝＋－＠﹢﹣﹦﹫-]/))
})

it('an office says how the year is cut', async () => {
  const spec = smallPlan({
    plan: '  noi_dung:\n    - bang:\n        cot: { nhiem_vu: Nhiệm vụ, thoi_gian: Thời gian }\n        hang: Rà soát | 12/3/2026',
  })
  const names = async (settings: string, ...more: string[]) => {
    const io = memoryIo({ 'k.yaml': spec, 'cchc.yaml': settings })
    expect(await main(['tasks', 'k.yaml', '--by', 'period', '--format', 'json', ...more], io)).toBe(0)
    return (JSON.parse(io.out) as { groups: { name: string }[] }).groups.map(({ name }) => name)
  }
  expect(await names('quy: lich')).toEqual(['Quý I/2026'])
  expect(await names('ngay_chot: 10')).toEqual(['6 tháng/2026'])
  expect(await names('quy: lich', '--quy', 'bao-cao')).toEqual(['Quý I/2026'])
})
