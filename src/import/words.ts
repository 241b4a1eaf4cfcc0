/** A word of a text, and the line it stands in. */
export interface Word {
  key: string
  /** Index of its line. */
  line: number
}

/** The words of a text as they are compared: letters and digits in small letters, no zeros before a number of one digit. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    words.push(/^0\d$/.test(word) ? word.slice(1) : word)
  return words
}
