/**
 * The first words of a text, for a message. @param most characters that stay as they are; a longer text is cut at `cut`, and ends with `end`
 * in the place of the rest.
 */
export const shorten = (text: string, most = 60, { cut = most, end = '…' } = {}): string =>
  text.length <= most ? text : `${text.slice(0, cut).replace(/\s+\S*$/u, '')}${end}`
