import { everyMatch } from '../language/every-match.ts'
import { memoize } from '../language/memoize.ts'

/** What a stretch is that is not written as prose is. */
export type UntouchableKind = 'link' | 'file' | 'formula' | 'code' | 'quotation'

/** A stretch [from, to) of a text whose letters and marks are its own: nobody may mend it by the rules of prose. */
export interface Untouchable {
  kind: UntouchableKind
  from: number
  to: number
}

/** Letters and digits that an expression of one letter is made of, with what is counted with it: `a`, `b1`, `100%`. */
const operand = String.raw`(?:\p{L}\d{0,2}|\d+(?:[.,]\d+)*%?)`

/** A word with a scheme, `www.`, an `@` or the end of a host's name. Its last mark ends the sentence. */
const link = /:\/\/|www\.|[^\s@]@[^\s@]|[^\s.]\.(?:vn|com|net|org|gov|edu|info)(?![\p{L}\p{N}])/iu
const endOfSentence = /(?:\.\/\.|(?<![.,;:!?…)\]”’"'>])[.,;:!?…)\]”’"'>]+)$/u
const beginning = /^[(“‘"'[<]+/u
/** What a link or the name of a file has one of. */
const isJoined = /[.@:]/
/** A link is no longer than this: what is was pasted without its blanks. */
const longest = 500

/** A file with the ending of its kind, or the ending alone. */
const file =
  /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_.-]*\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|xml|json|csv|zip|rar|txt|html?)(?![\p{L}\p{N}])/iu

/** `a =`, and quantities that are counted with each other: `b/a x 100%`. */
const named = /(?<![\p{L}\p{N}])\p{L}\d{0,2}[ \u00a0]?=/gu
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])\(?${operand}(?:[ \u00a0]?[=+/×x*·][ \u00a0]?\(?${operand}\)?(?![\p{L}\p{N}/]))+`,
  'gu',
)
const oneLetter = /(?<!\p{L})(?!x)\p{L}(?!\p{L})/u

/** Signs that stand without blanks between letters and digits: `02/2026/TT-BNV`, `QCVN 08:2023/BTNMT`, `5G/IoT`. */
const signs = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/:&][\p{L}\p{N}]+)+/gu
const digit = /\d/
const capitals = /(?<![\p{L}])\p{Lu}\p{L}*\p{Lu}|\p{Lu}\d|\d\p{Lu}/u

/** A title that is quoted: several words, the first with a capital, and no end of a sentence among them. */
const quoted = /(?<=“)\s*(?=[\p{Lu}\d])[^“”]{4,250}(?=”)|(?<=(?:^|[\s(])")(?=[\p{Lu}\d])[^"]{4,250}(?=")/gu

/** What in a text is no prose: links and addresses, names of files, formulas, codes, quoted titles. In no order; they may lie in each other. */
export const untouchables: (text: string) => readonly Untouchable[] = memoize(
  text => [...find(text)],
  100_000,
)

function* find(text: string): Generator<Untouchable> {
  const links: Untouchable[] = []
  if (isJoined.test(text))
    for (const { 0: all, index } of everyMatch(text, /\S+/g)) {
      if (all.length > longest || !isJoined.test(all)) continue
      const opening = beginning.exec(all)?.[0].length ?? 0
      const words = all.slice(opening).replace(endOfSentence, '')
      if (link.test(words)) links.push(stretch('link', words, index + opening))
      else {
        const name = file.exec(words)
        if (name) yield stretch('file', name[0], index + opening + name.index)
      }
    }
  yield* links
  for (const other of inWords(text))
    if (!links.some(({ from, to }) => from < other.to && other.from < to)) yield other
}

/** What is made of signs and words, also in a part of a link. */
function* inWords(text: string): Generator<Untouchable> {
  if (/[=/+×x*·]/.test(text)) {
    for (const { 0: all, index } of everyMatch(text, named)) yield stretch('formula', all, index)
    for (const { 0: all, index } of everyMatch(text, counted))
      if (all.includes('=') || oneLetter.test(all)) yield stretch('formula', all, index)
  }
  if (digit.test(text))
    for (const { 0: all, index } of everyMatch(text, signs))
      if (digit.test(all) && capitals.test(all)) yield stretch('code', all, index)
  if (/[“"]/.test(text))
    for (const { 0: all, index } of everyMatch(text, quoted)) {
      const words = all.trim()
      if (/\s/.test(words) && !/[.;!?]\s/.test(words))
        yield stretch('quotation', words, index + all.indexOf(words))
    }
}

const stretch = (kind: UntouchableKind, words: string, from: number): Untouchable => ({
  kind,
  from,
  to: from + words.length,
})

/**
 * Whether what is said of [from, to) is said of something untouchable, or a change of it would change such a thing. A longer stretch, such as
 * a whole line, may hold one whole: then the change must keep it.
 * @param fix what would stand there, if it is to be changed.
 */
export function isUntouchable(text: string, from: number, to: number, fix?: string): boolean {
  return untouchables(text).some(other => {
    if (other.to <= from || to <= other.from) return false
    const holds = from <= other.from && other.to <= to
    // What a code says may be wrong; a mark at the end of a quotation is reported at its last word.
    if (fix === undefined && (other.kind === 'code' || (other.kind === 'quotation' && to > other.to)))
      return false
    return holds ? fix !== undefined && !fix.includes(text.slice(other.from, other.to)) : true
  })
}
