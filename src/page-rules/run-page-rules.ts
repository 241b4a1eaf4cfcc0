import { groupBy } from '../collections/group-by.ts'
import type { Page } from './page.ts'
import type { PageFinding, PageRule } from './page-rule.ts'
import { countWords } from './words.ts'

/** One fault of one kind is told once: two heads may have the same. */
function once(findings: Iterable<PageFinding>): PageFinding[] {
  const same = groupBy(
    [...findings].filter(({ at }) => at.length > 0),
    ({ message, isOpen = false }) => `${isOpen} ${message}`,
  )
  return [...same.values()].map(list => {
    const [first] = list
    return list.length === 1
      ? first!
      : {
          ...first!,
          message: `${first!.message}${countWords(list.length)}`,
          at: list.flatMap(({ at }) => at),
        }
  })
}

/** What rules of the page say of a file, in the order of the rules; a rule that throws costs only itself. */
export function* runPageRules(
  page: Page,
  rules: readonly PageRule[],
): Generator<{ rule: PageRule; finding: PageFinding } | { rule: PageRule; fault: unknown }> {
  const { isRuled } = page
  for (const rule of rules) {
    if (!isRuled && !rule.isForAll) continue
    try {
      for (const finding of once(rule.check(page))) yield { rule, finding }
    } catch (fault) {
      yield { rule, fault }
    }
  }
}
