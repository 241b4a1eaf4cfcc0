/** As many words as are looked for twice in a row. */
const mostWords = 4

/**
 * Whether a text may say up to four words twice in a row: some stand again right after themselves, whatever parts them. One look at its
 * words is much cheaper than an expression that tries every stretch of it.
 * @param small the text in small letters.
 */
export function mayRepeat(small: string): boolean {
  const words = small.split(/[^\p{L}\p{M}]+/u)
  for (let length = 1; length <= mostWords; length++) {
    let same = 0
    for (let at = length; at < words.length; at++) {
      same = words[at] === words[at - length] ? same + 1 : 0
      if (same === length) return true
    }
  }
  return false
}
