import type { Diagnostic, Severity } from './diagnostic.ts'

/** How many findings there are of each kind, and in how many files they were looked for. */
export interface Totals {
  files: number
  errors: number
  warnings: number
  infos: number
}

/** Counts findings. @param files how many files were read for them. */
export function totalsOf(diagnostics: readonly Diagnostic[], files = 1): Totals {
  const count = (severity: Severity): number => diagnostics.filter(one => one.severity === severity).length
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') }
}
