/**
 * All matches of an expression in a text; of one without `g` the first. `String.matchAll` makes a copy of its expression for each text: that
 * costs three times what it costs to see that a line has no match.
 */
export function everyMatch(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  let match = expression.exec(text)
  if (match === null) return none
  if (!expression.global) return [match]
  const matches: RegExpExecArray[] = []
  while (match !== null) {
    matches.push(match)
    // An empty match would be found again.
    if (match[0] === '') expression.lastIndex += widthAt(match.index, text, expression)
    match = expression.exec(text)
  }
  return matches
}

const none: readonly RegExpExecArray[] = []

/** How many units of a text the character at an index has for an expression. */
const widthAt = (index: number, text: string, { unicode }: RegExp): number =>
  unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
