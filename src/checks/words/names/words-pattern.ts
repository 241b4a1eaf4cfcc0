import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { type Pattern, pattern } from '../../../language/pattern.ts'

/** An expression for whole Vietnamese words: `\b` knows only the letters of ASCII. @param flags besides `g` and `u`. */
export const wholeWords = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, `gu${flags}`)

/** Whole Vietnamese words as a pattern that is made lazily. @param needles see `pattern`. @param source of the expression. */
export const phrases = (needles: readonly string[], source: string, flags = ''): Pattern =>
  pattern(needles, () => wholeWords(source, flags))

/** A text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text with its first letter in lower case. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const letter = lazyPattern(() => /\p{L}/u)

/** Whether a word that goes to an index ends there. */
export const endsWord = (text: string, at: number): boolean => !letter.test(text.charAt(at))

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase()

/** Whether a text begins with a capital. */
export const beginsCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()

/** Whether the words directly before an index fit a pattern that ends with `$`. Cheaper than a look-behind, which is tried at every letter. */
export const follows = (text: string, at: number, before: Pick<RegExp, 'test'>): boolean =>
  before.test(text.slice(Math.max(0, at - 120), at))
