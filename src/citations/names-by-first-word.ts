import { addTo } from '../collections/add-to.ts'
/** Names that are looked for at places of a text, whatever their case and blanks: the longest of those that fit. */
export class NamesByFirstWord {
  private readonly names = new Map<string, string[][]>()

  constructor(names: readonly string[]) {
    for (const name of new Set(names.map(each => each.toLowerCase())))
      addTo(this.names, firstWord(name), name.split(/\s+/))
    for (const group of this.names.values()) group.sort((a, b) => lengthOf(b) - lengthOf(a))
  }

  /** The name that begins at an index, as typed; undefined where none does. */
  at(text: string, index: number): string | undefined {
    const small = text.slice(index).toLowerCase()
    for (const words of this.names.get(firstWord(small)) ?? []) {
      const end = endOf(words, small)
      if (end !== undefined) return text.slice(index, index + end)
    }
    return undefined
  }
}

const firstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''
const lengthOf = (words: readonly string[]): number => words.join(' ').length

/** Where the words end that a text begins with; undefined where they are not there or go on. */
function endOf(words: readonly string[], text: string): number | undefined {
  let at = 0
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const blanks = /^\s+/.exec(text.slice(at))
      if (blanks === null) return undefined
      at += blanks[0].length
    }
    if (!text.startsWith(word, at)) return undefined
    at += word.length
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? undefined : at
}
