import { type Diagnostic, isFault } from './diagnostic.ts'
import { jsonText } from './visible.ts'

/** The report for programs: an array of the findings, always with the same keys. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map(diagnostic => {
    const { rule, severity, message, hint, file, start, end, path, related, fix } = diagnostic
    return {
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
      ...(isFault(diagnostic) ? { fault: true } : {}),
    }
  })
  return `${jsonText(entries)}\n`
}
