import { jsonText } from '../../diagnostics/visible.ts'
import { isoDate } from '../../language/dates.ts'
import type { DeadlineKind } from '../../language/deadline-forms.ts'
import type { Schedule, ScheduledTask } from '../../schedule/schedule.ts'

/** The tasks of a plan, as told to programs; the keys are told in docs/viec.md and stay as they are. */
export interface TaskReport {
  file: string
  title: string
  calendar: 'bao-cao' | 'lich'
  by: 'unit' | 'period' | 'field' | null
  count: number
  /** One group without a name when nothing was asked. */
  groups: { name: string; tasks: ReportedTask[] }[]
}

/** A task. */
export interface ReportedTask {
  code: string | null
  order: string
  task: string
  activity: string
  field: string
  leads: string[]
  cooperation: string[]
  deadline: {
    text: string
    kind: 'by' | 'within' | 'recurring' | 'request' | 'unclear'
    /** `2026-03-31`, or null. */
    from: string | null
    to: string | null
    period: string
  }
  deliverable: string
  funding: string
  /** `row` of a table, `lines` with labels, `duty` of the body. */
  source: string
  file: string
  line: number
}

/** The report for programs. */
export function taskReport({ file, title, calendar, grouping, groups, count }: Schedule): TaskReport {
  return {
    file,
    title,
    calendar,
    by: grouping ?? null,
    count,
    groups: groups.map(({ name, tasks }) => ({ name, tasks: tasks.map(taskJson) })),
  }
}

/** The same as JSON. */
export const scheduleJson = (schedule: Schedule): string => `${jsonText(taskReport(schedule))}\n`

/** Names that stay when the code changes. */
const kinds: Record<DeadlineKind, ReportedTask['deadline']['kind']> = {
  by: 'by',
  within: 'within',
  recurring: 'recurring',
  request: 'request',
  unclear: 'unclear',
}

const taskJson = (task: ScheduledTask): ReportedTask => ({
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
    from: isoDate(task.first) ?? null,
    to: isoDate(task.last) ?? null,
    period: task.period,
  },
  deliverable: task.deliverable,
  funding: task.funding,
  source: task.from,
  file: task.file,
  line: task.line,
})
