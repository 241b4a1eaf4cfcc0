import type { Pattern } from '../language/pattern.ts'
import { smallLetters } from '../language/small-letters.ts'
import type { PlacedText } from '../text/placed-text.ts'

type Texts = readonly { text: PlacedText }[]

/** What the texts of a list say in small letters, each for itself and all in one, so that one look finds the few that have a word. */
class Letters {
  private readonly each: readonly string[]
  private readonly all: string
  /** Where each text begins in all of them; behind the last one their end. */
  private readonly starts: number[] = [0]

  constructor(texts: Texts) {
    this.each = texts.map(({ text }) => smallLetters(text.text))
    this.all = this.each.join('\n')
    let end = 0
    for (const { length } of this.each) {
      end += length + 1
      this.starts.push(end)
    }
  }

  mayHold(pattern: Pattern): boolean {
    return pattern.mayMatchIn(this.all)
  }

  /** The indexes of the texts in which a pattern can match, in their order. */
  with(pattern: Pattern): number[] {
    const { each, all, starts } = this
    const { needles } = pattern
    const found: number[] = []
    if (needles instanceof RegExp) {
      for (let index = 0; index < each.length; index++) if (needles.test(each[index]!)) found.push(index)
      return found
    }
    for (const needle of needles)
      for (let index = 0; index < each.length; index++) {
        const at = all.indexOf(needle, starts[index])
        if (at < 0) break
        while (starts[index + 1]! <= at) index++
        found.push(index)
      }
    return needles.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b)
  }
}

const known = new WeakMap<Texts, Letters>()
/** Lists that were asked about. */
const asked = new WeakSet<Texts>()

/** So few texts are walked as fast. */
const few = 20

/**
 * The letters of a list, put together when it is asked about a second time, as those that a reading of the plan keeps are: a list that a rule makes
 * for itself is not worth it.
 */
function lettersOf(texts: Texts): Letters | undefined {
  if (texts.length <= few) return undefined
  const made = known.get(texts)
  if (made !== undefined) return made
  if (!asked.has(texts)) {
    asked.add(texts)
    return undefined
  }
  const letters = new Letters(texts)
  known.set(texts, letters)
  return letters
}

/** False when no text of a list can match, found by one look at all of their letters: most plans have the words of few rules. */
export const mayHold = (texts: Texts, pattern: Pattern): boolean => lettersOf(texts)?.mayHold(pattern) ?? true

/** The texts of a list that hold a needle of a pattern: it can match in no other. */
export function textsWith<T extends { text: PlacedText }>(
  texts: readonly T[],
  pattern: Pattern,
): readonly T[] {
  const letters = lettersOf(texts)
  return letters === undefined
    ? texts.filter(({ text }) => pattern.mayMatch(smallLetters(text.text)))
    : letters.with(pattern).map(index => texts[index]!)
}
