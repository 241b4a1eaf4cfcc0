import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LineOf } from '../diagnostics/report-text.ts'
import type { Source } from '../diagnostics/source.ts'

/** A document that is to be made: its spec, the row of the data that fills it (index in the table, line in the file), and the file it becomes. */
export interface Job {
  spec: string
  target: string
  row?: { index: number; line: number }
  /** The row cannot be used: there is nothing to be made, and `target` is the data. */
  isRefused?: true
}

/**
 * What became of a document: written; left alone because it is up to date; not made, because something has to be mended first; not
 * written over, because a file that is not the program's own stands there; failed, because a file could not be read or written.
 */
export const states = ['written', 'unchanged', 'invalid', 'kept', 'failed'] as const
export type State = (typeof states)[number]

/** What came of a job: small, and of plain data, so that it can come from another thread. */
export interface JobOutcome {
  state: State
  /** What was found while the document was made. */
  diagnostics: Diagnostic[]
  /** The lines of files that the findings point at. */
  lines: LineText[]
  /** Why it was not written, in Vietnamese, and what to do. */
  refusal?: { message: string; hint?: string }
}

export type LineText = readonly [file: string, line: number, text: string]

/** The lines that findings point at; lines of files that are not at hand are left out. */
export function linesOf(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): LineText[] {
  return diagnostics.flatMap(({ file, start }): LineText[] => {
    const line = sources.get(file)?.line(start.line)
    return line === undefined ? [] : [[file, start.line, line]]
  })
}

/** Finds a line again, for a report. */
export const lineIn =
  (lines: readonly LineText[]): LineOf =>
  (file, line) =>
    lines.find(([name, number]) => name === file && number === line)?.[2]

/** What is kept of an outcome until the end of the run. */
export interface OutcomeEntry {
  job: Job
  state: State
  errors: number
  warnings: number
}

/** The record of an outcome, without its texts. */
export const entryOf = (job: Job, { state, diagnostics }: JobOutcome): OutcomeEntry => ({
  job,
  state,
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
})

/** True where the document that was asked for does not stand in its place. */
export const isFailure = ({ state }: Pick<OutcomeEntry, 'state'>): boolean =>
  state !== 'written' && state !== 'unchanged'
