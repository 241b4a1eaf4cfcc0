import { comparePlans } from '../compare/compare.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import { type ComparisonReport, comparisonReport } from '../writers/comparison/report-json.ts'
import type { Outcome } from './finding.ts'
import { openSource, type SpecSource } from './spec-source.ts'

/** How two plans are compared. */
export interface CompareSettings {
  /** True to tell also what differs only by the plans' own years. */
  years?: boolean
}

/** Tells what changed from one plan to another. Without a value at least one of them could not be read. */
export function compareDocuments(
  before: SpecSource,
  after: SpecSource,
  settings: CompareSettings = {},
): Outcome<ComparisonReport> {
  const [old, now] = [readSide(before), readSide(after)]
  const findings = [...old.findings, ...now.findings]
  if (old.value === undefined || now.value === undefined) return { findings }
  return { value: comparisonReport(comparePlans(old.value, now.value, settings)), findings }
}

function readSide(source: SpecSource): Outcome<ReadPlan> {
  const { file, text, readBeside, settings, diagnostics } = openSource(source)
  const { value, diagnostics: found } = readPlan(file, text, readBeside, settings.house)
  return { ...(value === undefined ? {} : { value }), findings: [...diagnostics, ...found] }
}
