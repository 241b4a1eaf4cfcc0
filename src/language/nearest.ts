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

/** Damerau–Levenshtein distance, where a swap of neighbours counts once; anything above the limit when it is farther. */
function editDistance(a: string, b: string, limit: number): number {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforePrevious[j - 2]! + 1)
      current.push(best)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return previous[b.length]!
}
