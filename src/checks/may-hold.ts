import type { Pattern } from '../language/pattern.ts'
import { smallLetters } from '../language/small-letters.ts'
import type { PlacedText } from '../text/placed-text.ts'

type Texts = readonly { text: PlacedText }[]

/** All that a list of texts says, in small letters; put together once for each list. */
export function allLetters(texts: Texts): string {
  let letters = together.get(texts)
  if (letters === undefined) {
    letters = texts.map(({ text }) => smallLetters(text.text)).join('\n')
    together.set(texts, letters)
  }
  return letters
}

const together = new WeakMap<Texts, string>()
/** Lists that were asked about. */
const asked = new WeakSet<Texts>()

/** So few texts are walked as fast. */
const few = 20

/**
 * False when no text of a list can match, found by one look at all of their letters: most plans have the words of few rules. The letters of a list are
 * put together when it is asked about a second time, as those that a reading of the plan keeps are; a list that a rule makes for itself is not worth it.
 */
export function mayHold(texts: Texts, pattern: Pattern): boolean {
  if (texts.length <= few) return true
  if (asked.has(texts)) return pattern.mayMatchIn(allLetters(texts))
  asked.add(texts)
  return true
}
