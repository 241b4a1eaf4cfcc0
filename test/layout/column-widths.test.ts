import { describe, expect, it } from 'vitest'
import type { TableBlock, TableColumn } from '../../src/document/blocks.ts'
import { type Layout, makeLayout, mmToPoints } from '../../src/layout/nd30.ts'
import { layOutTable } from '../../src/layout/table/lay-out-table.ts'
import fc from '../helpers/fast-check.ts'
import { paragraph, row, table, words } from './blocks.ts'
import { textRoom } from './text-room.ts'

const layout = makeLayout()
/** A landscape page in points. */
const wide = mmToPoints(247)
const padding = mmToPoints(3)
const mm = (points: number): number => points / mmToPoints(1)
const columnWidths = (table: TableBlock, width: number, layout: Layout): number[] =>
  layOutTable(table, width, layout).widths
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const task =
  'Rà soát, cập nhật, trình công bố và công khai đầy đủ, kịp thời các thủ tục hành chính thuộc thẩm quyền giải quyết'
const taskColumns: TableColumn[] = [
  { role: 'order' },
  {},
  {},
  { role: 'lead' },
  { role: 'cooperation' },
  { role: 'deadline' },
  { role: 'funding' },
]
const taskTable = table(
  taskColumns,
  ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành', 'Kinh phí'],
  ['1', task, 'Quyết định', 'VP', 'Các thôn', 'Quý I', ''],
  ['2', task, 'Kế hoạch', 'VP', '', 'Quý II', ''],
)

describe('the columns of a task table', () => {
  const widths = columnWidths(taskTable, wide, layout)

  it('fill the table exactly', () => {
    expect(sum(widths)).toBeCloseTo(wide, 6)
  })

  it('have at least the widths that offices want', () => {
    const [order, , , lead, cooperation, deadline, funding] = widths.map(mm)
    expect(order).toBeGreaterThanOrEqual(10)
    expect(order).toBeLessThanOrEqual(12)
    expect(lead).toBeGreaterThanOrEqual(23.99)
    expect(cooperation).toBeGreaterThanOrEqual(23.99)
    expect(deadline).toBeGreaterThanOrEqual(22.99)
    expect(funding).toBeGreaterThanOrEqual(15.99)
  })

  it('give the room that is left to the words that need it', () => {
    expect(widths[1]).toBe(Math.max(...widths))
    expect(mm(widths[1]!)).toBeGreaterThan(80)
  })
})

describe('column widths', () => {
  it('are even where nothing is written', () => {
    const empty = table([{}, {}, {}, {}], ['', '', '', ''], ['', '', '', ''])
    for (const width of columnWidths(empty, wide, layout)) expect(mm(width)).toBeCloseTo(247 / 4, 0)
    expect(columnWidths({ type: 'table', columns: [{}, {}], rows: [] }, 100, layout)).toEqual([
      expect.closeTo(50),
      expect.closeTo(50),
    ])
  })

  it('given in the spec are kept', () => {
    const columns = taskColumns.map(
      (column, index): TableColumn =>
        index === 2
          ? { width: { percent: 12 } }
          : index === 5
            ? { role: 'deadline', width: { cm: 3.1 } }
            : column,
    )
    const widths = columnWidths({ ...taskTable, columns }, wide, layout)
    expect(widths[2]).toBeCloseTo(wide * 0.12)
    expect(mm(widths[5]!)).toBeCloseTo(31)
    expect(sum(widths)).toBeCloseTo(wide, 6)
  })

  it('given for all columns share the table in the same measure', () => {
    const columns: TableColumn[] = [{ width: { percent: 20 } }, { width: { percent: 30 } }]
    expect(columnWidths(table(columns, ['A', 'B']), 100, layout)).toEqual([
      expect.closeTo(40),
      expect.closeTo(60),
    ])
    expect(
      columnWidths(table([{ width: { cm: 20 } }, { width: { cm: 20 } }], ['A', 'B']), 100, layout),
    ).toEqual([expect.closeTo(50), expect.closeTo(50)])
  })

  it('given so wide that nothing is left for others give way', () => {
    const widths = columnWidths(table([{ width: { percent: 99 } }, {}], ['A', 'Nghiêng']), 300, layout)
    expect(sum(widths)).toBeCloseTo(300, 6)
    expect(widths[1]).toBeGreaterThan(textRoom('Nghiêng', { sizePt: 12, bold: true }).longestWord)
  })

  it('are never less than the longest word while there is room', () => {
    const header = ['Nghiêng', 'Khuỷu', 'Huỵch', 'QĐ\u2011UBND', 'ngày\u00a005/01/2026']
    const widths = columnWidths(table([{}, {}, {}, {}, {}], header), 330, layout)
    header.forEach((word, index) => {
      expect(widths[index]).toBeGreaterThanOrEqual(
        textRoom(word, { sizePt: 12, bold: true }).longestWord + padding,
      )
    })
  })

  it('give way from the usual to the longest word before a word is cut', () => {
    const roles: TableColumn[] = Array.from({ length: 7 }, () => ({ role: 'lead' }))
    const widths = columnWidths(
      table(roles, ['Nghiêng', 'a', 'a', 'a', 'a', 'a', 'a']),
      mmToPoints(120),
      layout,
    )
    expect(sum(widths)).toBeCloseTo(mmToPoints(120), 6)
    expect(widths[0]).toBeGreaterThan(textRoom('Nghiêng', { sizePt: 12, bold: true }).longestWord + padding)
  })

  it('let one huge word be cut instead of squeezing all other columns', () => {
    const widths = columnWidths(
      table(
        [{ role: 'order' }, {}, {}],
        ['TT', 'Nhiệm vụ', 'Trang'],
        ['1', task, `https://${'a'.repeat(200)}.vn`],
      ),
      wide,
      layout,
    )
    expect(sum(widths)).toBeCloseTo(wide, 6)
    expect(mm(widths[0]!)).toBeGreaterThan(7)
    expect(widths[1]).toBeGreaterThanOrEqual(textRoom('nghiêng', { sizePt: 12 }).longestWord)
  })

  it('share what there is when the columns are too many for the paper', () => {
    const columns = Array.from({ length: 40 }, () => ({}))
    const widths = columnWidths(
      table(
        columns,
        columns.map(() => 'Nghiêng'),
      ),
      mmToPoints(160),
      layout,
    )
    expect(sum(widths)).toBeCloseTo(mmToPoints(160), 6)
    expect(Math.min(...widths)).toBeCloseTo(Math.max(...widths))
  })

  it('know bold words, and leave joined cells to the columns that they cover', () => {
    const plain = table([{}, {}], ['', ''], ['Nghiêngnghiêngnghiêng', ''])
    const bold: TableBlock = {
      ...plain,
      rows: [
        {
          kind: 'task',
          cells: [
            {
              columnSpan: 1,
              rowSpan: 1,
              align: 'left',
              paragraphs: [{ ...paragraph('cell', ''), inlines: [words('Nghiêngnghiêngnghiêng', true)] }],
            },
            row('task', ['']).cells[0]!,
          ],
        },
      ],
    }
    const needed = textRoom('Nghiêngnghiêngnghiêng', { sizePt: 12, bold: true }).longestWord + padding
    const room = needed + mmToPoints(16) + 3
    expect(columnWidths(bold, room, layout)[0]).toBeGreaterThan(needed)
    const joined: TableBlock = {
      ...plain,
      rows: [
        {
          kind: 'group',
          cells: [
            {
              columnSpan: 2,
              rowSpan: 1,
              align: 'left',
              paragraphs: [paragraph('groupCell', 'w'.repeat(60))],
            },
          ],
        },
      ],
    }
    for (const width of columnWidths(joined, 200, layout)) expect(width).toBeCloseTo(100, 0)
  })

  it('are found for any table from 3 to 12 columns, all above nothing and as wide as the table', () => {
    const cell = fc.constantFrom('', '1', 'Quý I', 'Văn phòng', task, 'w'.repeat(80), '12.500,5')
    const column: fc.Arbitrary<TableColumn> = fc.constantFrom<TableColumn>(
      {},
      {},
      { role: 'order' },
      { role: 'lead' },
      { role: 'deadline' },
      { role: 'funding' },
      { width: { percent: 30 } },
      { width: { percent: 0.1 } },
      { width: { cm: 2.4 } },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 12 }),
        fc.constantFrom(160, 247),
        fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { maxLength: 6 }),
        fc.array(column, { minLength: 12, maxLength: 12 }),
        (count, paper, rows, columns) => {
          const made = table(
            columns.slice(0, count),
            Array.from({ length: count }, () => 'Cột'),
            ...rows.map(cells => cells.slice(0, count)),
          )
          const widths = columnWidths(made, mmToPoints(paper), layout)
          expect(widths).toHaveLength(count)
          expect(sum(widths)).toBeCloseTo(mmToPoints(paper), 6)
          for (const width of widths) expect(width).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('are found for 5,000 rows without delay', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      String(index),
      task,
      'Kế hoạch',
      'VP',
      'Các thôn',
      'Quý I',
      '',
    ])
    expect(
      sum(columnWidths(table(taskColumns, ['TT', '', '', '', '', '', ''], ...rows), wide, layout)),
    ).toBeCloseTo(wide, 6)
  }, 10_000)
})
