import { addTo } from '../collections/add-to.ts'
import { neighbours } from '../language/neighbours.ts'

/** What stands in more texts than this says nothing, and costs time. */
const MOST_TEXTS = 200

/**
 * Texts as words and pairs of neighbouring words, of which the rare ones weigh more. Finding the text that is most like another costs
 * the same however many there are.
 */
export class WeightedTexts {
  /** For each word and pair, the texts that have it. */
  private readonly places = new Map<string, number[]>()
  private readonly features: Set<string>[] = []

  /** Takes in a text. @returns its number, counted from 0 */
  add(words: readonly string[]): number {
    const number = this.features.length
    const features = featuresOf(words)
    this.features.push(features)
    for (const feature of features) addTo(this.places, feature, number)
    return number
  }

  private weight(feature: string): number {
    const texts = this.places.get(feature)?.length ?? 1
    return texts > MOST_TEXTS ? 0 : Math.log(1 + this.features.length / texts)
  }

  private weigh(features: Iterable<string>): number {
    let all = 0
    for (const feature of features) all += this.weight(feature)
    return all
  }

  /** From 0 for two texts that share nothing to 1 for the same words in the same order. */
  likeness(a: readonly string[], b: readonly string[]): number {
    const [first, second] = [featuresOf(a), featuresOf(b)]
    const all = this.weigh(first) + this.weigh(second)
    return all === 0 ? 0 : (2 * this.weigh([...first].filter(each => second.has(each)))) / all
  }

  /** How much of a text the one that has most of it has, from 0 to 1. */
  coverage(words: readonly string[]): number {
    const features = featuresOf(words)
    const all = this.weigh(features)
    if (all === 0) return 0
    const found = new Map<number, number>()
    let best = 0
    for (const feature of features) {
      const weight = this.weight(feature)
      if (weight === 0) continue
      for (const number of this.places.get(feature) ?? []) {
        const sum = (found.get(number) ?? 0) + weight
        found.set(number, sum)
        if (sum > best) best = sum
      }
    }
    return best / all
  }

  /** How many pairs of neighbouring words of a text stand in any of those taken in. */
  sharedPairs(words: readonly string[]): number {
    return new Set([...neighbours(words)].filter(pair => this.places.has(pair))).size
  }

  /** The texts taken in before `number` that share a word or pair with it which few have. */
  near(number: number, few = 30): number[] {
    const found = new Set<number>()
    for (const feature of this.features[number] ?? []) {
      const places = this.places.get(feature) ?? []
      if (places.length <= few) for (const other of places) if (other < number) found.add(other)
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** The words and pairs of neighbouring words of a text. */
const featuresOf = (words: readonly string[]): Set<string> => new Set([...words, ...neighbours(words)])
