import { readPlan } from '../plan/read-plan.ts'
import { Reading } from '../reading/reading.ts'
import { makeSchedule } from '../schedule/schedule.ts'
import { type TaskReport, taskReport } from '../writers/tasks/report-json.ts'
import type { Outcome } from './finding.ts'
import { openSource, type SpecSource } from './spec-source.ts'

/** How tasks are listed. */
export interface TaskSettings {
  /** What tasks are put together by: the unit that leads, the period that they end in, the field. */
  by?: 'unit' | 'period' | 'field'
  /** How the year is cut: by reporting periods (`bao-cao`) or calendar quarters (`lich`). */
  calendar?: 'bao-cao' | 'lich'
}

/** Lists who does what by when. */
export function listTasks(source: SpecSource, settings: TaskSettings = {}): Outcome<TaskReport> {
  const { file, text, readBeside, settings: office, diagnostics } = openSource(source)
  const { value, diagnostics: found } = readPlan(file, text, readBeside, office.house)
  const findings = [...diagnostics, ...found]
  if (value === undefined) return { findings }
  const { calendar: usual = 'bao-cao', closingDay } = office.periods ?? {}
  const schedule = makeSchedule(new Reading(value), settings.calendar ?? usual, settings.by, closingDay)
  return { value: taskReport(schedule), findings }
}
