/** What a step from one text to another costs; a letter that is missing or too many costs 1. */
export interface EditCosts {
  /** One letter in the place of another. */
  change(a: string, b: string): number
  /** Two neighbours that changed places. */
  swap: number
}

/** Every step costs 1. */
const plainCosts: EditCosts = { change: (a, b) => (a === b ? 0 : 1), swap: 1 }

/** The same, with neighbours that changed places as two wrong letters. */
export const noSwaps: EditCosts = { ...plainCosts, swap: Number.POSITIVE_INFINITY }

/** Damerau–Levenshtein distance; `limit + 1` when it is farther than the limit. */
export function editDistance(a: string, b: string, limit: number, { change, swap } = plainCosts): number {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + change(a[i - 1]!, b[j - 1]!),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforePrevious[j - 2]! + swap)
      current.push(best)
      if (best < least) least = best
    }
    if (least > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length]!, limit + 1)
}
