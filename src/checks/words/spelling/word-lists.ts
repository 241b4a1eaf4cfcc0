/**
 * The place of a word in a list of words, from an index on; -1 when it is not there. Between words stand blanks, ends of lines, or the
 * colon after the first word of a line. A list is searched as it is: a run looks for few of its words.
 */
export function entryPlace(word: string, list: string, from = 0): number {
  for (let at = list.indexOf(word, from); at >= 0; at = list.indexOf(word, at + 1))
    if (isBetween(list.charCodeAt(at - 1)) && isBetween(list.charCodeAt(at + word.length))) return at
  return -1
}

/** The signs between words come before all letters; the number is NaN beyond the ends. */
const isBetween = (code: number): boolean => !(code > 58)
