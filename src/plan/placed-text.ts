import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Finding, Source } from '../diagnostics/source.ts'

/** A whole text value: where it was read, and the way from an index in it to an offset in the file. */
export interface Origin {
  source: Source
  offsetAt(index: number): number
}

/**
 * A text that remembers where each of its characters stands in a file, also when it is only a part of a value
 * or when a `{{…}}` in it was replaced.
 */
export class PlacedText {
  readonly text: string
  readonly origin: Origin
  /** Pairs [index in `text`, index in the value]; between two pairs both run on together. */
  private readonly pieces: readonly number[]

  constructor(text: string, origin: Origin, pieces: readonly number[] = [0, 0]) {
    this.text = text
    this.origin = origin
    this.pieces = pieces
  }

  /** The index in the whole value of a character of this text (the text's length is allowed). */
  indexInValue(index: number): number {
    const pieces = this.pieces
    let at = pieces.length - 2
    while (at > 0 && pieces[at]! > index) at -= 2
    return pieces[at + 1]! + Math.max(0, index - pieces[at]!)
  }

  /** The offset in the file of a character of this text. */
  offsetAt(index: number): number {
    return this.origin.offsetAt(this.indexInValue(index))
  }

  /** The stretch [from, to) as a placed text of its own. */
  slice(from: number, to = this.text.length): PlacedText {
    if (this.pieces.length === 2)
      return new PlacedText(this.text.slice(from, to), this.origin, [0, this.indexInValue(from)])
    const pieces = [0, this.indexInValue(from)]
    for (let at = 0; at < this.pieces.length; at += 2) {
      const start = this.pieces[at]!
      if (start > from && start < to) pieces.push(start - from, this.pieces[at + 1]!)
    }
    return new PlacedText(this.text.slice(from, to), this.origin, pieces)
  }

  /** Without blanks at both ends. */
  trim(): PlacedText {
    const from = this.text.length - this.text.trimStart().length
    const to = this.text.trimEnd().length
    return from === 0 && to === this.text.length ? this : this.slice(from, Math.max(from, to))
  }

  /** A diagnostic for the stretch [from, to) of this text. */
  diagnostic(finding: Finding, from = 0, to = this.text.length): Diagnostic {
    return this.origin.source.diagnostic(finding, this.offsetAt(from), this.offsetAt(to))
  }
}

/** Puts a text together from placed pieces, such as the words of a line without its marks. */
export class PlacedTextBuilder {
  private text = ''
  private readonly pieces: number[] = []
  private readonly origin: Origin

  constructor(origin: Origin) {
    this.origin = origin
  }

  /** Adds a text whose first character stands at `index` of the value. */
  add(text: string, index: number): void {
    if (text === '') return
    this.pieces.push(this.text.length, index)
    this.text += text
  }

  build(index: number): PlacedText {
    return new PlacedText(this.text, this.origin, this.pieces.length === 0 ? [0, index] : this.pieces)
  }
}
