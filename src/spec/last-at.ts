/**
 * The one of several stretches that an index lies in: the last that begins there or before, the first when none does.
 * @param stretches in their order.
 */
export function lastAt<Stretch extends { start: number }>(
  stretches: readonly Stretch[],
  index: number,
): Stretch | undefined {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return stretches[low]
}
