/** A value that is worked out when it is first asked for: tables cost time that most runs can do without. */
export function lazy<T>(work: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: work() }
    return made.value
  }
}
