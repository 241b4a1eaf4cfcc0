/** One line of a text value, and the ids of the lines of the file that it comes from. */
export interface ValueLine {
  text: string
  from: readonly number[]
}

/** Letters and digits first, nothing inside that YAML reads: such a text may stand behind its key. */
const plain = /^[\p{L}\p{N}](?:[^:#\t]|:(?=\S)|(?<=\S)#)*$/u
const longestPlain = 120

/** The lines of a spec, in block style; it remembers where the lines of the file went. */
export class SpecLines {
  readonly lines: string[] = []
  /** The spec's line, from 1, by the id of the file's line. */
  readonly places = new Map<number, number>()
  private dash = -1

  /** The next line begins an item of a list that is indented so far. */
  item(indent: number): void {
    this.dash = indent
  }

  /** A line as it is. */
  line(indent: number, text: string, comment = ''): void {
    const note = comment === '' ? '' : ` # ${comment}`
    if (this.dash >= 0) {
      this.lines.push(`${' '.repeat(this.dash)}- ${text}${note}`)
      this.dash = -1
    } else this.lines.push(`${' '.repeat(indent)}${text}${note}`)
  }

  /** A remark to the clerk, on lines of its own. */
  remark(indent: number, text: string): void {
    this.lines.push(`${' '.repeat(indent)}# ${text.replace(/\s+/g, ' ')}`)
  }

  /** A text behind a key; one that is long, has several lines or signs of YAML stands below `|`. */
  value(indent: number, key: string, lines: readonly ValueLine[], comment = ''): void {
    const [first] = lines
    if (first === undefined) return
    if (lines.length === 1 && isPlain(first.text)) {
      this.line(indent, `${key}: ${first.text}`, comment)
      this.remember(first)
      return
    }
    this.line(indent, `${key}: |`, comment)
    this.block(indent + 2, lines)
  }

  /** Lines that always stand below `|`: more will be added to them. */
  list(indent: number, key: string, lines: readonly ValueLine[]): void {
    if (lines.length === 0) return
    this.line(indent, `${key}: |`)
    this.block(indent + 2, lines)
  }

  /** A text that is an item of a list. */
  textItem(indent: number, lines: readonly ValueLine[]): void {
    const [first] = lines
    if (first === undefined) return
    if (lines.length === 1 && isPlain(first.text) && !/^[a-z_]+:/.test(first.text)) {
      this.lines.push(`${' '.repeat(indent)}- ${first.text}`)
      this.remember(first)
      return
    }
    this.lines.push(`${' '.repeat(indent)}- |`)
    this.block(indent + 2, lines)
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`
  }

  private block(indent: number, lines: readonly ValueLine[]): void {
    for (const line of lines) {
      this.lines.push(`${' '.repeat(indent)}${line.text}`)
      this.remember(line)
    }
  }

  private remember({ from }: ValueLine): void {
    for (const id of from) if (!this.places.has(id)) this.places.set(id, this.lines.length)
  }
}

const isPlain = (text: string): boolean => text.length <= longestPlain && plain.test(text)

/** A text that is certainly one, in double quotes: for signs and blanks in lists and cells. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`
