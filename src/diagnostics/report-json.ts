import type { Diagnostic } from './diagnostic.ts'

/** The report for programs: an array of the findings, always with the same keys. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map(
    ({ rule, severity, message, hint, file, start, end, path, related, fix }) => ({
      rule,
      severity,
      message,
      hint: hint ?? null,
      file,
      start,
      end,
      path: path ?? [],
      ...(related === undefined ? {} : { related }),
      ...(fix === undefined ? {} : { fix }),
    }),
  )
  return `${JSON.stringify(entries, null, 2)}\n`
}
