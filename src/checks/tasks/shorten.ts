/** The first words of a text, for a message. */
export const shorten = (words: string, length = 60): string =>
  words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/u, '')}…`
