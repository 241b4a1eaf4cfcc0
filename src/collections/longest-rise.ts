/**
 * The longest row of numbers that rises, as their indexes; of equally long ones that whose numbers are least. O(n log n).
 * Of things in one order, told by their places in another, these are the ones that keep their place.
 */
export function longestRise(numbers: readonly number[]): number[] {
  /** For each length, the index of the least number that ends a row of that length. */
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[ends[middle]!]! < number) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1]
    ends[low] = index
  })
  const row: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) row.push(at)
  return row.reverse()
}
