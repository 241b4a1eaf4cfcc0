import { type Diagnostic, isFault } from './diagnostic.ts'
import type { NotJudged } from './not-judged.ts'
import { wordsAround } from './place-text.ts'
import type { LineOf } from './report-text.ts'
import type { Totals } from './totals.ts'
import { jsonText } from './visible.ts'

/** What stands before the findings of a report for programs. */
export interface JsonHead {
  /** The program's. */
  version: string
  /** Of all that was found: a report may hold fewer. */
  totals: Totals
  /** What the findings were held against, where they were. */
  baseline?: { file: string; known: number; gone: number }
  /** What nobody can judge by the files: only Word files have such. */
  notJudged?: readonly (NotJudged & { status: 'not-judged' })[]
}

/** The report for programs: an object with the version, the totals and under `findings` each finding, never folded. */
export const reportJson = (head: JsonHead, diagnostics: readonly Diagnostic[], lineOf: LineOf): string =>
  `${jsonText({ ...head, findings: findingsJson(diagnostics, lineOf) })}\n`

/**
 * Findings as told to programs, always with the same keys.
 * @param lineOf gives `text`, the words at the place with those around them; null where the file is not at hand.
 */
export function findingsJson(diagnostics: readonly Diagnostic[], lineOf: LineOf): object[] {
  return diagnostics.map(diagnostic => {
    const { rule, severity, message, hint, file, start, end, path, related, rows, fix, inWord } = diagnostic
    return {
      rule,
      severity,
      message,
      hint: hint ?? null,
      file,
      start,
      end,
      path: path ?? [],
      text: wordsAround(diagnostic, lineOf),
      ...(related === undefined ? {} : { related }),
      ...(rows === undefined ? {} : { rows }),
      ...(fix === undefined ? {} : { fix }),
      ...(inWord === undefined ? {} : { inWord }),
      ...(isFault(diagnostic) ? { fault: true } : {}),
    }
  })
}
