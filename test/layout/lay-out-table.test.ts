import { describe, expect, it } from 'vitest'
import type { TableBlock, TableColumn } from '../../src/document/blocks.ts'
import { breakLines, textWidth } from '../../src/layout/measure.ts'
import { makeLayout, mmToPoints } from '../../src/layout/nd30.ts'
import { type LaidTable, layOutTable } from '../../src/layout/table/lay-out-table.ts'
import { plainText, table } from './blocks.ts'

const layout = makeLayout()
/** The text of a portrait and of a landscape page in points. */
const narrow = mmToPoints(160)
const wide = mmToPoints(247)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Lines of the cells of a row as they are printed. */
function linesOf({ table: laid, widths, setting }: LaidTable, row: number): string[][] {
  const bold = laid.rows[row]!.kind === 'header'
  return laid.rows[row]!.cells.map((cell, column) => {
    const room = widths[column]! - 2 * mmToPoints(setting.cellMargin)
    return cell.paragraphs.flatMap(({ inlines }) =>
      breakLines(plainText(inlines), { sizePt: setting.size, bold }, room),
    )
  })
}

const task =
  'Rà soát, cập nhật, trình công bố và công khai đầy đủ, kịp thời các thủ tục hành chính thuộc thẩm quyền giải quyết của xã'

describe('columns of figures under the years', () => {
  const years = ['2026', '2027', '2028', '2029', '2030']
  const figures: TableBlock = table(
    [{ role: 'order' }, {}, {}, ...years.map(() => ({}))],
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...years.map(year => `Năm\u00a0${year}`)],
    ['1', 'Tổng giá trị sản xuất trên địa bàn xã', 'Tỷ đồng', '1.200', '1.350', '1.500', '1.700', '112.000'],
    ['2', 'Thu nhập bình quân đầu người', 'Triệu đồng', '60', '65', '70', '75', '80'],
  )
  const laid = layOutTable(figures, mmToPoints(135), layout)

  it('have one width', () => {
    expect(new Set(laid.widths.slice(3).map(width => width.toFixed(3))).size).toBe(1)
  })

  it('break no number, neither in a title nor in a cell', () => {
    expect(linesOf(laid, 0).slice(3)).toEqual(years.map(year => ['Năm', year]))
    for (const row of [1, 2]) for (const lines of linesOf(laid, row).slice(3)) expect(lines).toHaveLength(1)
  })
})

describe('the room of a table', () => {
  it('goes to short phrases before a long text takes it all', () => {
    const columns: TableColumn[] = [{ role: 'order' }, {}, { role: 'lead' }, { role: 'cooperation' }]
    const rows = Array.from({ length: 12 }, (_, at) => [
      String(at + 1),
      `${task}; ${task}`,
      'Bộ Xây dựng',
      'Các địa phương',
    ])
    const laid = layOutTable(table(columns, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'], ...rows), wide, layout)
    expect(linesOf(laid, 3)[2]).toEqual(['Bộ Xây dựng'])
    expect(linesOf(laid, 3)[3]).toEqual(['Các địa phương'])
  })

  it('that a given width leaves free goes to text, not to a column of digits', () => {
    const columns: TableColumn[] = [{ role: 'order' }, { width: { percent: 28 } }, {}, {}]
    const rows = Array.from({ length: 8 }, (_, at) => [String(at + 1), 'Kế hoạch', task, String(at + 1)])
    const laid = layOutTable(table(columns, ['TT', 'Việc', 'Nội dung', 'Điểm'], ...rows), narrow, layout)
    expect(laid.widths[1]).toBeCloseTo(narrow * 0.28)
    expect(laid.widths[2]).toBe(Math.max(...laid.widths))
    expect(laid.widths[3]).toBeLessThan(mmToPoints(20))
  })

  it('is found the same way each time, for long tables too', () => {
    const rows = Array.from({ length: 1500 }, (_, at) => [
      String(at + 1),
      `${task} số ${at}`,
      'Văn phòng',
      'Quý I',
    ])
    const columns: TableColumn[] = [{ role: 'order' }, {}, { role: 'lead' }, { role: 'deadline' }]
    const make = () => table(columns, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'], ...rows)
    const first = layOutTable(make(), narrow, layout)
    expect(layOutTable(make(), narrow, layout).widths).toEqual(first.widths)
    expect(sum(first.widths)).toBeCloseTo(narrow, 6)
  })
})

describe('what is held together', () => {
  it('comes apart at its blanks in a column that is narrower, and nowhere else', () => {
    const columns: TableColumn[] = [{ width: { cm: 1.7 } }, {}]
    const laid = layOutTable(
      table(columns, ['Hạn', 'Việc'], ['ngày\u00a015/12', task], ['Quý\u00a0I', 'Báo cáo']),
      narrow,
      layout,
    )
    expect(linesOf(laid, 1)[0]).toEqual(['ngày', '15/12'])
    expect(plainText(laid.table.rows[2]!.cells[0]!.paragraphs[0]!.inlines)).toBe('Quý\u00a0I')
  })

  it('parts at the hyphen of a symbol before a letter', () => {
    const symbol = '12345/SNV\u2011CCHC&VTLT'
    const columns: TableColumn[] = [{ width: { cm: 2 } }, {}]
    const laid = layOutTable(table(columns, ['Số', 'Việc'], [symbol, task]), narrow, layout)
    expect(linesOf(laid, 1)[0]).toEqual(['12345/SNV-', 'CCHC&VTLT'])
  })

  it('stays what it is in the table that was given', () => {
    const given = table([{ width: { cm: 1.7 } }, {}], ['Hạn', 'Việc'], ['ngày\u00a015/12', task])
    const before = structuredClone(given)
    layOutTable(given, narrow, layout)
    expect(given).toEqual(before)
  })
})

describe('titles of columns', () => {
  it('have lines of about the same length', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [String(at + 1), `${task}; ${task}`, 'Quý I'])
    const laid = layOutTable(
      table(
        [{ role: 'order' }, {}, { width: { cm: 3 } }],
        ['TT', 'Nhiệm vụ', 'Thời gian hoàn thành'],
        ...rows,
      ),
      narrow,
      layout,
    )
    expect(linesOf(laid, 0)[2]).toEqual(['Thời gian', 'hoàn thành'])
  })
})

describe('a table that does not fit', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'Nghiêng')
  const needed = (size: number, margin: number) =>
    textWidth('Nghiêng', { sizePt: size, bold: true }) + 2 * mmToPoints(margin) + 1

  it.each([
    [12, 1.5, 0],
    [11, 1.5, 1],
    [11, 1, 2],
    [10, 1, 3],
  ])('is set in %d pt with margins of %d mm where that is enough', (size, cellMargin, smaller) => {
    const columns = words(8)
    const laid = layOutTable(
      table(
        columns.map(() => ({})),
        columns,
      ),
      8 * needed(size, cellMargin) + 0.1,
      layout,
    )
    expect(laid).toMatchObject({ setting: { size, cellMargin }, smaller, fits: true })
  })

  it('is told to be too wide when no size is small enough', () => {
    const columns = words(8)
    const laid = layOutTable(
      table(
        columns.map(() => ({})),
        columns,
      ),
      8 * needed(10, 1) - 1,
      layout,
    )
    expect(laid).toMatchObject({ setting: { size: 10, cellMargin: 1 }, fits: false })
    expect(sum(laid.widths)).toBeCloseTo(8 * needed(10, 1) - 1, 6)
  })

  it('keeps the size that the spec gives it, and only its margins give way', () => {
    const columns = words(8)
    const made: TableBlock = {
      ...table(
        columns.map(() => ({})),
        columns,
      ),
      size: 13,
    }
    expect(layOutTable(made, 8 * needed(13, 1.5) + 1, layout)).toMatchObject({
      setting: { size: 13, cellMargin: 1.5 },
    })
    const tight = layOutTable(made, 8 * needed(11, 1), layout)
    expect(tight).toMatchObject({ setting: { size: 13, cellMargin: 1 }, fits: false })
  })
})
