/** A change of a text: the characters [from, to) become `text`. An insertion has `from` equal to `to`. */
export interface Splice {
  from: number
  to: number
  text: string
}

/** A changed text, and the way from places in the text before to places in it. */
export interface Spliced {
  text: string
  /**
   * Where a place of the text before stands now: inside a changed stretch it is the beginning of what replaced it, where words were inserted
   * it is before them.
   */
  newOffset(offset: number): number
}

/** Changes a text. Two splices may touch but not overlap; of those at one place insertions come last, in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): Spliced {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to)
  let changed = ''
  let at = 0
  const shifts: { from: number; to: number; start: number; end: number }[] = []
  for (const { from, to, text: words } of sorted) {
    changed += text.slice(at, from)
    const start = changed.length
    changed += words
    shifts.push({ from, to, start, end: changed.length })
    at = Math.max(at, to)
  }
  changed += text.slice(at)
  return {
    text: changed,
    newOffset: offset => {
      let low = 0
      let high = shifts.length
      while (low < high) {
        const middle = (low + high) >> 1
        const { from, to } = shifts[middle]!
        if (from < offset || (from === offset && to > from)) low = middle + 1
        else high = middle
      }
      const last = shifts[low - 1]
      if (last === undefined) return offset
      return offset < last.to ? last.start : last.end + offset - last.to
    },
  }
}
