import { changesByUnit } from '../../compare/by-unit.ts'
import type { Comparison } from '../../compare/change.ts'
import type { Block, TableRow } from '../../document/blocks.ts'
import { cell, line, paragraph, text } from './blocks.ts'
import { unitLine, unitSections } from './change-words.ts'

/** Shares of the table's width in percent: what it is to the unit, the tasks. */
const widths = [20, 80]

/** What each unit gains, loses, must do earlier. */
export function unitTable(comparison: Comparison): Block {
  const header: TableRow = {
    kind: 'header',
    cells: ['Thay đổi', 'Nhiệm vụ'].map(title => cell([paragraph('tableHeader', [text(title)])], 'center')),
  }
  const rows = changesByUnit(comparison).flatMap((unit): TableRow[] => [
    {
      kind: 'group',
      cells: [{ ...cell([paragraph('groupCell', [text(unit.unit)])]), columnSpan: widths.length }],
    },
    ...unitSections.flatMap(([name, , title]): TableRow[] => {
      const own = unit[name]
      if (own.length === 0) return []
      const tasks = own.map(index => line(`- ${unitLine(comparison.changes[index]!)}`))
      return [{ kind: 'task', cells: [cell([line(`${title} (${own.length})`)]), cell(tasks)] }]
    }),
  ])
  return { type: 'table', columns: widths.map(percent => ({ width: { percent } })), rows: [header, ...rows] }
}
