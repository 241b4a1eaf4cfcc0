import { onceEach } from '../../../collections/once-each.ts'
import type { Passage } from '../../../reading/passages.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { type Word, wordsOf } from './words.ts'

/** A text of the plan with its words. Texts that are the same letter by letter have one list of words: what depends on it alone can be told once. */
export interface WordedText {
  text: PlacedText
  words: readonly Word[]
}

type Words = (text: string) => readonly Word[]

/**
 * The words of all texts of a plan but the names of those who sign. A row that is told in sentences has its words in its cells, where they
 * are written. Worked out once: ask `context.of(planWords)`.
 */
export function planWords(context: CheckContext): WordedText[] {
  const wordsIn = onceEach(wordsOf)
  return context.passages
    .filter(({ kind }) => kind !== 'signer')
    .flatMap(passage => wordsOfPassage(passage, wordsIn))
}

function wordsOfPassage({ kind, text, row }: Passage, wordsIn: Words): WordedText[] {
  const words = wordsIn(text.text)
  if (kind !== 'sentence' || row === undefined) return [{ text, words }]
  const own = words.map(word => (isTyped(text, word) ? word : { ...word, isPart: true }))
  const cells = row.cells.flatMap(cell => cell.lines.map(({ plain }) => plain))
  return [{ text, words: own }, ...cells.map(cell => ({ text: cell, words: wordsIn(cell.text) }))]
}

/** Whether a word is typed where it stands, and not put in the place of a `{{…}}`. */
function isTyped(text: PlacedText, { from, to }: Word): boolean {
  return to - from < 2 || text.indexInValue(to - 1) - text.indexInValue(from) === to - 1 - from
}
