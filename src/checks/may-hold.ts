import type { Pattern } from '../language/pattern.ts'
import type { PlacedText } from '../text/placed-text.ts'

/** The letters of lists, in small letters: undefined for a list that was asked about once. */
const together = new WeakMap<readonly unknown[], string | undefined>()

/** So few texts are walked as fast. */
const few = 20

/**
 * False when no text of a list can match, found by one look at all of their letters: most plans have the words of few rules. The letters of a list are
 * put together when it is asked about a second time, as those that a reading of the plan keeps are; a list that a rule makes for itself is not worth it.
 */
export function mayHold(texts: readonly { text: PlacedText }[], pattern: Pattern): boolean {
  if (texts.length <= few) return true
  if (!together.has(texts)) {
    together.set(texts, undefined)
    return true
  }
  let letters = together.get(texts)
  if (letters === undefined) {
    letters = texts
      .map(({ text }) => text.text)
      .join('\n')
      .toLowerCase()
    together.set(texts, letters)
  }
  return pattern.mayMatchIn(letters)
}
