import type { Pattern } from '../language/pattern.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { mayHold } from './may-hold.ts'
import type { CheckFinding } from './rule.ts'

/** What a rule says about a match: the finding stands at the whole match, unless it says where. */
export type Verdict = Omit<CheckFinding, 'text'>

/**
 * What a rule finds by a pattern: every match that `judge` says something about. Of an expression without `g` only the first match
 * of a text is looked at.
 * @param texts passages, or what else a rule reads. @param judge a match and the text it stands in → what is wrong, undefined for nothing.
 */
export function* findEach<T extends { text: PlacedText }>(
  texts: Iterable<T>,
  pattern: Pattern | RegExp,
  judge: (match: RegExpExecArray, where: T) => Verdict | undefined,
): Generator<CheckFinding> {
  if (isList(texts) && !(pattern instanceof RegExp) && !mayHold(texts, pattern)) return
  for (const where of texts) {
    const { text } = where
    for (const match of matchesOf(pattern, text.text)) {
      const verdict = judge(match, where)
      if (verdict !== undefined)
        yield { text, from: match.index, to: match.index + match[0].length, ...verdict }
    }
  }
}

/** `Array.isArray` knows no lists that are only read. */
const isList = <T>(texts: Iterable<T>): texts is readonly T[] => Array.isArray(texts)

function matchesOf(pattern: Pattern | RegExp, text: string): Iterable<RegExpExecArray> {
  if (!(pattern instanceof RegExp)) return pattern.all(text)
  if (pattern.global) return text.matchAll(pattern)
  const first = pattern.exec(text)
  return first === null ? [] : [first]
}

/** The words before a match, at most so many characters. */
export const wordsBefore = ({ input, index }: RegExpExecArray, most = 120): string =>
  input.slice(Math.max(0, index - most), index)

/** The words behind a match, at most so many characters. */
export const wordsBehind = ({ 0: all, input, index }: RegExpExecArray, most = 120): string =>
  input.slice(index + all.length, index + all.length + most)

/** Hint and fix for words that have one right form. */
export const writeAs = (right: string): Required<Pick<CheckFinding, 'hint' | 'fix'>> => ({
  hint: `Viết “${right}”.`,
  fix: right,
})
