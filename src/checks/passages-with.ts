import type { Pattern } from '../language/pattern.ts'
import { smallLetters } from '../language/small-letters.ts'
import type { Passage } from '../reading/passages.ts'
import type { CheckContext } from './context.ts'
import { allLetters } from './may-hold.ts'

/** The passages in which a pattern can match; none, without a look at each, where the whole plan has none of its needles. */
export function passagesWith(
  context: CheckContext,
  pattern: Pattern,
  passages: readonly Passage[] = context.passages,
): readonly Passage[] {
  if (!pattern.mayMatchIn(allLetters(context.passages))) return []
  return passages.filter(({ text }) => pattern.mayMatch(smallLetters(text.text)))
}
