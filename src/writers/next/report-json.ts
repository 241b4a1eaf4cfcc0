import { jsonText } from '../../diagnostics/visible.ts'
import type { RolledPlan } from '../../roll/rolled-plan.ts'
import { nameYears } from '../../roll/step.ts'

/** What a report tells about: the draft and the names of the two files. */
export interface RollReport {
  from: string
  to: string
  rolled: RolledPlan
}

/** The draft of the next plan, as told to programs. */
export interface NextReport {
  from: { file: string; years: string }
  to: { file: string; years: string }
  /** What a person has to look at. */
  entries: NextReportEntry[]
  /** What was changed. */
  changes: NextReportChange[]
}

/** A place that a person has to look at. `line` is that of the draft. */
export interface NextReportEntry {
  kind: string
  file: string
  line: number
  column: number
  path: readonly (string | number)[]
  /** The place in the document's own words. */
  place: string
  what: string
  why: string
  suggestion: string
  /** The line of the draft that has a mark for it. */
  markLine: number | null
}

/** A change that was made. `line` is that of the draft; of a row that was taken out (`row-out`) that of the old plan. */
export interface NextReportChange {
  kind: 'year' | 'blank' | 'unit' | 'row-out'
  line: number
  /** How many lines of the old plan it stood on. */
  lines: number
  path: readonly (string | number)[]
  place: string
  before: string
  after: string
}

/** The report for programs, always with the same keys. */
export function nextReport({ from, to, rolled }: RollReport): NextReport {
  const { step, entries, changes } = rolled
  return {
    from: { file: from, years: nameYears(step.old) },
    to: { file: to, years: nameYears(step.next) },
    entries: entries.map(({ kind, file, line, column, path, place, what, why, suggestion, markLine }) => ({
      kind,
      file: file === from ? to : file,
      line,
      column,
      path,
      place,
      what,
      why,
      suggestion,
      markLine: markLine ?? null,
    })),
    changes: changes.map(({ kind, line, lines, path, place, before, after }) => ({
      kind,
      line,
      lines,
      path,
      place,
      before,
      after,
    })),
  }
}

/** The same as JSON. */
export const nextReportJson = (report: RollReport): string => `${jsonText(nextReport(report))}\n`
