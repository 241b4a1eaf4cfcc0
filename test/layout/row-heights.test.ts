import { describe, expect, it } from 'vitest'
import type { TableCell } from '../../src/document/blocks.ts'
import { textWidth } from '../../src/layout/measure.ts'
import { type Layout, makeLayout, mmToPoints } from '../../src/layout/nd30.ts'
import { measureTable } from '../../src/layout/table/measured-table.ts'
import { rowHeights } from '../../src/layout/table/row-heights.ts'
import { type TableSetting, usualSetting } from '../../src/layout/table/setting.ts'
import { paragraph, row, words } from './blocks.ts'

const layout = makeLayout()
const line = 12 * 1.15
const cell = (text: string): TableCell => row('task', [text]).cells[0]!

/** Height of a row of one cell in points, in a column so wide. */
function cellHeight(cell: TableCell, width: number, layout: Layout, setting?: TableSetting): number {
  const measured = measureTable(
    { type: 'table', columns: [{}], rows: [{ kind: 'task', cells: [cell] }] },
    layout,
  )
  return rowHeights(measured, [width], setting ?? usualSetting(layout), layout)[0]!
}

describe('the height of a cell', () => {
  it('is its lines, and 2 pt above and below each paragraph', () => {
    expect(cellHeight(cell('Một'), 200, layout)).toBeCloseTo(line + 4)
    expect(cellHeight(cell('Một\nHai'), 200, layout)).toBeCloseTo(2 * (line + 4))
  })

  it('grows as the cell gets narrower than its words, its margins taken off', () => {
    const width = textWidth('kế hoạch', { sizePt: 12 }) + mmToPoints(3) + 0.1
    expect(cellHeight(cell('kế hoạch'), width, layout)).toBeCloseTo(line + 4)
    expect(cellHeight(cell('kế hoạch'), width - 0.5, layout)).toBeCloseTo(2 * line + 4)
  })

  it('knows breaks and bold words', () => {
    const broken = { ...paragraph('cell', 'a\nb') }
    expect(cellHeight({ ...cell(''), paragraphs: [broken] }, 200, layout)).toBeCloseTo(2 * line + 4)
    const width = textWidth('kế hoạch', { sizePt: 12 }) + mmToPoints(3) + 0.1
    const bold = { ...broken, inlines: [words('kế hoạch', true)] }
    expect(cellHeight({ ...cell(''), paragraphs: [bold] }, width, layout)).toBeCloseTo(2 * line + 4)
  })

  it('is a line where nothing is written', () => {
    expect(cellHeight(cell(''), 200, layout)).toBeCloseTo(line + 4)
  })

  it('is that of a syllable a line, and never endless, in a cell of no width', () => {
    expect(cellHeight(cell('ab'), 0, layout)).toBeCloseTo(2 * line + 4)
  })

  it('follows the size and the margins of its table', () => {
    const small = { size: 10, cellMargin: 1 }
    expect(cellHeight(cell('Một'), 200, layout, small)).toBeCloseTo(10 * 1.15 + 4)
    const width = textWidth('kế hoạch', { sizePt: 10 }) + mmToPoints(2) + 0.1
    expect(cellHeight(cell('kế hoạch'), width, layout, small)).toBeCloseTo(10 * 1.15 + 4)
    expect(cellHeight(cell('kế hoạch'), width - 0.5, layout, small)).toBeCloseTo(2 * 10 * 1.15 + 4)
  })
})
