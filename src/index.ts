/**
 * The public functions: pure, on text, with types of their own. What stays as it is from 1.0 on is told in docs/api.md;
 * everything else of the program may change at any time.
 */
export { type CheckSettings, checkDocument } from './api/check-document.ts'
export { type CompareSettings, compareDocuments } from './api/compare-documents.ts'
export type { Finding, FindingSeverity, Outcome, TextPoint } from './api/finding.ts'
export { listTasks, type TaskSettings } from './api/list-tasks.ts'
export { type NextPlan, type NextSettings, nextPlan } from './api/next-plan.ts'
export { type PlanDocument, type PrintedText, readDocument } from './api/read-document.ts'
export { type RenderSettings, renderDocument } from './api/render-document.ts'
export type { NamedText, SpecSource } from './api/spec-source.ts'
export type {
  ComparedPlan,
  ComparisonReport,
  ReportedChange,
  ReportedSide,
  ReportedSummary,
  ReportedUnit,
} from './writers/comparison/report-json.ts'
export type { NextReport, NextReportChange, NextReportEntry } from './writers/next/report-json.ts'
export type { ReportedTask, TaskReport } from './writers/tasks/report-json.ts'
