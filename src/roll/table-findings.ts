import type { FoundTime } from '../language/deadline-forms.ts'
import { findTimes } from '../language/find-times.ts'
import { looksNumeric } from '../language/numbers.ts'
import { commentAt } from '../reading/mark-places.ts'
import { readSegments } from '../reading/segments.ts'
import { readYears } from '../reading/year-mentions.ts'
import type { Cursor } from '../spec/cursor.ts'
import { isMap, isScalar, isSeq } from '../yaml/tree.ts'
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

/**
 * Columns that are repeated for the years of the old plan (`lap: 2021 - 2025`). The keys of the rows hang on these years, so they stay as they are and
 * a person changes both.
 */
export function lookAtRepeats(root: Cursor, { old, next }: Step): PlacedFinding[] {
  const findings: PlacedFinding[] = []
  const visit = (at: Cursor): void => {
    const { node } = at
    if (isSeq(node)) for (const index of node.items.keys()) visit(at.at(index))
    if (!isMap(node)) return
    for (const { key } of node.items) if (isScalar(key)) visit(at.at(String(key.value)))
    if (!at.path.includes('cot')) return
    const repeat = at.at('lap')
    const years = isSeq(repeat.node) ? repeat.node.items.map((_, index) => repeat.at(index)) : [repeat]
    const words = years.map(year => year.text().text.trim()).join(', ')
    const isOld = readYears(words).some(({ first, last }) => first <= old.to && last >= old.from)
    if (repeat.node === undefined || !isOld) return
    findings.push({
      kind: 'repeated-columns',
      what: `lap: ${words}`,
      why: `cột lặp cho ${words}; năm ở đây không tự đổi vì khóa của các hàng viết theo năm ấy`,
      suggestion: `Sửa năm ở \`lap:\` cho ${sayYears(next)}, rồi sửa khóa của các hàng theo`,
      note: `cột lặp cho ${words}`,
      offset: repeat.range()[0],
      path: repeat.path,
      mark: commentAt(root, repeat.path),
    })
  }
  visit(root)
  return findings
}

/** Deadlines without a year, of a plan that becomes one of a phase: each year's, or those of one year. Told once for a table. */
export function lookAtYearless(root: Cursor, step: Step): PlacedFinding[] {
  if (!step.isCrossing || step.unit !== 'year') return []
  const tables = new Set<string>()
  for (const { path, text, column } of readSegments(root)) {
    if (column !== 'deadline') continue
    const isYearless = findTimes(text.text).some(
      time => (time.kind === 'by' || time.kind === 'within') && time.year === undefined && !isWholeYear(time),
    )
    if (isYearless) tables.add(path.slice(0, path.lastIndexOf('hang') + 1).join('/'))
  }
  return readTables(root).flatMap(({ path, mark, offset }) =>
    tables.has(path.join('/'))
      ? [
          {
            kind: 'phase-year' as const,
            what: 'thời hạn không ghi năm',
            why: `thời hạn trong bảng không ghi năm, nay có thể là của mỗi năm hay của một năm trong ${sayYears(step.next)}`,
            suggestion: 'Thêm “hằng năm” hoặc thêm năm vào thời hạn',
            note: 'thời hạn không ghi năm: hằng năm hay năm nào của giai đoạn',
            offset,
            path,
            mark,
          },
        ]
      : [],
  )
}

/** `Cả năm`, `trong năm` is as true of each year. */
const isWholeYear = ({ days }: FoundTime): boolean => {
  const span = days?.(2024)
  return span !== undefined && span.first.month === 1 && span.last.month === 12 && span.last.day === 31
}
