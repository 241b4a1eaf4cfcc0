/** How many things have each key; one without a key does not count. */
export function countBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K | undefined): Map<K, number> {
  const counts = new Map<K, number>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
