import type { WordStretch } from '../reading/own-words.ts'

/** What ends a sentence or a part of a list that stands for itself; a full stop only before a capital: `Điều 5. Khoản`, `TP. Huế` cost nothing. */
const end = /;|\n|\.(?=\s+\p{Lu})/gu

/** The sentences of a text, in its order, without what ends them. */
export function sentencesOf(text: string): WordStretch[] {
  const sentences: WordStretch[] = []
  let from = 0
  for (const { index } of text.matchAll(end)) {
    sentences.push({ from, to: index })
    from = index + 1
  }
  return [...sentences, { from, to: text.length }]
}

/** The sentence that a place stands in. */
export const sentenceAt = (text: string, at: number): WordStretch =>
  sentencesOf(text).find(({ from, to }) => at >= from && at <= to) ?? { from: 0, to: text.length }
