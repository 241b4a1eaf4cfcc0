import { harmlessLength, maxLexemes } from '../size-limits.ts'
import { blockRange, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from '../tree.ts'
import { leaveToLibrary, unlessLeft } from './not-plain.ts'
import { readBlockText } from './plain-block.ts'
import { BracketReader } from './plain-brackets.ts'
import { KeysOnce, readKey } from './plain-keys.ts'
import { dash, PlainLines } from './plain-lines.ts'
import { plainText, quotedText } from './plain-texts.ts'

/** A plan nests some 20 levels deep. */
const deepest = 60

/**
 * Reads what nearly all specs are made of, in a tenth of the library's time: maps and lists by indent, texts on one line or below `|`,
 * `{ }` and `[ ]` on one line, comments. Gives the very tree that the library gives.
 * @param text without characters that `findCharacterMistakes` tells.
 * @returns undefined for a text with anything else in it, and for one that anything may have to be said about.
 */
export const readPlain = (text: string): YAMLMap | undefined => unlessLeft(() => new PlainReader(text).read())

/** Where a value stands. */
interface Around {
  /** The key whose value it is; none for an item of a list. */
  key: string | undefined
  /** The column of its key or list mark. */
  column: number
  /** True in the rows of a table. */
  inRows: boolean
  depth: number
}

class PlainReader {
  private readonly lines: PlainLines

  constructor(text: string) {
    this.lines = new PlainLines(text)
  }

  read(): YAMLMap {
    const { lines } = this
    lines.goTo(0)
    if (lines.indent !== 0) leaveToLibrary()
    const root = this.readMap({ key: undefined, column: 0, inRows: false, depth: 0 })
    if (lines.indent >= 0) leaveToLibrary()
    if (lines.text.length >= harmlessLength && lines.lexemes > maxLexemes) leaveToLibrary()
    return root
  }

  /** A map whose first key stands at the place of the lines, and all others below it. */
  private readMap({ key: holder, column, inRows, depth }: Around): YAMLMap {
    const { lines } = this
    if (depth > deepest) leaveToLibrary()
    const start = lines.at
    const items: Pair[] = []
    const keys = new KeysOnce()
    do {
      const key = readKey(lines.text, lines.at, holder) ?? leaveToLibrary()
      keys.add(key.value)
      const around = {
        key: key.value,
        column,
        inRows: inRows || key.value === 'hang',
        depth: depth + 1,
      }
      items.push(new Pair(key, this.readValue(key.range[1] + 1, around)))
    } while (lines.indent === column)
    if (lines.indent > column) leaveToLibrary()
    return new YAMLMap(items, blockRange(start, items))
  }

  /** A list whose first mark stands at the place of the lines, and all others below it. */
  private readList({ column, inRows, depth }: Around): YAMLSeq {
    const { lines } = this
    if (depth > deepest) leaveToLibrary()
    const start = lines.at
    const items: Node[] = []
    const around = { key: undefined, column, inRows, depth: depth + 1 }
    do items.push(this.readItem(around))
    while (lines.indent === column && this.isItem())
    if (lines.indent > column) leaveToLibrary()
    return new YAMLSeq(items, blockRange(start, items))
  }

  /** True where the line begins with a list mark. */
  private isItem(): boolean {
    const { text, at, end } = this.lines
    return text.charCodeAt(at) === dash && (at + 1 === end || text[at + 1] === ' ')
  }

  private readItem(around: Around): Node {
    const { lines } = this
    const at = lines.skipBlanks(lines.at + 1)
    if (readKey(lines.text, at, undefined) === undefined) {
      if (/[a-z]/.test(lines.text[at] ?? '')) this.refuseGluedKey(at)
      return this.readValue(lines.at + 1, around)
    }
    lines.at = at
    return this.readMap({ ...around, column: at - lines.start })
  }

  /** `- nam:2026` is a slip, which the library tells. */
  private refuseGluedKey(at: number): void {
    const { text, end } = this.lines
    if (/^[a-z][a-z0-9_]*:(?!\/)/.test(text.slice(at, Math.min(end, at + 200)))) leaveToLibrary()
  }

  /** The value behind a colon or list mark, on its line or below; goes to the line behind it. */
  private readValue(from: number, around: Around): Node {
    const { lines } = this
    const { text } = lines
    const at = lines.skipBlanks(from)
    if (lines.isRestEmpty(at)) return this.readBelow(at, around)
    const first = text[at]
    if (first === '|') return readBlockText(lines, at, around.column, around.inRows)
    let value: Node
    let end: number
    if (first === '{' || (first === '[' && around.key !== undefined)) {
      const brackets = new BracketReader(lines, at)
      value = brackets.read(around.key)
      end = brackets.at
    } else if (first === '"' || first === "'") {
      const quoted = quotedText(text, at, lines.end)
      value = quoted
      end = quoted.range[1]
    } else {
      end = this.endOfPlain(at)
      value = plainText(text, at, end)
    }
    if (!lines.isRestEmpty(lines.skipBlanks(end))) leaveToLibrary()
    lines.goTo(lines.next)
    return value
  }

  /** A plain text ends with its line, or with the blank before a comment. */
  private endOfPlain(at: number): number {
    const { text, end } = this.lines
    const comment = text.slice(at, end).indexOf(' #')
    return comment < 0 ? end : at + comment
  }

  /** What stands on the lines below a key or list mark: a map, a list, or nothing. @param at where nothing stands. */
  private readBelow(at: number, around: Around): Node {
    const { lines } = this
    lines.goTo(lines.next)
    const { indent } = lines
    const isList = indent >= 0 && this.isItem()
    if (indent > around.column || (isList && indent === around.column && around.key !== undefined)) {
      const inside = { ...around, column: indent }
      if (!isList) return this.readMap(inside)
      if (around.key === undefined) leaveToLibrary()
      return this.readList(inside)
    }
    return new Scalar('', Scalar.PLAIN, [at, at], '')
  }
}
