import { leaveToLibrary } from './not-plain.ts'

export const tab = 0x09
export const feed = 0x0a
export const carriageReturn = 0x0d
export const blank = 0x20
export const hash = 0x23
export const dash = 0x2d
export const colon = 0x3a

/** The lines of a text that are neither blank nor a comment, one after the other. Its CRs stand before LFs. */
export class PlainLines {
  readonly text: string
  /** Where the line begins, and its first character that is no blank. */
  start = 0
  at = 0
  /** The number of blanks before it; -1 behind the last line. */
  indent = -1
  /** Before the line end, and behind it. */
  end = 0
  next = 0
  /** Not less than the marks and words that the library sees in the lines so far. */
  lexemes = 0

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the first such line from `from` on, where a line begins. */
  goTo(from: number): void {
    const { text } = this
    for (let start = from; start < text.length; ) {
      let at = start
      while (text.charCodeAt(at) === blank) at++
      const code = text.charCodeAt(at)
      if (code === tab) leaveToLibrary()
      const found = text.indexOf('\n', at)
      const next = found < 0 ? text.length : found + 1
      const isBlank = at >= text.length || code === feed || code === carriageReturn
      if (!isBlank && code !== hash) {
        this.start = start
        this.at = at
        this.indent = at - start
        this.end = lineEnd(text, at, found)
        this.next = next
        this.lexemes += 12
        return
      }
      this.lexemes += 3
      start = next
    }
    this.start = this.at = this.end = this.next = text.length
    this.indent = -1
  }

  /** The first place from `from` on that is no blank. */
  skipBlanks(from: number): number {
    let at = from
    while (this.text.charCodeAt(at) === blank) at++
    return at
  }

  /** True where nothing but a comment follows on the line. @param at behind the blanks. */
  isRestEmpty(at: number): boolean {
    if (at >= this.end) return true
    if (this.text.charCodeAt(at) !== hash) return false
    if (this.text.charCodeAt(at - 1) !== blank) leaveToLibrary()
    this.passComment(at)
    return true
  }

  /** A `#` with a letter behind it may be meant as text, which the library tells. */
  passComment(at: number): void {
    if (at + 1 < this.end && !/[\s#=!*-]/.test(this.text[at + 1]!)) leaveToLibrary()
  }
}

/** Where a line ends, before its LF or CR LF. @param found the LF, or -1. */
export function lineEnd(text: string, from: number, found: number): number {
  const end = found < 0 ? text.length : found
  return end > from && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end
}
