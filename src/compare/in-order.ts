import { longestRise } from '../collections/longest-rise.ts'

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

function longestRun<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const places = new Map(after.map((thing, place) => [thing, place]))
  return new Set(longestRise(before.map(thing => places.get(thing)!)).map(index => before[index]!))
}
