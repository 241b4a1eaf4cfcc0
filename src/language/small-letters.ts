/** As many texts as a long plan has. */
const mostKept = 4000
const kept = new Map<string, string>()

/** A text in small letters, worked out once for all that look at it one after the other. */
export function smallLetters(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const small = text.toLowerCase()
  kept.set(text, small)
  return small
}
