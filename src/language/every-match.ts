/**
 * All matches of an expression in a text; of one without `g` the first. `String.matchAll` makes a copy of its expression for each text: that
 * costs three times what it costs to see that a line has no match.
 */
export function everyMatch(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const first = matchFrom(0, text, expression)
  if (first === null) return none
  const matches = [first]
  if (expression.global)
    for (let match = behind(first, text, expression); match !== null; match = behind(match, text, expression))
      matches.push(match)
  return matches
}

const none: readonly RegExpExecArray[] = []

/** The match behind another. An empty one would be found again: the search goes on behind the next character. */
const behind = ({ 0: found, index }: RegExpExecArray, text: string, expression: RegExp) =>
  matchFrom(found === '' ? index + widthAt(index, text, expression) : index + found.length, text, expression)

function matchFrom(index: number, text: string, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(text)
}

/** How many units of a text the character at an index has for an expression. */
const widthAt = (index: number, text: string, { unicode }: RegExp): number =>
  unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
