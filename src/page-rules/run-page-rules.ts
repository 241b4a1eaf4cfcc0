import type { Page } from './page.ts'
import type { PageFinding, PageRule } from './page-rule.ts'

/** What rules of the page say of a file, in the order of the rules; a rule that throws costs only itself. */
export function* runPageRules(
  page: Page,
  rules: readonly PageRule[],
): Generator<{ rule: PageRule; finding: PageFinding } | { rule: PageRule; fault: unknown }> {
  const { isRuled } = page
  for (const rule of rules) {
    if (!isRuled && !rule.isForAll) continue
    try {
      for (const finding of rule.check(page)) if (finding.at.length > 0) yield { rule, finding }
    } catch (fault) {
      yield { rule, fault }
    }
  }
}
