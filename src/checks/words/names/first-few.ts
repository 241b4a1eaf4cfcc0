import { groupBy } from '../../../collections/group-by.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding } from '../../rule.ts'

/**
 * The first findings at the same words, case apart: a plan that writes something wrongly on forty lines hears it a few times. The last one
 * that is reported says how many more there are.
 */
export function* firstFew(
  { tellsAll }: CheckContext,
  findings: Iterable<CheckFinding>,
  most: number,
): Generator<CheckFinding> {
  if (tellsAll) return yield* findings
  const byWords = groupBy(findings, ({ text, from = 0, to = text.text.length }) =>
    text.text.slice(from, to).toLowerCase(),
  )
  for (const same of byWords.values()) {
    const more = same.length - most
    yield* same.slice(0, more > 0 ? most - 1 : most)
    if (more > 0) {
      const last = same[most - 1]!
      yield { ...last, message: `${last.message}; còn ${more} chỗ nữa như vậy` }
    }
  }
}
