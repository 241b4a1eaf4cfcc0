import type { Day, DeadlineKind } from '../../language/deadlines.ts'
import type { Schedule, ScheduledTask } from '../../schedule/schedule.ts'

/** The report for programs; its keys are told in docs/viec.md and stay as they are. */
export function scheduleJson({ file, title, calendar, grouping, groups, count }: Schedule): string {
  const report = {
    file,
    title,
    calendar,
    by: grouping ?? null,
    count,
    groups: groups.map(({ name, tasks }) => ({ name, tasks: tasks.map(taskJson) })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Names that stay when the code changes. */
const kinds: Record<DeadlineKind, string> = {
  by: 'by',
  within: 'within',
  recurring: 'recurring',
  request: 'request',
  unclear: 'unclear',
}

const taskJson = (task: ScheduledTask) => ({
  code: task.code || null,
  order: task.order,
  task: task.name,
  activity: task.activity,
  field: task.field,
  leads: task.leads,
  cooperation: task.cooperation,
  deadline: {
    text: task.deadline,
    kind: kinds[task.deadlineKind],
    from: isoDay(task.first),
    to: isoDay(task.last),
    period: task.period,
  },
  deliverable: task.deliverable,
  funding: task.funding,
  source: task.from,
  file: task.file,
  line: task.line,
})

const isoDay = (day: Day | undefined): string | null =>
  day === undefined
    ? null
    : `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
