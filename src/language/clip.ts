/** A text of at most so many characters, for a line of a report: what is too much gives way to `…`. */
export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
