/** The words of a text two by two, each with its neighbour: official texts share most of their syllables, but not what stands beside what. */
export const neighbours = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)
