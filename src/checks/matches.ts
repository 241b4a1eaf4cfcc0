import { everyMatch } from '../language/every-match.ts'
import type { Pattern } from '../language/pattern.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { textsWith } from './may-hold.ts'
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
  const isLate = !(pattern instanceof RegExp)
  const possible = isLate && isList(texts) ? textsWith(texts, pattern) : texts
  for (const where of possible) {
    const { text } = where
    for (const match of isLate ? pattern.all(text.text) : everyMatch(text.text, pattern)) {
      const verdict = judge(match, where)
      if (verdict !== undefined)
        yield { text, from: match.index, to: match.index + match[0].length, ...verdict }
    }
  }
}

/** `Array.isArray` knows no lists that are only read. */
const isList = <T>(texts: Iterable<T>): texts is readonly T[] => Array.isArray(texts)

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
