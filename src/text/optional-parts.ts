import { isEscape, matchBrackets } from './brackets.ts'
import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'

/** A wording whose optional parts are decided, and the `[` that nothing closes. */
interface Decided {
  text: PlacedText
  open: PlacedText[]
}

/** An optional part of a wording: its place, and the values that it names itself, not those of the parts inside it. */
interface OptionalPart {
  open: number
  close: number
  names: string[]
}

/**
 * Decides the optional parts of a row's wording: a part in `[ ]` stays, without its brackets, when all its values are there, and goes
 * when one is blank; a part inside it is decided for itself. The marks `[^…]`, `[#…]`, `[! …]` are left for the reader of marks.
 * @param isBlank tells whether a value prints nothing.
 */
export function withoutBlankParts(wording: PlacedText, isBlank: (name: string) => boolean): Decided {
  const { parts, unclosed } = readParts(wording.text)
  const builder = new PlacedTextBuilder(wording.origin)
  let from = 0
  const copyTo = (to: number): void => {
    if (to > from) builder.add(wording.text.slice(from, to), wording.indexInValue(from))
  }
  const closing: number[] = []
  for (const { open, close, names } of parts) {
    if (open < from) continue
    while ((closing.at(-1) ?? Number.POSITIVE_INFINITY) < open) {
      const end = closing.pop()!
      copyTo(end)
      from = end + 1
    }
    copyTo(open)
    if (names.some(isBlank)) from = close + 1
    else {
      from = open + 1
      closing.push(close)
    }
  }
  for (const end of closing.reverse()) {
    copyTo(end)
    from = end + 1
  }
  copyTo(wording.text.length)
  return { text: builder.build(wording.indexInValue(0)), open: unclosed.map(at => wording.slice(at, at + 1)) }
}

const valueName = /\{\{([^{}]{1,100})\}\}/y

/** The optional parts in the order of their beginnings. */
function readParts(text: string): { parts: OptionalPart[]; unclosed: number[] } {
  const brackets = matchBrackets(text)
  const parts: OptionalPart[] = []
  const unclosed: number[] = []
  const around: OptionalPart[] = []
  for (let at = 0; at < text.length; at++) {
    if (isEscape(text, at)) at++
    else if (text[at] === '[') {
      const close = brackets.get(at)
      if (/[#^!]/.test(text[at + 1] ?? '')) at = close ?? at
      else if (close === undefined) unclosed.push(at)
      else {
        const part = { open: at, close, names: [] }
        parts.push(part)
        around.push(part)
      }
    } else if (text[at] === ']' && around.at(-1)?.close === at) around.pop()
    else if (text[at] === '{') {
      valueName.lastIndex = at
      const name = valueName.exec(text)?.[1]?.trim()
      if (name !== undefined) around.at(-1)?.names.push(name)
    }
  }
  return { parts, unclosed }
}
