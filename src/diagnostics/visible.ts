/**
 * What steers a terminal or turns the order of letters round, and is no letter: C0 controls but TAB and line ends, DEL, C1 controls,
 * signs of direction (Unicode, Bidi_Control), separators of lines and paragraphs.
 */
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\r(?!\n)|[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/** `<U+001B>` for a character. */
const named = (character: string): string =>
  `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`

/** A text for people with nothing in it that steers a terminal: each such character is shown by its number. Lines and TABs stay. */
export const visible = (text: string): string => text.replace(steering, named)

/** The same of what is to stay on one line: a line end is shown too, so that no name or key can begin a line of its own. */
export const visibleLine = (text: string): string => visible(text).replace(/[\r\n]/g, named)

/**
 * JSON for programs and for the terminal that it may be printed on. It reads as the same data: what steers a terminal, and is left as it
 * is by JSON, is written by its number.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    steering,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
