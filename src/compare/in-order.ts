/**
 * Of things that stand in two orders, those that keep their place: the longest run of them that is in the same order in both.
 * Exchanging the two orders gives the same ones.
 * @param before the keys of the things in their first order, `after` in their second; `keyOf` settles which of two equally long runs is taken.
 */
export function keepingPlace<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (thing: T) => string,
): Set<T> {
  const isSwapped = joined(before, keyOf) > joined(after, keyOf)
  return longestRun(isSwapped ? after : before, isSwapped ? before : after)
}

const joined = <T>(things: readonly T[], keyOf: (thing: T) => string): string => things.map(keyOf).join('\n')

/** The longest increasing subsequence of the places in `after`, things taken in the order of `before`; O(n log n). */
function longestRun<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const places = new Map(after.map((thing, place) => [thing, place]))
  /** For each length, the index of the thing with the least place that ends a run of that length. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  const placeOf = (index: number): number => places.get(before[index]!)!
  before.forEach((_, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeOf(ends[middle]!) < placeOf(index)) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1]
    ends[low] = index
  })
  const kept = new Set<T>()
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(before[at]!)
  return kept
}
