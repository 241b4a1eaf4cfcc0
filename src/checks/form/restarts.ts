/**
 * Whether counts begin again with each section rather than run on, told by most of its section beginnings; in doubt they begin again.
 * @param sections first and last number of each section.
 */
export function decidesRestart(sections: readonly { first: number; last: number }[]): boolean {
  let restarts = 0
  let runsOn = 0
  for (const [index, { first }] of sections.entries()) {
    const before = sections[index - 1]
    if (before === undefined) continue
    if (first === 1) restarts++
    else if (first === before.last + 1) runsOn++
  }
  return restarts >= runsOn
}
