import { type Node, Pair, type Scalar, YAMLMap, YAMLSeq } from '../tree.ts'
import { leaveToLibrary } from './not-plain.ts'
import { KeysOnce, readKey } from './plain-keys.ts'
import { blank, type PlainLines } from './plain-lines.ts'
import { plainText, quotedText } from './plain-texts.ts'

const deepest = 10

/** What ends a plain text in brackets. */
const markOrEnd = /[,{}[\]#\n]/g

/** Reads a `{ }` or `[ ]` that ends on its line, with a blank behind each comma. */
export class BracketReader {
  /** Behind what was read. */
  at: number
  private readonly lines: PlainLines

  constructor(lines: PlainLines, at: number) {
    this.lines = lines
    this.at = at
  }

  /** @param holder the key that it is the value of. */
  read(holder: string | undefined, depth = 1): YAMLMap | YAMLSeq {
    if (depth > deepest) leaveToLibrary()
    const start = this.at
    const isMap = this.lines.text[start] === '{'
    const pairs: Pair[] = []
    const values: Node[] = []
    const keys = new KeysOnce()
    const close = isMap ? '}' : ']'
    this.pass(1)
    if (this.lines.text[this.at] === close) this.at++
    else
      do {
        this.lines.lexemes += 12
        if (isMap) pairs.push(this.readPair(keys, holder, depth))
        else values.push(this.readValue(undefined, depth))
      } while (this.goesOn(close))
    return isMap ? new YAMLMap(pairs, [start, this.at], true) : new YAMLSeq(values, [start, this.at], true)
  }

  private readPair(keys: KeysOnce, holder: string | undefined, depth: number): Pair {
    const key = readKey(this.lines.text, this.at, holder) ?? leaveToLibrary()
    keys.add(key.value)
    this.at = key.range[1]
    if (this.lines.text.charCodeAt(this.at + 1) !== blank) leaveToLibrary()
    this.pass(1)
    return new Pair(key, this.readValue(key.value, depth))
  }

  private readValue(key: string | undefined, depth: number): Node {
    const { text, end } = this.lines
    const first = text[this.at]
    if (first === '{' || first === '[') return this.read(key, depth + 1)
    const value = first === '"' || first === "'" ? quotedText(text, this.at, end) : this.readPlain()
    this.at = value.range[1]
    return value
  }

  private readPlain(): Scalar {
    const { text, end } = this.lines
    markOrEnd.lastIndex = this.at
    const to = markOrEnd.exec(text)?.index ?? end
    // A `#` is a comment or may look like one; what ends with the line goes on in the next.
    if (to === this.at || to >= end || text[to] === '#') leaveToLibrary()
    return plainText(text, this.at, to)
  }

  /** Passes what stands behind a value: a comma and a blank, or the closing bracket. */
  private goesOn(close: string): boolean {
    this.pass(0)
    const mark = this.lines.text[this.at]
    if (mark === close) {
      this.at++
      return false
    }
    if (mark !== ',' || this.lines.text.charCodeAt(this.at + 1) !== blank) leaveToLibrary()
    this.pass(1)
    return true
  }

  /** Passes so many characters and the blanks behind them, within the line. */
  private pass(count: number): void {
    this.at = this.lines.skipBlanks(this.at + count)
    if (this.at >= this.lines.end) leaveToLibrary()
  }
}
