import { visible } from '../diagnostics/visible.ts'

/** What the program itself may tell a terminal: a colour or its end, and to write over the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one.
const ownCode = /\r|\x1B\[\d+m/

/** What stands between the program's texts and a terminal or a log. */
export interface Terminal {
  /** Marks a code of the terminal as the program's own: all others become visible signs. */
  own(code: string): string
  /** A text as it may be printed. */
  shown(text: string): string
}

/**
 * Texts, keys, names and arguments are others' words, and stand in most messages: none of them may set a colour, move the cursor, rename
 * the window or turn the line round. The mark of the program's own codes is made anew in each run, so that nobody can write it beforehand.
 */
export function makeTerminal(): Terminal {
  const mark = `\x1B<${Math.random().toString(36).slice(2)}>`
  const own = new RegExp(`${mark}(${ownCode.source})`)
  return {
    own: code => mark + code,
    // Every second piece is a code of our own.
    shown: text =>
      text
        .split(own)
        .map((piece, index) => (index % 2 === 0 ? visible(piece) : piece))
        .join(''),
  }
}
