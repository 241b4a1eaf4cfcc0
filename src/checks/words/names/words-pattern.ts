/** A pattern of whole Vietnamese words: `\b` knows only the letters of ASCII. @param flags besides `g` and `u`. */
export const wholeWords = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${source})(?![\\p{L}\\p{M}])`, `gu${flags}`)

/** A text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text with its first letter in lower case. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whether the words directly before an index fit a pattern that ends with `$`. Cheaper than a look-behind, which is tried at every letter. */
export const follows = (text: string, at: number, before: RegExp): boolean =>
  before.test(text.slice(Math.max(0, at - 120), at))
