import { longestSyllable } from '../../../language/syllables.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found, Misspelling } from './misspelling.ts'
import { spellingKey } from './spelling-key.ts'
import { inCaseOf, type Word } from './words.ts'

/**
 * A syllable that a blank breaks: `t hực hiện`, `thực hi ện`. Its parts are not both words, and together they are one that makes a known
 * word with a neighbour.
 */
export function brokenWord(words: readonly Word[], at: number, lexicon: Lexicon): Found | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || !next.follows || word.isPart || next.isPart)
    return undefined
  if (next.letters !== (word.letters === 'title' ? 'lower' : word.letters) && word.text.length > 1)
    return undefined
  if (word.lower.length + next.lower.length > longestSyllable) return undefined
  const key = spellingKey(word.lower + next.lower)
  if (key === undefined || !lexicon.isKnown(key)) return undefined
  if (isWord(word, lexicon) && isWord(next, lexicon)) return undefined
  const before = word.follows ? words[at - 1]?.key : undefined
  const after = words[at + 2]?.follows ? words[at + 2]!.key : undefined
  const fits =
    (before !== undefined && lexicon.isPair(before, key)) ||
    (after !== undefined && lexicon.isPair(key, after))
  if (!fits) return undefined
  const right = word.text + next.text.toLowerCase()
  const mistake: Misspelling = {
    kind: 'broken',
    from: word.from,
    to: next.to,
    wrong: `${word.text} ${next.text}`,
    rights: [right],
    right,
  }
  return { mistake, last: at + 1 }
}

const isWord = ({ key, text }: Word, lexicon: Lexicon): boolean =>
  key !== undefined && text.length > 1 && lexicon.isKnown(key)

/** Two syllables without the blank between them: `củacác`. Only where they come apart in one way. */
export function joinedWords(word: Word, at: number, lexicon: Lexicon): Found | undefined {
  if (!/[^a-z]/.test(word.lower) || word.lower.length > 14) return undefined
  const ways: string[] = []
  for (let cut = 2; cut <= word.lower.length - 2; cut++) {
    const first = spellingKey(word.lower.slice(0, cut))
    const second = spellingKey(word.lower.slice(cut))
    if (first === undefined || second === undefined) continue
    const isLikely = lexicon.isPair(first, second) || (lexicon.isSingle(first) && lexicon.isSingle(second))
    if (isLikely) ways.push(`${word.text.slice(0, cut)} ${word.text.slice(cut)}`)
  }
  if (ways.length !== 1) return undefined
  const right = inCaseOf(ways[0]!, word)
  const mistake: Misspelling = {
    kind: 'joined',
    from: word.from,
    to: word.to,
    wrong: word.text,
    rights: [right],
    right,
  }
  return { mistake, last: at }
}
