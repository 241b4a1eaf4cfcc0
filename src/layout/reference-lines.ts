/** Before what a line of `(Kèm theo …)` ends by its sense: its date and its issuer. A blank to fill in after them is of figure spaces. */
const places = /(?<=[ \t])(?:ngày|của)(?=[ \t\u00a0\u2007])/giu

/** One more of these is worse than any number of what stands after it. */
const costs = { unfit: 1_000_000, line: 1000, beforeDate: 10, beforeIssuer: 1 }

/**
 * Where the lines after the first of a `(Kèm theo …)` line begin: before “của”, else before “ngày”, else before both; as few as it can be done with.
 * A stretch between them that is wider than a line, as an issuer with a very long name, is broken as a title is.
 * @param fits whether the stretch [from, to) fits on one line.
 * @param breakStretch where the lines after the first of a stretch begin that does not.
 */
export function referenceStarts(
  text: string,
  fits: (from: number, to: number) => boolean,
  breakStretch: (from: number, to: number) => number[],
): number[] {
  const begins = [0, ...[...text.matchAll(places)].map(({ index }) => index)]
  /** For each stretch, the least cost of all that stands before it, and the lines that begin in it. */
  const best: { cost: number; starts: number[] }[] = [{ cost: 0, starts: [] }]
  for (let last = 0; last < begins.length; last++) {
    const to = begins[last + 1] ?? text.length
    let found = { cost: Number.POSITIVE_INFINITY, starts: [] as number[] }
    for (let first = 0; first <= last; first++) {
      const from = begins[first]!
      const whole = fits(from, to)
      // What does not fit is broken by its sense where there is a place for it.
      if (!whole && first < last) continue
      const inside = whole ? [] : breakStretch(from, to)
      const before = best[first]!
      const cost = before.cost + costOf(text, from) + inside.length * costs.line + (whole ? 0 : costs.unfit)
      if (cost >= found.cost) continue
      found = { cost, starts: [...before.starts, ...(from === 0 ? [] : [from]), ...inside] }
    }
    best.push(found)
  }
  return best[begins.length]!.starts
}

function costOf(text: string, from: number): number {
  if (from === 0) return 0
  return costs.line + (/^của/iu.test(text.slice(from, from + 3)) ? costs.beforeIssuer : costs.beforeDate)
}
