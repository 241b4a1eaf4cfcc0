import { type Diagnostic, isFault, type Severity, severityRank } from './diagnostic.ts'

/** Which findings are wanted. */
export interface Wanted {
  /** True for the rules that were named; all rules when missing. */
  isNamed?: ((rule: string) => boolean) | undefined
  /** The least severity; all when missing. */
  floor?: Severity | undefined
}

/** The findings that are wanted, in their order. A rule that failed is always told: without it nobody knows what was not looked at. */
export function selectFindings(diagnostics: readonly Diagnostic[], { isNamed, floor }: Wanted): Diagnostic[] {
  return diagnostics.filter(
    diagnostic =>
      isFault(diagnostic) ||
      ((isNamed === undefined || isNamed(diagnostic.rule)) &&
        (floor === undefined || severityRank[diagnostic.severity] <= severityRank[floor])),
  )
}

/** The worst so many findings, in the order that they came in. */
export function worstOf(diagnostics: readonly Diagnostic[], limit: number): Diagnostic[] {
  if (diagnostics.length <= limit) return [...diagnostics]
  const worst = new Set(
    [...diagnostics]
      .sort((a, b) => severityRank[a.severity] - severityRank[b.severity])
      .slice(0, Math.max(0, limit)),
  )
  return diagnostics.filter(diagnostic => worst.has(diagnostic))
}
