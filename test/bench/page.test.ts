import { expect, test } from 'vitest'
import { boundOf, goals } from './goals.js'
import { goalsTable } from './page.js'

const figures = (node: string, renderMs: number, before?: { seconds: number; mb: number }) => ({
  node,
  cold: Object.fromEntries(
    ['bare', 'help', 'checkNew', 'check', 'render', 'docxtemplater'].map(key => [
      key,
      { name: key, ms: key === 'bare' ? 100 : key === 'render' ? renderMs : 200 },
    ]),
  ),
  batch: { separate: 20, peer: 25, frame: 6, framePeer: 25, jobs: 1.7 },
  rows: [
    { rows: 450, seconds: 0.2, mb: 90 },
    { rows: 4500, seconds: 0.9, mb: 180, ...(before && { before }) },
  ],
})

const lineOf = (table: string, name: string) =>
  table.split('\n').find(line => line.startsWith(`| ${name}`)) ?? ''

test('a figure that is not reached stands in bold, beside what was wanted', () => {
  const table = goalsTable([figures('v20.20.2', 300)])
  expect(lineOf(table, 'cold `render`, times bare node')).toBe(
    '| cold `render`, times bare node | **3.00** | ≤ 2.6 |',
  )
  expect(lineOf(table, '2 jobs')).toBe('| 2 jobs, times as fast as 1 | 1.70 | ≥ 1.65 |')
})

test('the newest Node has goals of its own, and figures where nothing is asked', () => {
  const table = goalsTable([figures('v20.20.2', 140), figures('v26.1.0', 148)])
  expect(lineOf(table, 'cold `render`, times docxtemplater')).toBe(
    '| cold `render`, times docxtemplater | 0.70 | ≤ 0.7 | 0.74 | ≤ 0.75 |',
  )
  expect(lineOf(table, 'cold `render`, times bare node')).toBe(
    '| cold `render`, times bare node | 1.40 | ≤ 2.6 | 1.48 |  |',
  )
})

test('what was not measured is left empty', () => {
  const name = '4,500 table rows, times the time before'
  expect(lineOf(goalsTable([figures('v20.20.2', 300)]), name)).toBe(`| ${name} |  | ≤ 0.68 |`)
  const paired = goalsTable([figures('v20.20.2', 300, { seconds: 1.8, mb: 220 })])
  expect(lineOf(paired, name)).toBe(`| ${name} | 0.50 | ≤ 0.68 |`)
})

test('every goal asks something of the oldest Node', () => {
  expect(goals.filter(goal => boundOf(goal, 'v20.19.0') === undefined)).toEqual([])
})
