import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { ParagraphPlace, ParagraphPlaces } from './places.ts'

/** A finding as the page shows it. */
export interface ShownFinding {
  severity: Severity
  rule: string
  message: string
  hint?: string
  place: ParagraphPlace
  /** The paragraph that it is about, by its number on the page. */
  paragraph?: number
}

/** What is known of a spec at one moment, as the page gets it. */
export interface PreviewState {
  /** Counts the documents that were shown; the page fetches the next when it grows. */
  version: number
  /** The spec's file. */
  file: string
  /** What keeps the spec from being made into a document; the last good page stays. */
  broken?: ShownFinding[]
  findings: ShownFinding[]
  /** The rules are still at work on what is shown. */
  isChecking: boolean
  /** The pages as they are reckoned: how many, the paragraphs that they begin with, what is wrong with them. */
  pages?: { count: number; starts: (number | undefined)[]; findings: ShownFinding[] }
  /** The place of each paragraph. */
  places: (ParagraphPlace | undefined)[]
}

/** Findings with their paragraphs. */
export const shown = (
  diagnostics: readonly Diagnostic[],
  places: Pick<ParagraphPlaces, 'paragraphAt'> | undefined,
): ShownFinding[] =>
  diagnostics.map(({ severity, rule, message, hint, file, start }) => {
    const paragraph = places?.paragraphAt(file, start.line, start.column)
    return {
      severity,
      rule,
      message,
      ...(hint === undefined ? {} : { hint }),
      place: { file, line: start.line, column: start.column },
      ...(paragraph === undefined ? {} : { paragraph }),
    }
  })
