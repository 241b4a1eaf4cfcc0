import { neighbours } from '../language/neighbours.ts'

/** Numbers for words, shared by all texts of a comparison. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()

  number(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** The words and pairs of neighbouring words of a text, as ascending numbers; one that stands twice is there twice. */
export type Features = Int32Array

/** Words without signs, in small letters. */
const wordsIn = (words: readonly string[]): string[] =>
  words.filter(word => /[\p{L}\p{N}]/u.test(word)).map(word => word.toLowerCase())

/** What the likeness of texts is measured by. Pairs of words count as much as words. */
export function featuresOf(words: readonly string[], vocabulary: Vocabulary): Features {
  const lower = wordsIn(words)
  return Int32Array.from([...lower, ...neighbours(lower)], word => vocabulary.number(word)).sort()
}

/**
 * The runs of three and four words of a text: few texts have one in common by chance, so they find what may be alike among many.
 * They tell nothing of texts of one or two words, whose features do.
 */
export function shinglesOf(words: readonly string[], vocabulary: Vocabulary): Features {
  const lower = wordsIn(words)
  const numbers: number[] = []
  for (const size of [3, 4])
    for (let at = 0; at + size <= lower.length; at++)
      numbers.push(vocabulary.number(lower.slice(at, at + size).join(' ')))
  return Int32Array.from(numbers)
}

/** The features of several texts together. */
export function joinFeatures(all: readonly Features[]): Features {
  return Int32Array.from(all.flatMap(features => [...features])).sort()
}

/** How many features two texts have in common. */
export function countCommon(a: Features, b: Features): number {
  let common = 0
  let at = 0
  let other = 0
  while (at < a.length && other < b.length) {
    const difference = a[at]! - b[other]!
    if (difference === 0) common++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return common
}

/** From 0 for texts that share nothing to 1 for texts of the same words in the same order; 0 when one is empty. */
export function likeness(a: Features, b: Features): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * countCommon(a, b)) / (a.length + b.length)
}

/** The features of the first text that the second does not have. */
export function featuresWithout(a: Features, b: Features): Features {
  const rest: number[] = []
  let other = 0
  for (const feature of a) {
    while (other < b.length && b[other]! < feature) other++
    if (b[other] === feature) other++
    else rest.push(feature)
  }
  return Int32Array.from(rest)
}
