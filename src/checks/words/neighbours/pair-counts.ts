import loadCounts from '../../../../data/tieng-canh-nhau.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'

/** A syllable that another may have been typed for, and how far it is from it: half for a tone or a mark, up to one for a letter. */
export interface Alike {
  id: number
  far: number
}

/** A syllable that two others stand around, and how often it stands beside each of them. */
export interface Between {
  id: number
  before: number
  after: number
}

/**
 * How often syllables, and pairs of neighbours, stand in official texts. Syllables go by numbers, the commonest is 0; a syllable is asked for
 * by its `spellingKey`. What was seen fewer than five times is not there.
 *
 * The bytes are read where they stand, so that nothing is made of them at the start: three numbers of 32 bits (how many syllables, pairs, and
 * syllables like one); where the pairs of each syllable begin, and one more; the same of what is like it; counts of the syllables, of those
 * that begin and that end a phrase, as floating numbers of 32 bits; the second syllables of the pairs, and what is like each syllable, of 16
 * bits; the counts of the pairs, as twenty times their natural logarithm, and four times how far what is like a syllable is, of 8 bits.
 * The lowest byte is the first (scripts/pack-pair-counts.js writes them).
 */
export class PairCounts {
  private readonly syllables: readonly string[]
  private readonly ids: ReadonlyMap<string, number>
  private readonly pairsAt: Uint32Array
  private readonly alikeAt: Uint32Array
  private readonly counts: Float32Array
  private readonly atStart: Float32Array
  private readonly atEnd: Float32Array
  private readonly seconds: Uint16Array
  private readonly alikeIds: Uint16Array
  private readonly levels: Uint8Array
  private readonly far: Uint8Array
  /** What was asked for already. */
  private readonly alikes = new Map<number, readonly Alike[]>()
  /** What begins a phrase, of all syllables. */
  private readonly starts: number

  constructor(syllables: readonly string[], bytes: ArrayBuffer) {
    const [size = 0, pairs = 0, alikes = 0] = new Uint32Array(bytes, 0, 3)
    this.syllables = syllables
    this.ids = new Map(syllables.map((syllable, id) => [syllable, id]))
    const at = places(12)
    this.pairsAt = new Uint32Array(bytes, at(4, size + 1), size + 1)
    this.alikeAt = new Uint32Array(bytes, at(4, size + 1), size + 1)
    this.counts = new Float32Array(bytes, at(4, size), size)
    this.atStart = new Float32Array(bytes, at(4, size), size)
    this.atEnd = new Float32Array(bytes, at(4, size), size)
    this.seconds = new Uint16Array(bytes, at(2, pairs), pairs)
    this.alikeIds = new Uint16Array(bytes, at(2, alikes), alikes)
    this.levels = new Uint8Array(bytes, at(1, pairs), pairs)
    this.far = new Uint8Array(bytes, at(1, alikes), alikes)
    this.starts = this.atStart.reduce((sum, count) => sum + count, 0)
  }

  /** The number of a syllable; -1 when the texts do not have it. */
  idOf(key: string): number {
    return this.ids.get(key) ?? -1
  }

  keyOf(id: number): string {
    return this.syllables[id]!
  }

  /** How often a syllable stands in the texts. */
  count(id: number): number {
    return this.counts[id]!
  }

  /** How often a syllable stands there with no pair that is known before it: it begins a phrase, or follows what is rare. */
  countAtStart(id: number): number {
    return this.atStart[id]!
  }

  /** The same of none behind it: before a comma, a number, the end. */
  countAtEnd(id: number): number {
    return this.atEnd[id]!
  }

  /** How often two syllables stand side by side in the texts; 0 for what was seen fewer than five times. */
  pair(first: number, second: number): number {
    let low = this.pairsAt[first]!
    let high = this.pairsAt[first + 1]! - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.seconds[middle]!
      if (found === second) return countOf[this.levels[middle]!]!
      if (found < second) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  /** How often two syllables that were not seen side by side may stand there by chance: what is left of both, shared out. */
  chance(first: number, second: number): number {
    const expected = (this.atEnd[first]! * this.atStart[second]!) / this.starts
    return Math.min(mostUnseen, Math.max(leastChance, expected))
  }

  /** The syllables for which one may have been typed, none of them rare. */
  alike(id: number): readonly Alike[] {
    const known = this.alikes.get(id)
    if (known !== undefined) return known
    const found: Alike[] = []
    this.alikes.set(id, found)
    for (let at = this.alikeAt[id]!; at < this.alikeAt[id + 1]!; at++)
      found.push({ id: this.alikeIds[at]!, far: this.far[at]! / 4 })
    return found
  }

  /** The syllables that stand after the first, so often at least, and before the last: with what of both is counted. */
  between(first: number, last: number, least: number): readonly Between[] {
    const found: Between[] = []
    for (let at = this.pairsAt[first]!; at < this.pairsAt[first + 1]!; at++) {
      const before = countOf[this.levels[at]!]!
      if (before < least) continue
      const id = this.seconds[at]!
      const after = this.pair(id, last)
      if (after > 0) found.push({ id, before, after })
    }
    return found
  }
}

/** Where one section after the other begins, by the bytes of a number and how many there are. */
function places(from: number): (bytes: number, count: number) => number {
  let next = from
  return (bytes, count) => {
    const at = next
    next += bytes * count
    return at
  }
}

/** Pairs are counted from five on. */
const mostUnseen = 4
const leastChance = 0.02

/** The count that each level stands for. */
const countOf = Float64Array.from({ length: 256 }, (_, level) => Math.round(Math.exp(level / 20)))

/** The counts of `data/tieng-canh-nhau.yaml`. */
export const pairCounts = lazy((): PairCounts => {
  const { tieng, dem } = loadCounts()
  // A buffer of Node's may stand anywhere in a larger one, numbers of 32 bits may not.
  return new PairCounts(splitWords(tieng), new Uint8Array(Buffer.from(dem, 'base64')).buffer)
})
