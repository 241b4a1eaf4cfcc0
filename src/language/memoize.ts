/** As many texts as the largest table has rows, and what stands around it: with fewer each walk over them would begin anew. */
const usual = 12_000

/** A function of a text that keeps what it has worked out, for texts that several look at one after the other. @param most how many it keeps. */
export function memoize<T>(work: (text: string) => T, most = usual): (text: string) => T {
  const cache = new Map<string, T>()
  return text => {
    const known = cache.get(text)
    if (known !== undefined) return known
    if (cache.size >= most) cache.clear()
    const made = work(text)
    cache.set(text, made)
    return made
  }
}
