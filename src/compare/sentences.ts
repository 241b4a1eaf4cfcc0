import type { ComparedText } from './compared-text.ts'
import type { Token } from './tokens.ts'
import type { TokenText } from './words.ts'

/** A sentence of a text: its words from `start` on, with their places in the whole text. */
export interface Sentence extends TokenText {
  start: number
  end: number
  /** The same for sentences that differ in nothing but blanks and the plan's own years. */
  mask: string
}

/** A sentence ends with a stop before a capital. What stands before it must be a word: `TP. Huế`, `1. Mục` are none. */
const end = /(?<=\p{Ll}\p{Ll}[)”"]?)[.;!?]+\s+(?=[\p{Lu}\d])|\n/gu

/** The sentences of a text. */
export function sentencesOf(text: ComparedText): Sentence[] {
  const bounds: [number, number][] = []
  let from = 0
  for (const { 0: stop, index } of text.text.matchAll(end)) {
    bounds.push([from, index])
    from = index + stop.length
  }
  bounds.push([from, text.text.length])
  return bounds.flatMap(([start, to]) => {
    const tokens = text.tokens.filter(token => token.start >= start && token.start < to)
    if (tokens.length === 0) return []
    return [{ start, end: to, text: text.text.slice(start, to), ...shifted(tokens, start) }]
  })
}

function shifted(tokens: readonly Token[], by: number): Pick<Sentence, 'tokens' | 'mask'> {
  return {
    tokens: tokens.map(token => ({ ...token, start: token.start - by })),
    mask: tokens
      .map(token => token.mask)
      .join(' ')
      .toLowerCase(),
  }
}

/** Sentences one after the other as one text. */
export function joinSentences(sentences: readonly Sentence[]): TokenText {
  let text = ''
  const tokens: Token[] = []
  for (const sentence of sentences) {
    if (text !== '') text += '. '
    const at = text.length
    tokens.push(...sentence.tokens.map(token => ({ ...token, start: token.start + at })))
    text += sentence.text
  }
  return { text, tokens }
}
