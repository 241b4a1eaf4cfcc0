import { lazyPattern } from './lazy-pattern.ts'

/** Where a word stands in its sentence. */
type SentencePlace = 'start' | 'after-semicolon' | 'after-mark' | 'inside'

/** What may stand in front of the first word of a paragraph: a list mark, a label such as `1.`, `a)`, `II-`, opening quotes. */
const opening = lazyPattern(
  () =>
    /^[\s\-–—+*•“"'(]*(?:(?:\p{L}|[IVXLC]+|\d+(?:\.\d+)*)[.)\-:](?=[\s\p{Lu}]|$)|\d+(?:\.\d+)+(?=\s))?[\s“"'(]{0,40}$/u,
)

/** What stands between the last mark before a word and the word itself. */
const lastMark = /([.?!…;:/(“"[•+]|(?:^|\s)[-–—])[\s“"'(]{0,40}$/u

/** Where the word that begins at an index stands in its sentence; a capital says nothing at `start`, and little after `:`, `;` or `(`. */
export function placeInSentence(text: string, at: number): SentencePlace {
  const before = text.slice(Math.max(0, at - 24), at)
  if (before.length === at && opening.test(before)) return 'start'
  const mark = lastMark.exec(before)?.[1]?.trim()
  if (mark === undefined) return 'inside'
  if (mark === ';') return 'after-semicolon'
  return mark === '.' || mark === '?' || mark === '!' || mark === '…' ? 'start' : 'after-mark'
}
