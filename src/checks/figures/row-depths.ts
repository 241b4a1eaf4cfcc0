import { readMark } from '../../language/labels.ts'
import { cellAt, cellWords } from '../../plan/grid.ts'
import type { Table } from '../../plan/plan.ts'

/**
 * How deep each row of a table stands, by its group level and its number in the column TT: `I`, below it `1`, below that `1.1`, `a)` or `-`.
 * A bigger number is deeper. Undefined for a table where a row does not say it.
 */
export function rowDepths({ columns, rows }: Table): readonly number[] | undefined {
  const order = columns.findIndex(({ role }) => role === 'order')
  if (order < 0) return undefined
  const depths: number[] = []
  for (const row of rows) {
    if (row.kind === 'total') depths.push(0)
    else if (row.kind === 'group') depths.push(row.level)
    else {
      const depth = depthOf(cellWords(cellAt(row, order)), cellWords(cellAt(row, order + 1)))
      if (depth === undefined) return undefined
      depths.push(deepestGroup + depth)
    }
  }
  return depths
}

const deepestGroup = 3

function depthOf(number: string, words: string): number | undefined {
  const typed = number === '' ? words : number
  if (/^[-–+*•]/.test(typed)) return typed.startsWith('+') ? 9 : 8
  if (number === '') return undefined
  const { label, depth } = readMark(/[.)]$/.test(number) ? `${number} X` : `${number}. X`)
  return label === undefined ? undefined : depth
}

/** The rows right below a row: those of the next level that stand before one of its own level or a total. */
export function rowsBelow(depths: readonly number[], row: number): number[] {
  const own = depths[row]!
  let end = row + 1
  while (end < depths.length && depths[end]! > own) end++
  const block = depths.slice(row + 1, end)
  const next = Math.min(...block)
  return block.flatMap((depth, index) => (depth === next ? [row + 1 + index] : []))
}
