import type { Diagnostic } from './diagnostic.ts'

/** How many findings of one rule are reported one by one; nobody reads more of them. */
export const mostOfOneRule = 20

/**
 * Reports the first findings of each rule one by one and the rest as a number, with the last of those that are reported.
 * @returns the findings in their order; those that are left out are counted in the message of the one before them.
 */
export function foldRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>()
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const seen = new Map<string, number>()
  return diagnostics.flatMap(diagnostic => {
    const { rule, message } = diagnostic
    const index = (seen.get(rule) ?? 0) + 1
    seen.set(rule, index)
    if (index > mostOfOneRule) return []
    const rest = counts.get(rule)! - mostOfOneRule
    if (index < mostOfOneRule || rest <= 0) return [diagnostic]
    return [{ ...diagnostic, message: `${message.replace(/\.$/, '')} (và ${rest} chỗ khác như vậy).` }]
  })
}
