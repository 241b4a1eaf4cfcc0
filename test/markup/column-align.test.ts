import { describe, expect, it } from 'vitest'
import type { TableBlock } from '../../src/document/blocks.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { blocksOfText } from './plan-views.ts'

function tableOf(columns: Record<string, string>, rows: readonly string[]): TableBlock {
  const text = contentPlan(`    - bang:
        cot:
${Object.entries(columns)
  .map(([key, title]) => `          ${key}: "${title}"`)
  .join('\n')}
        hang: |
${rows.map(row => `          ${row}`).join('\n')}`)
  return blocksOfText(text).sections[0]!.blocks.find((block): block is TableBlock => block.type === 'table')!
}

/** How the cells of a column are set. */
const alignOf = (title: string, ...cells: string[]): (string | undefined)[] =>
  tableOf(
    { a: 'Tên', b: title },
    cells.map(cell => `Đơn vị | ${cell}`),
  )
    .rows.slice(1)
    .map(({ cells: row }) => row[1]!.align)

describe('a column of numbers', () => {
  it.each([
    ['Số điện thoại', ['0905 123 456', '02623952111']],
    ['Liên hệ', ['0905123456', '0912345678']],
    ['Điện thoại (di động)', ['+84 905 123 456', '0905.123.456']],
    ['Mã TTHC', ['2.000815', '1.004.837']],
    ['Mã số', ['15', '2104']],
    ['Số tài khoản', ['101010101', '9527123456']],
    ['Năm', ['2025', '2026']],
    ['Năm hoàn thành', ['2026', '2026']],
    ['Tháng', ['01', '02']],
  ])('%s is no money: it stands in the middle', (title, cells) => {
    expect(alignOf(title, ...cells)).toEqual(['center', 'center'])
  })

  it.each([
    ['Kinh phí', ['12.500.000', '8.000.000']],
    ['Năm 2026', ['120', '80']],
    ['Số lượng', ['0', '12']],
    ['Tỷ lệ', ['0,5', '98%']],
    ['Số hộ', ['1500', '1760']],
  ])('%s holds figures, which stand to the right', (title, cells) => {
    expect(alignOf(title, ...cells)[0]).toBe('right')
  })

  it('keeps its words to the left', () => {
    expect(alignOf('Kinh phí', '12.500', '8.000', 'Chưa bố trí')).toEqual(['right', 'right', 'left'])
    expect(alignOf('Mã hồ sơ', '2.000815', 'Chưa được cấp mã')).toEqual(['left', 'left'])
  })
})

describe('a total', () => {
  const columns = { tt: 'TT', ten: 'Nội dung', kinh_phi: 'Kinh phí' }
  const total = (row: string) =>
    tableOf(columns, ['1 | Rà soát | 12', row])
      .rows.at(-1)!
      .cells.map(cell => ({
        span: cell.columnSpan,
        align: cell.align,
        words: cell.paragraphs.flatMap(({ inlines }) =>
          inlines.map(inline => (inline.type === 'text' ? inline.text : '')),
        ),
      }))

  it('has its title over the place of the order number, in the middle', () => {
    expect(total('= | Tổng cộng | 12')).toEqual([
      { span: 2, align: 'center', words: ['Tổng cộng'] },
      { span: 1, align: 'right', words: ['12'] },
    ])
  })

  it('has a number of its own beside its title where one is given', () => {
    expect(total('= II | Tổng cộng | 12').map(({ span }) => span)).toEqual([1, 1, 1])
  })

  it('does not draw a figure over the place of the order number', () => {
    expect(total('= | 5 | 12').map(({ span }) => span)).toEqual([1, 1, 1])
  })
})
