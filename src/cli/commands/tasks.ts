import { visibleLine } from '../../diagnostics/visible.ts'
import { Reading } from '../../reading/reading.ts'
import type { Calendar, Grouping, ScheduleFormat } from '../../schedule/formats.ts'
import { makeSchedule, type Schedule } from '../../schedule/schedule.ts'
import { isFileError } from '../../session/file-error.ts'
import { openPlan } from '../../session/open-plan.ts'
import { Session } from '../../session/session.ts'
import { sameGuard } from '../../writers/guard.ts'
import { reportGuard } from '../../writers/report-marks.ts'
import type { Io } from '../io.ts'
import { planFiles } from '../plan-files.ts'
import { paintFor, tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'
import { type Tell, tellOnce } from '../tell-once.ts'
import { writeOutput } from '../write-output.ts'

interface TasksOptions {
  by?: Grouping
  format: ScheduleFormat
  /** How the year is cut; else as the office says, else by the reporting periods. */
  quy?: Calendar
  /** Target of one list; `-` is stdout; without it stdout, and for a workbook a name beside the spec. */
  output?: string
  force?: boolean
}

/**
 * `cchc tasks SPEC…`: lists who does what by when, plan by plan. Gives 0, or 2 when it could not read or write; the other plans are listed
 * all the same.
 */
export async function tasks(names: readonly string[], options: TasksOptions, io: Io): Promise<number> {
  const specs = await planFiles(names, io)
  const isMany = specs.length > 1 || io.isFolder(names[0]!)
  if (isMany && options.output !== undefined) {
    tellFailure(
      io,
      '`-o` chỉ dùng khi lập danh sách của một kế hoạch.',
      'Bỏ `-o`: mỗi danh sách được ghi cạnh tệp kế hoạch của nó.',
    )
    return 2
  }
  const desk: Desk = { session: new Session(io), tell: tellOnce(io), io, isMany }
  let code = specs.length === 0 ? 2 : 0
  for (const spec of specs)
    try {
      if (!(await listOne(spec, options, desk))) code = 2
    } catch (error) {
      if (!isFileError(error)) throw error
      tellFailure(io, error.message, error.hint)
      code = 2
    }
  return code
}

/** What the lists of a run have in common. */
interface Desk {
  session: Session
  tell: Tell
  io: Io
  isMany: boolean
}

/** Gives false where there is no list. */
async function listOne(spec: string, options: TasksOptions, desk: Desk): Promise<boolean> {
  const { io, isMany } = desk
  const { value, diagnostics, texts, office } = await openPlan(spec, desk.session)
  await desk.tell(diagnostics, texts)
  if (value === undefined) {
    const what = isMany ? ` của ${spec}` : ''
    io.stderr(`Chưa lập được danh sách việc${what}: sửa các chỗ trên rồi chạy lại.\n`)
    return false
  }
  const { calendar = 'bao-cao', closingDay } = office.periods ?? {}
  const schedule = makeSchedule(new Reading(value), options.quy ?? calendar, options.by, closingDay)
  const target = options.output ?? targetOf(spec, options.format, isMany)
  const isReport = options.output === undefined && target === '-'
  const list = await written(schedule, options.format, isReport && io.colourOut, io)
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list
  if (target === '-') {
    if (isMany) io.stdout(`${visibleLine(spec)}\n\n`)
    io.stdout(isReport ? list : bytes)
    if (isMany) io.stdout('\n')
  } else {
    const guard = options.format === 'xlsx' ? sameGuard : reportGuard(`tasks-${options.format}`)
    if (!(await writeOutput(target, bytes, { guard, force: options.force }, io))) return false
    io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  }
  return true
}

/** A workbook, and of several plans whatever is for programs, gets a file beside the spec: `viec-ke-hoach-2026.xlsx` beside `ke-hoach-2026.yaml`. */
function targetOf(spec: string, format: ScheduleFormat, isMany: boolean): string {
  if (format === 'text' || (format !== 'xlsx' && !isMany)) return '-'
  const name = spec.replace(/^.*[\\/]/, '')
  return `${spec.slice(0, spec.length - name.length)}viec-${name.replace(/\.(ya?ml)$/i, '')}.${format}`
}

/** A text is a report for people or, as JSON, for programs; bytes are a document. */
async function written(
  schedule: Schedule,
  format: ScheduleFormat,
  colour: boolean,
  io: Io,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return (await import('../../writers/tasks/report-json.ts')).scheduleJson(schedule)
    case 'csv':
      return new TextEncoder().encode(
        (await import('../../writers/tasks/report-csv.ts')).scheduleCsv(schedule),
      )
    case 'xlsx':
      return (await import('../../writers/tasks/report-xlsx.ts')).scheduleXlsx(schedule)
    case 'text': {
      const { scheduleText } = await import('../../writers/tasks/report-text.ts')
      const columns = Number(io.env.COLUMNS)
      const width = Number.isInteger(columns) && columns >= 60 ? columns : undefined
      return scheduleText(schedule, await paintFor(colour, io), width)
    }
  }
}
