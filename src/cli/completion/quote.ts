/** A text in single quotes, as bash and zsh read it. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Names of commands and options, in one string that a shell cuts at blanks. */
export const shellWords = (words: readonly string[]): string => shellQuoted(words.join(' '))
