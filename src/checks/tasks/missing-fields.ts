import { groupBy } from '../../collections/group-by.ts'
import { shorten } from '../../language/shorten.ts'
import type { FieldName, Task } from '../../reading/tasks/task.ts'
import { readTasks } from '../../reading/tasks/tasks.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckContext } from '../context.ts'
import type { CheckFinding } from '../rule.ts'

/** A missing deliverable is told where at least this share of the table's tasks has one. */
const usual = 0.6

const isBlank = (text: string): boolean => /^[\s\-–—.…/]*$/u.test(text)

/** Tasks that lack something which they, by their table or their neighbours, should say. */
function* lacking(tasks: readonly Task[], name: FieldName, isDue: IsDue): Generator<Task> {
  const groups = groupBy(tasks, task => (task.from === 'duty' ? undefined : (task.table ?? task.part)))
  for (const group of groups.values()) {
    const filled = group.filter(({ fields }) => !isBlank(fields[name]?.text ?? '')).length
    if (filled === 0 || !isDue(filled, group.length)) continue
    for (const task of group) if (isMissing(task, name)) yield task
  }
}

/** A cell that is joined to an empty one above is told there. A paragraph with one labelled line need not be a task that somebody leads. */
function isMissing({ fields, from }: Task, name: FieldName): boolean {
  const field = fields[name]
  if (from === 'lines' && name === 'lead' && field === undefined && Object.keys(fields).length < 2)
    return false
  return field === undefined || (isBlank(field.text) && !field.isJoined)
}

/** What is missing, in Vietnamese, and what to do. */
interface Missing {
  what: string
  hint: string
  /** True for what every task needs. */
  always: boolean
  /** When the tasks of a table that are without it lack it; by default where most of them have it. */
  isDue?: IsDue
}

/** Whether those without something lack it, when so many of so many tasks have it. */
type IsDue = (filled: number, count: number) => boolean

const mostHave: IsDue = (filled, count) => filled >= usual * count

/** A finding for each task that does not say something: `what` it is, in Vietnamese. */
export function* tellMissing(
  context: CheckContext,
  name: FieldName,
  { what, hint, always, isDue = always ? () => true : mostHave }: Missing,
): Generator<CheckFinding> {
  for (const task of lacking(context.of(readTasks), name, isDue)) {
    const text = placeOfMissing(task, name, context)
    yield {
      text,
      to: Math.min(text.text.length, 60),
      message: `nhiệm vụ “${shorten(task.name)}” chưa ghi ${what}.`,
      hint,
    }
  }
}

/** An empty cell is told at its key, a cell that is not written at the beginning of its row. */
function placeOfMissing({ fields, row, place }: Task, name: FieldName, { root }: CheckContext): PlacedText {
  const at = fields[name]?.place ?? place
  if (row === undefined || (at.origin !== row.place.origin && at !== row.place)) return at
  const { path } = row.place.origin
  const isKeyed = typeof path.at(-1) === 'string' && typeof path.at(-2) === 'number'
  return isKeyed ? root.follow(path.slice(0, -1)).text() : at
}
