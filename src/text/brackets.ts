/** Characters that `\` makes plain text: each can begin a mark, a join, a kind of row, or part two cells. */
const escapable = /[\\*[\]{}^~<#!|/=+-]/

/** True when the character at `at` is a backslash that makes the next one plain text. */
export function isEscape(text: string, at: number): boolean {
  return text[at] === '\\' && escapable.test(text[at + 1] ?? '')
}

/** The index of the `]` for each `[` of a text that is closed; `\[` and `\]` are text. Linear in the text's length. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  if (!text.includes('[')) return pairs
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (isEscape(text, at)) at++
    else if (text[at] === '[') open.push(at)
    else if (text[at] === ']') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, at)
    }
  }
  return pairs
}
