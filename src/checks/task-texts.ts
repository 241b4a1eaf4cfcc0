import type { ColumnRole, Row } from '../plan/plan.ts'
import { specificWords } from '../reading/measured-words.ts'
import { readTasks } from '../reading/tasks/tasks.ts'
import type { CheckContext } from './context.ts'
import { WeightedTexts } from './weighted-texts.ts'

/** Columns that say nothing of what is done. */
const beside: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'lead',
  'cooperation',
  'deadline',
  'order',
  'funding',
])

/** What a plan's tasks say, to find the one that carries out a target. */
export interface TaskTexts {
  texts: WeightedTexts
  count: number
  /** True when the tasks stand in tables; false when they are lines below headings of tasks. */
  areRows: boolean
}

/** The tasks of a plan that stand in the rows of tables, or, without any, its lines that are no targets. */
export function taskTextsOf(context: CheckContext): TaskTexts {
  const tasks = new Set(context.of(readTasks).map(({ row }) => row))
  const rows = new Map<Row, string[]>()
  for (const { row, column, text } of context.passages) {
    if (row === undefined || column === undefined || !tasks.has(row) || beside.has(column.role)) continue
    const words = rows.get(row)
    if (words === undefined) rows.set(row, [...specificWords(text.text)])
    else words.push(...specificWords(text.text))
  }
  const texts = new WeightedTexts()
  for (const words of rows.values()) texts.add(words)
  if (rows.size > 0) return { texts, count: rows.size, areRows: true }
  return { ...taskLinesOf(context), areRows: false }
}

/** The lines of the body that say what is to be done. */
export function taskLinesOf({ passages }: Pick<CheckContext, 'passages'>): Omit<TaskTexts, 'areRows'> {
  const texts = new WeightedTexts()
  let count = 0
  for (const { kind, part, role, line, text } of passages) {
    if (kind !== 'line' || part === 'decision' || line?.code !== undefined) continue
    if (role !== 'nhiem_vu' && role !== 'to_chuc') continue
    texts.add(specificWords(text.text))
    count++
  }
  return { texts, count }
}
