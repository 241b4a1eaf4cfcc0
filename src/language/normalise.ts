import { everyMatch } from './every-match.ts'
import { toneAtEnd } from './tone-at-end.ts'

/** Text in the one form the program works with, and the way back to the text as typed. */
interface NormalisedText {
  text: string
  /**
   * For each UTF-16 index of `text`, and for its end, the index it comes from. Missing when nothing changed. A letter
   * that was composed comes from the first of its characters.
   */
  map?: Uint32Array
}

/** Soft hyphen, zero-width characters, bidi controls: they cannot be seen and spoil search and comparison. */
const invisible = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'

/** Not allowed in XML, so in no .docx: controls, the two non-characters, halves of surrogate pairs. */
const forbidden = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff\\ud800-\\udfff'

/** Ends of lines in other guises, such as the manual line break that Word copies as a vertical tab. */
const lineEnds = '\\r\\n|[\\r\\u000b\\u000c\\u0085\\u2028\\u2029]'

const unwanted = new RegExp(`(?<lineEnd>${lineEnds})|[${invisible}${forbidden}]`, 'gu')
const hasUnwanted = new RegExp(`[\\r\\u000b\\u000c\\u0085\\u2028\\u2029${invisible}${forbidden}]`, 'u')

/**
 * Anything but the characters of Vietnamese office text, which are as they should be: nearly every text has no other. Letters with their marks,
 * punctuation and signs of Latin script; none of them changes in NFC, also not beside another.
 */
const mayNeedWork = /[^\t\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/

/** A character with what may join it when composed: marks, and the parts of a Hangul syllable. */
const composable = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+|[^\p{M}\u1160-\u11ff]/gu

/**
 * The text in NFC, without characters that cannot be seen or printed, each end of line as `\n`; TABs stay. The same
 * string comes back when there is nothing to do.
 */
export function normaliseText(text: string): NormalisedText {
  if (!mayNeedWork.test(text)) return { text }
  if (!hasUnwanted.test(text) && text.normalize('NFC') === text) return { text }
  const { text: normalised, origins } = compose(removeUnwanted(text))
  return { text: normalised, map: Uint32Array.from([...origins, text.length]) }
}

/** A text with the index in the source for each of its units. */
interface Traced {
  text: string
  origins: number[]
}

function removeUnwanted(text: string): Traced {
  let kept = ''
  const origins: number[] = []
  let from = 0
  const keepTo = (end: number) => {
    kept += text.slice(from, end)
    for (let at = from; at < end; at++) origins.push(at)
  }
  for (const match of everyMatch(text, unwanted)) {
    keepTo(match.index)
    if (match.groups?.lineEnd !== undefined) {
      kept += '\n'
      origins.push(match.index)
    }
    from = match.index + match[0].length
  }
  keepTo(text.length)
  return { text: kept, origins }
}

function compose({ text, origins }: Traced): Traced {
  if (text.normalize('NFC') === text) return { text, origins }
  let composed = ''
  const composedOrigins: number[] = []
  for (const { 0: typed, index } of everyMatch(text, composable)) {
    const joined = typed.normalize('NFC')
    composed += joined
    for (let at = 0; at < joined.length; at++)
      composedOrigins.push(origins[index + Math.min(at, typed.length - 1)]!)
  }
  return { text: composed, origins: composedOrigins }
}

/**
 * A key that is the same for names a reader takes for the same: `Văn hóa - Xã hội`, `VĂN HOÁ–XÃ HỘI`. It disregards case,
 * the kind of dash and the blanks around it, repeated blanks, and on which vowel of a syllable the tone stands.
 */
export function nameKey(name: string): string {
  return toneAtEnd(name.toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .trim()
}

/** Whether two names are the same to a reader; see `nameKey`. */
export function sameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b)
}
