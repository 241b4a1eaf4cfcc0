/** The words of a list from `data/tu-ngu` that has blanks and ends of lines between them. */
export const splitWords = (list: string): string[] => list.trim().split(/\s+/)

/** The words of several syllables of a list that has commas between them. */
export const splitPhrases = (list: string): string[] => list.trim().split(/,\s+/)
