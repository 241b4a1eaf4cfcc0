import { addTo } from './add-to.ts'

/** Things by what they have in common, each group in their order; one without a key is left out. (`Map.groupBy` came with Node 21.) */
export function groupBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== undefined) addTo(groups, key, thing)
  }
  return groups
}
