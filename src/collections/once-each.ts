/** A function that works out what belongs to each thing once, and keeps it as long as the function itself is kept. */
export function onceEach<K, V>(work: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>()
  return thing => {
    const kept = known.get(thing)
    if (kept !== undefined || known.has(thing)) return kept as V
    const made = work(thing)
    known.set(thing, made)
    return made
  }
}
