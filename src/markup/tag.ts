/** Stands in a tag for a value that the template puts in; no text file holds it. */
export const valueMark = '\0'

/** A tag of a template. */
export interface Tag {
  name: string
  isEnd: boolean
  attributes: { name: string; value: string }[]
}

const tagPattern = /^<(\/?)([^\s/<>"'=]+)((?:\s+[^\s/<>"'=]+="[^"]*")*)\s*\/?>$/
const attributePattern = /([^\s/<>"'=]+)="([^"]*)"/g

/** Reads a tag from its `<` to its `>`; undefined when it is none that the vocabulary knows how to read: values stand in `"`. */
export function readTag(text: string): Tag | undefined {
  const match = tagPattern.exec(text)
  if (match === null) return undefined
  const [, slash, name = '', rest = ''] = match
  const attributes = [...rest.matchAll(attributePattern)].map(([, attribute = '', value = '']) => ({
    name: attribute,
    value,
  }))
  return { name, isEnd: slash === '/', attributes }
}

/** Where the text leaves the tag that was begun: after the first `>` outside quotes, or at the text's end. */
export function endOfTag(begun: string, text: string, from: number): number {
  let quoted = hasOpenQuote(begun)
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === '>' && !quoted) return at + 1
  }
  return text.length
}

/** Whether a tag that was read so far is whole. */
export const isWhole = (tag: string): boolean => tag.endsWith('>') && !hasOpenQuote(tag)

const hasOpenQuote = (tag: string): boolean => (tag.match(/"/g)?.length ?? 0) % 2 === 1
