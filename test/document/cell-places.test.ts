import { expect, it } from 'vitest'
import type { TableCell } from '../../src/document/blocks.ts'
import { cellPlaces } from '../../src/document/cell-places.ts'

const cell = (columnSpan = 1, rowSpan = 1): TableCell => ({
  columnSpan,
  rowSpan,
  align: 'left',
  paragraphs: [],
})

/** The columns of each cell that a row shows, with `^` for one that reaches down from above. */
const places = (...rows: readonly TableCell[][]): string[][] =>
  cellPlaces({ columns: [{}, {}, {}], rows: rows.map(cells => ({ kind: 'task', cells })) }).map(row =>
    row.map(({ from, to, isOwn }) => `${from}-${to}${isOwn ? '' : '^'}`),
  )

it('cells stand right of those before them and beside those that reach down', () => {
  expect(places([cell(), cell(1, 2), cell()], [cell(), cell()], [cell(), cell(2)])).toEqual([
    ['0-1', '1-2', '2-3'],
    ['0-1', '1-2^', '2-3'],
    ['0-1', '1-3'],
  ])
})

it('a cell over columns and rows reaches down with all its columns, and not beyond the table', () => {
  expect(places([cell(2, 3), cell()], [cell()], [cell(5)], [cell(), cell(9)])).toEqual([
    ['0-2', '2-3'],
    ['0-2^', '2-3'],
    ['0-2^', '2-3'],
    ['0-1', '1-3'],
  ])
})
