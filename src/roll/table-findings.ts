import { looksNumeric } from '../language/numbers.ts'
import { readSegments } from '../reading/segments.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { PlacedFinding } from './finding.ts'
import { type Step, sayYears } from './step.ts'
import { readTables } from './task-rows.ts'

/** Tables of figures: reported once for a table, as every figure in it is of the old year. */
export function lookAtFigures(root: Cursor, step: Step): PlacedFinding[] {
  const figures = new Map<string, number>()
  for (const { path, text, isCell, column } of readSegments(root)) {
    if (!isCell || column !== undefined || looksNumeric(text.text) !== true || text.text.includes('%'))
      continue
    const table = path.slice(0, path.lastIndexOf('hang') + 1).join('/')
    figures.set(table, (figures.get(table) ?? 0) + 1)
  }
  return readTables(root).flatMap(({ path, mark, offset }) => {
    const count = figures.get(path.join('/')) ?? 0
    if (count < 2) return []
    return [
      {
        kind: 'figures' as const,
        what: `bảng có ${count} ô số liệu`,
        why: `số liệu trong bảng là của ${sayYears(step.old)} hoặc năm trước đó`,
        suggestion: `Cập nhật số liệu cho ${sayYears(step.next)}`,
        note: 'số liệu trong bảng',
        offset,
        path,
        mark,
      },
    ]
  })
}
