import { expect, it } from 'vitest'
import { cellWords, gridOf } from '../../src/plan/grid.ts'
import { planOfTable, tableOf } from './reading.ts'

/** The words of each place of a table; those of a cell that is joined from above in brackets. */
const grid = (rows: string): string[][] =>
  gridOf(tableOf(planOfTable(`cot: { a: A, b: B, c: C }\nhang: |\n${rows.replace(/^/gm, '  ')}`))).map(row =>
    row.map(place => (place?.isOwn ? cellWords(place.cell) : `(${cellWords(place?.cell)})`)),
  )

it('a joined cell covers every place that it is joined with, and only these', () => {
  expect(grid('1 | hai | <\n2 | ^ | ^\n3 | x | y')).toEqual([
    ['1', 'hai', 'hai'],
    ['2', '(hai)', '(hai)'],
    ['3', 'x', 'y'],
  ])
})

it('a group row ends what reaches down from above', () => {
  expect(grid('1 | hai | ba\n# I | Nhóm\n2 | x | \n3 | ^ | ^')).toEqual([
    ['1', 'hai', 'ba'],
    ['I', 'Nhóm', 'Nhóm'],
    ['2', 'x', ''],
    ['3', '(x)', '()'],
  ])
})
