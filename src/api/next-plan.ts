import { centralRegister } from '../citations/register/central.ts'
import { rollOver } from '../roll/roll-over.ts'
import { type NextReport, nextReport } from '../writers/next/report-json.ts'
import type { Outcome } from './finding.ts'
import { openSource, type SpecSource } from './spec-source.ts'

/** What the next plan is made with. */
export interface NextSettings {
  /** The year of the next plan; the one after the plan's when missing. */
  year?: number
  /** The phase of the next plan, first and last year; also for a plan of one year. */
  phase?: { from: number; to: number }
}

/** The draft of the next plan. */
export interface NextPlan {
  /** The text of the new spec: an edit of the old one. */
  text: string
  /** What a person has to look at, and what was changed. */
  report: NextReport
}

/** Makes the draft of next year's plan from this year's spec, as `cchc next` does. */
export function nextPlan(source: SpecSource, settings: NextSettings = {}): Outcome<NextPlan> {
  const { file, text, readBeside, diagnostics } = openSource(source)
  const { value, diagnostics: found } = rollOver(file, text, readBeside, {
    ...settings,
    register: centralRegister,
  })
  const findings = [...diagnostics, ...found]
  if (value === undefined) return { findings }
  return {
    value: { text: value.text, report: nextReport({ from: file, to: file, rolled: value }) },
    findings,
  }
}
