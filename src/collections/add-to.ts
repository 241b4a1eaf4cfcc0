/** Puts a thing into the group of its key, behind those that are there. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [thing])
  else group.push(thing)
}
