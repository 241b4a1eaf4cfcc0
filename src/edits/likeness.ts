import { addTo } from '../collections/add-to.ts'
/** The words of a text, without signs, in small letters, sorted. */
export const bagOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).sort()

/** From 0 for texts without a common word to 1 for texts of the same words. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let common = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!]
    if (one === other) common++
    if (one <= other) i++
    if (one >= other) j++
  }
  return (2 * common) / (a.length + b.length)
}

/** Words of the first that the second does not have. */
export function minus(a: readonly string[], b: readonly string[]): string[] {
  const counts = new Map<string, string[]>()
  for (const word of b) addTo(counts, word, word)
  return a.filter(word => counts.get(word)?.pop() === undefined)
}

/** Most words of a text are among those. */
export function isMostly(words: readonly string[], among: readonly string[]): boolean {
  return words.length > 0 && words.length - minus(words, among).length >= words.length * 0.6
}
