import { readPlan } from '../../plan/read-plan.ts'
import { Reading } from '../../reading/reading.ts'
import type { Calendar, Grouping, ScheduleFormat } from '../../schedule/formats.ts'
import { makeSchedule, type Schedule } from '../../schedule/schedule.ts'
import type { Io } from '../io.ts'
import { readOffice } from '../office.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport, paintFor } from '../report.ts'
import { writeGuarded } from '../write-guarded.ts'

export interface TasksOptions {
  by?: Grouping
  format: ScheduleFormat
  /** How the year is cut; else as the office says, else by the reporting periods. */
  quy?: Calendar
  /** Target; `-` is stdout; without it stdout, and for a workbook a name beside the spec. */
  output?: string
  force?: boolean
}

/** `cchc tasks SPEC`: lists who does what by when. Gives 0, or 2 when it could not read or write. */
export async function tasks(spec: string, options: TasksOptions, io: Io): Promise<number> {
  const { text, readBeside, texts } = readSpec(spec, io)
  const office = await readOffice(spec, undefined, io)
  const { value, diagnostics } = readPlan(spec, text, readBeside, office.house)
  if (value === undefined) {
    io.stderr(await makeReport(diagnostics, texts, 'text', io.colour))
    io.stderr('Chưa lập được danh sách việc: sửa các chỗ trên rồi chạy lại.\n')
    return 2
  }
  const { calendar = 'bao-cao', closingDay } = office.periods ?? {}
  const schedule = makeSchedule(new Reading(value), options.quy ?? calendar, options.by, closingDay)
  const target = options.output ?? (options.format === 'xlsx' ? workbookName(spec) : '-')
  const bytes = await written(schedule, options.format, target === '-' && io.colourOut, io)
  if (target === '-') io.stdout(bytes)
  else {
    if (!(await writeGuarded(target, bytes, { format: 'txt', force: options.force }, io))) return 2
    io.stderr(`Đã ghi ${target}\n`)
  }
  return 0
}

/** `viec-ke-hoach-2026.xlsx` beside `ke-hoach-2026.yaml`. */
function workbookName(spec: string): string {
  const name = spec.replace(/^.*[\\/]/, '')
  return `${spec.slice(0, spec.length - name.length)}viec-${name.replace(/\.(ya?ml)$/i, '')}.xlsx`
}

async function written(
  schedule: Schedule,
  format: ScheduleFormat,
  colour: boolean,
  io: Io,
): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  switch (format) {
    case 'json':
      return encoder.encode((await import('../../writers/tasks/report-json.ts')).scheduleJson(schedule))
    case 'csv':
      return encoder.encode((await import('../../writers/tasks/report-csv.ts')).scheduleCsv(schedule))
    case 'xlsx':
      return (await import('../../writers/tasks/report-xlsx.ts')).scheduleXlsx(schedule)
    case 'text': {
      const { scheduleText } = await import('../../writers/tasks/report-text.ts')
      const columns = Number(io.env.COLUMNS)
      const width = Number.isInteger(columns) && columns >= 60 ? columns : undefined
      return encoder.encode(scheduleText(schedule, await paintFor(colour), width))
    }
  }
}
