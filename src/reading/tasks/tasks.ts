import type { Table } from '../../plan/plan.ts'
import type { Reading } from '../reading.ts'
import { yearsOf } from '../years.ts'
import { dutiesOf } from './duties.ts'
import type { Task } from './task.ts'
import { LineTasks } from './task-lines.ts'
import { tasksOfTable } from './task-table.ts'

/**
 * All tasks of a plan in the order of the document: rows of tables that say who does what by when (also those that print as sentences),
 * paragraphs with labelled lines, and duties of the body.
 */
export function readTasks(reading: Pick<Reading, 'passages' | 'plan'>): readonly Task[] {
  const tasks: Task[] = []
  const seen = new Set<Table>()
  const years = yearsOf(reading.plan)
  const lines = new LineTasks(task => tasks.push(task))
  for (const passage of reading.passages) {
    const { table, part, headings } = passage
    if (table !== undefined && !seen.has(table)) {
      seen.add(table)
      lines.end()
      tasks.push(
        ...tasksOfTable(
          table,
          part,
          headings.map(({ plain }) => plain.text),
        ),
      )
    }
    lines.take(passage)
    tasks.push(...dutiesOf(passage, years))
  }
  lines.end()
  return tasks
}
