/** Where something that opens with a quote or bracket ends. */
interface Span {
  /** First place after it; where reading stopped if it is not closed. */
  end: number
  closed: boolean
  /** Place of a `{{` inside a `{ }` or `[ ]`. */
  placeholder?: number
  /** Place of a closing bracket that stands too far left. */
  outdented?: number
}

/**
 * Reads a quoted text from its opening mark. Its further lines have to be deeper than `parent` (a column),
 * as YAML asks; else it is not closed.
 */
export function quotedSpan(text: string, at: number, parent: number): Span {
  const quote = text[at]
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\' && quote === '"') i++
    else if (text[i] === quote && quote === "'" && text[i + 1] === "'") i++
    else if (text[i] === quote) return { end: i + 1, closed: true }
    else if (text[i] === '\n' && isOutdented(text, i + 1, parent)) return { end: i, closed: false }
  }
  return { end: text.length, closed: false }
}

/**
 * Reads a `{ }` or `[ ]` from its opening bracket, with the same rule for further lines; only the last closing bracket may
 * begin a line at `parent`.
 */
export function flowSpan(text: string, at: number, parent: number): Span {
  const span: Span = { end: text.length, closed: false }
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const character = text[i]!
    if (character === '{' || character === '[') {
      if (text.startsWith('{{', i) && depth > 0) span.placeholder ??= i
      depth++
    } else if (character === '}' || character === ']') {
      depth--
      if (depth === 0) return { ...span, end: i + 1, closed: true }
    } else if ((character === '"' || character === "'") && /[\s,:[{]/.test(text[i - 1]!)) {
      const quoted = quotedSpan(text, i, parent)
      if (!quoted.closed) return { ...span, end: quoted.end }
      i = quoted.end - 1
    } else if (character === '#' && /\s/.test(text[i - 1]!)) {
      const feed = text.indexOf('\n', i)
      i = feed < 0 ? text.length : feed - 1
    } else if (character === '\n' && isOutdented(text, i + 1, parent)) {
      const closing = closingBracket(text, i + 1)
      if (closing === undefined) return { ...span, end: i }
      if (depth > 1 || closing - i - 1 < parent) span.outdented ??= closing
    }
  }
  return span
}

/** Place of the closing bracket that the line at `start` begins with. */
function closingBracket(text: string, start: number): number | undefined {
  const pattern = / *[\]}]/y
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex - 1 : undefined
}

/** True when the line that begins at `start` has text and is no deeper than `parent`. */
function isOutdented(text: string, start: number, parent: number): boolean {
  let at = start
  while (text[at] === ' ') at++
  return at < text.length && text[at] !== '\n' && text[at] !== '\r' && at - start <= parent
}
