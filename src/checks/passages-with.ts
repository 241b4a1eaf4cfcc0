import type { Pattern } from '../language/pattern.ts'
import { smallLetters } from '../language/small-letters.ts'
import type { Passage } from '../reading/passages.ts'
import type { CheckContext } from './context.ts'
import { lettersOf } from './may-hold.ts'

/** The passages in which a pattern can match; none, without a look at each, where the whole plan has none of its needles. */
export function passagesWith(
  context: CheckContext,
  pattern: Pattern,
  passages: readonly Passage[] = context.passages,
): readonly Passage[] {
  if (!pattern.mayMatch(lettersOf(context.passages))) return []
  return passages.filter(({ text }) => pattern.mayMatch(smallLetters(text.text)))
}
