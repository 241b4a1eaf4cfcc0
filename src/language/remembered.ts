/** As many texts as a long plan has. */
const usual = 4000

/** A function of a text that keeps what it has worked out, for texts that several look at one after the other. @param most how many it keeps. */
export function remembered<T>(work: (text: string) => T, most = usual): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const made = work(text)
    kept.set(text, made)
    return made
  }
}
