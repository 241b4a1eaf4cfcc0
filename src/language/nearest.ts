import { editDistance } from './edit-distance.ts'
import { withoutMarks } from './without-marks.ts'

/** What is left of a word when case, marks and the kind of blank are put aside: `Căn cứ` and `can_cu` are one. */
function fold(word: string): string {
  return withoutMarks(word).toLowerCase().trim().replace(/[\s-]/g, '_')
}

/**
 * The candidate that a mistyped word most likely means, for “có phải ý là …?”; the first of equals. Case and marks do not
 * count, each wrong, missing, extra or swapped letter does; more than `maxDistance` of them (a third of the word, at
 * least one) is too far. Undefined when none is near.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  maxDistance?: number,
): string | undefined {
  const typed = fold(word)
  let limit = maxDistance ?? Math.max(1, Math.floor(typed.length / 3))
  let found: string | undefined
  for (const candidate of candidates) {
    const distance = editDistance(typed, fold(candidate), limit)
    if (distance > limit) continue
    found = candidate
    limit = distance - 1
  }
  return found
}
