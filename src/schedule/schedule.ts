import { compareDates, type Day } from '../language/dates.ts'
import type { DeadlineKind } from '../language/deadline-forms.ts'
import { type Deadline, readDeadline } from '../language/deadlines.ts'
import { type Money, readMoney } from '../language/money.ts'
import type { Reading } from '../reading/reading.ts'
import type { Task, TaskField } from '../reading/tasks/task.ts'
import { readTasks } from '../reading/tasks/tasks.ts'
import { unitsOf } from '../reading/units/lead-units.ts'
import { keyOf } from '../reading/units/unit-families.ts'
import { yearsOf } from '../reading/years.ts'
import type { Calendar, Grouping } from './formats.ts'
import { type Period, periodOf, unclear } from './periods.ts'

/** A task, ready to be listed. */
export interface ScheduledTask {
  code: string
  order: string
  name: string
  activity: string
  field: string
  /** Units by their listed names. */
  leads: string[]
  cooperation: string[]
  deadline: string
  deadlineKind: DeadlineKind
  /** The day that it begins on; none where only its last day is said. */
  first?: Day
  last?: Day
  period: string
  deliverable: string
  funding: string
  /** What the words of `funding` come to, where they are one sum. */
  fundingSum?: Money
  /** `row` of a table, `lines` with labels, `duty` of the body. */
  from: Task['from']
  file: string
  line: number
}

export interface TaskGroup {
  name: string
  tasks: ScheduledTask[]
}

/** Who does what by when. */
export interface Schedule {
  file: string
  title: string
  calendar: Calendar
  grouping?: Grouping
  /** One group without a name when nothing was asked. */
  groups: TaskGroup[]
  count: number
}

/** Name of the group of tasks that name no unit or field. */
const nobody = 'Chưa rõ đơn vị chủ trì'
const noField = 'Chưa rõ lĩnh vực'

/** Lists the tasks of a plan. A task that two units lead stands under both. */
export function makeSchedule(
  reading: Reading,
  calendar: Calendar,
  grouping?: Grouping,
  closingDay?: number,
): Schedule {
  const { plan } = reading
  const names = new Map<string, string>()
  const listed = [...plan.units.values()].map(({ name }) => name)
  // Two posts may have one name before “phụ trách”: only the whole name is theirs.
  for (const name of listed) names.set(keyOf(name), names.has(keyOf(name)) ? '' : name)
  const asListed = (name: string): string => (listed.includes(name) ? name : names.get(keyOf(name)) || name)
  const unitNames = (field: TaskField | undefined): string[] =>
    field === undefined ? [] : unitsOf(field, listed).map(({ name }) => asListed(name))
  const tasks = reading.of(readTasks).map(task => {
    const read = readDeadline(task.fields.deadline?.text ?? '', yearsOf(plan))
    const period =
      task.fields.deadline === undefined ? unclear : periodOf(read, calendar, yearsOf(plan), closingDay)
    const place = task.place.location()
    const funding = cleanField(task.fields.funding)
    const fundingSum = readMoney(funding, fundingTitle(task))
    const scheduled: ScheduledTask = {
      code: task.code ?? task.sharedCode ?? '',
      order: task.order,
      name: clean(task.name),
      activity: cleanField(task.activity),
      field: clean(task.field),
      leads: unitNames(task.fields.lead),
      cooperation: unitNames(task.fields.cooperation),
      deadline: cleanField(task.fields.deadline),
      deadlineKind: read.kind,
      ...daysOf(read),
      period: period.name,
      deliverable: cleanField(task.fields.deliverable),
      funding,
      ...(fundingSum === undefined ? {} : { fundingSum }),
      from: task.from,
      file: place.file,
      line: place.start.line,
    }
    return { task: scheduled, period }
  })
  return {
    file: plan.file,
    title: titleOf(reading),
    calendar,
    ...(grouping === undefined ? {} : { grouping }),
    groups: group(tasks, grouping, listed),
    count: tasks.length,
  }
}

interface Timed {
  task: ScheduledTask
  period: Period
}

function group(
  tasks: readonly Timed[],
  grouping: Grouping | undefined,
  listed: readonly string[],
): TaskGroup[] {
  const groups = new Map<string, { order: number; tasks: ScheduledTask[] }>()
  const put = (name: string, order: number, task: ScheduledTask): void => {
    const known = groups.get(name)
    if (known) known.tasks.push(task)
    else groups.set(name, { order, tasks: [task] })
  }
  // Within a unit or field tasks stand by when they are due.
  const ordered = grouping === 'unit' ? [...tasks].sort((a, b) => a.period.order - b.period.order) : tasks
  for (const { task, period } of ordered)
    switch (grouping) {
      case 'unit':
        if (task.leads.length === 0) put(nobody, listed.length + 1, task)
        for (const lead of new Set(task.leads))
          put(lead, listed.includes(lead) ? listed.indexOf(lead) : listed.length, task)
        break
      case 'period':
        put(period.name, period.order, task)
        break
      case 'field':
        put(task.field || noField, 0, task)
        break
      default:
        put('', 0, task)
    }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, { tasks: inGroup }]) => ({ name, tasks: inGroup }))
}

/** The first and the last day of a deadline. A time that says only by when something is due has no first day. */
function daysOf({ parts, span }: Deadline): Pick<ScheduledTask, 'first' | 'last'> {
  if (span === undefined) return {}
  const { first, last } = span
  const begins = parts.some(
    part => !part.isLast && part.span !== undefined && compareDates(part.span.first, first) === 0,
  )
  return begins ? { first, last } : { last }
}

/** The title of the column that its sum stands in, for a row of a table. */
const fundingTitle = ({ table }: Task): string =>
  table?.columns.find(({ role }) => role === 'funding')?.title ?? ''

const titleOf = ({ plan }: Reading): string =>
  ((plan.plan ?? plan.decision)?.subject ?? []).map(line => line.plain.text).join(' ')

/** The lines of a cell without list marks, as one. */
const cleanField = (field: TaskField | undefined): string =>
  (field?.lines ?? [])
    .map(line => line.text.replace(/^[\s\-–+•]+(?=\p{L})/u, '').replace(/(?<![\s;])[\s;]+$/u, ''))
    .filter(line => line !== '')
    .join('; ')

const clean = (text: string): string =>
  text
    .replace(/^[\s\-–+•]+(?=\p{L})/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
