import type { Years } from '../../language/deadlines.ts'
import type { Plan, Table } from '../../plan/plan.ts'
import type { Reading } from '../reading.ts'
import { dutiesOf } from './duties.ts'
import type { Task } from './task.ts'
import { LineTasks } from './task-lines.ts'
import { tasksOfTable } from './task-table.ts'

/** The years that a plan is for. */
export function yearsOf({ year, phase }: Plan): Years | undefined {
  if (year !== undefined) return { from: year, to: year }
  return phase === undefined ? undefined : { from: phase.from, to: phase.to }
}

/**
 * All tasks of a plan in the order of the document: rows of tables that say who does what by when (also those that print as sentences),
 * paragraphs with labelled lines, and duties of the body.
 */
export function readTasks(context: Pick<Reading, 'passages' | 'plan'>): readonly Task[] {
  const tasks: Task[] = []
  const seen = new Set<Table>()
  const years = yearsOf(context.plan)
  const lines = new LineTasks(task => tasks.push(task))
  for (const passage of context.passages) {
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
