import type { PlacedText } from '../../../plan/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { type Word, wordsOf } from './words.ts'

/** A text of the plan with its words. */
export interface WordedText {
  text: PlacedText
  words: readonly Word[]
}

/** The words of all texts of a plan but the names of those who sign. Worked out once: ask `context.of(planWords)`. */
export function planWords(context: CheckContext): WordedText[] {
  return context.passages
    .filter(({ kind }) => kind !== 'signer')
    .map(({ text }) => ({ text, words: wordsOf(text.text) }))
}
