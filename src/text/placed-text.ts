import type { Path, Related } from '../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import type { Finding, Source } from '../diagnostics/source.ts'
import type { FilePlace } from './file-place.ts'

/** A whole text value: where it stands in the spec, and the way from an index in it to its file. */
export interface Origin {
  path: Path
  /** The place of the character at an index; the value's length is allowed. */
  placeAt(index: number): FilePlace
}

/**
 * A stretch of a placed text: it begins at `at`, and stands for the characters [index, end) of the value.
 * A stretch as long as what it stands for is that itself; any other was put in its place, as a value is for its `{{…}}`.
 */
interface Piece {
  at: number
  index: number
  end: number
}

/**
 * A text that remembers where each of its characters stands in a file, also when it is only a part of a value
 * or when a `{{…}}` in it was replaced.
 */
export class PlacedText {
  readonly text: string
  readonly origin: Origin
  /** In the order of the text; together they cover it, unless it is empty. */
  readonly pieces: readonly Piece[]

  private constructor(text: string, origin: Origin, pieces: readonly Piece[]) {
    this.text = text
    this.origin = origin
    this.pieces = pieces
  }

  /** A whole value. */
  static whole(text: string, origin: Origin): PlacedText {
    return new PlacedText(text, origin, [{ at: 0, index: 0, end: text.length }])
  }

  /** A text put together from pieces; `end` is the index in the value where an empty one stands. */
  static ofPieces(text: string, origin: Origin, pieces: readonly Piece[], end: number): PlacedText {
    return new PlacedText(text, origin, pieces.length === 0 ? [{ at: 0, index: end, end }] : pieces)
  }

  /** A text that stands nowhere in the spec, told at the place of this one. */
  replacedBy(text: string): PlacedText {
    const piece = { at: 0, index: this.indexInValue(0), end: this.endInValue(this.text.length) }
    return new PlacedText(text, this.origin, [piece])
  }

  /** The index in the whole value of a character of this text (the text's length is allowed). */
  indexInValue(index: number): number {
    if (index > 0 && index >= this.text.length) return this.endInValue(this.text.length)
    const piece = this.pieceAt(index)
    return this.isVerbatim(piece)
      ? this.pieces[piece]!.index + index - this.pieces[piece]!.at
      : this.pieces[piece]!.index
  }

  /** The index in the whole value after the character before `index`: where a stretch that ends here ends. */
  private endInValue(index: number): number {
    if (index === 0) return this.pieces[0]!.index
    const piece = this.pieceAt(index - 1)
    const { at, index: start, end } = this.pieces[piece]!
    return this.isVerbatim(piece) ? start + index - at : end
  }

  /** The file that this text begins in. */
  get source(): Source {
    return this.origin.placeAt(this.indexInValue(0)).source
  }

  /** The offset in its file of a character of this text. */
  offsetAt(index: number): number {
    return this.origin.placeAt(this.indexInValue(index)).offset
  }

  /** File, line and column where this text begins. */
  location(): Pick<Related, 'file' | 'start'> {
    const { source, offset } = this.origin.placeAt(this.indexInValue(0))
    return { file: source.file, start: source.point(offset) }
  }

  /** The stretch [from, to) as a placed text of its own. */
  slice(from: number, to = this.text.length): PlacedText {
    const first = this.pieceAt(from)
    const pieces: Piece[] = []
    for (let number = first; number < this.pieces.length && this.pieces[number]!.at < to; number++) {
      const { at, index, end } = this.pieces[number]!
      const verbatim = this.isVerbatim(number)
      pieces.push({
        at: Math.max(0, at - from),
        index: verbatim ? index + Math.max(0, from - at) : index,
        end: verbatim ? Math.min(end, index + to - at) : end,
      })
    }
    return PlacedText.ofPieces(
      this.text.slice(from, to),
      this.origin,
      from < to ? pieces : [],
      this.indexInValue(from),
    )
  }

  /** Without blanks at both ends. */
  trim(): PlacedText {
    const from = this.text.length - this.text.trimStart().length
    const to = this.text.trimEnd().length
    return from === 0 && to === this.text.length ? this : this.slice(from, Math.max(from, to))
  }

  /** A diagnostic for the stretch [from, to) of this text. */
  diagnostic(finding: Finding, from = 0, to = this.text.length): PlacedDiagnostic {
    const { origin } = this
    const index = this.indexInValue(from)
    const end = Math.max(index, this.endInValue(to))
    const { source, offset } = origin.placeAt(index)
    const last = origin.placeAt(end)
    const told = source.diagnostic(
      { path: origin.path, ...finding },
      offset,
      last.source === source ? last.offset : offset + 1,
    )
    return { ...told, place: { path: origin.path, index } }
  }

  /** The number of the piece that holds a character. */
  private pieceAt(index: number): number {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.pieces[middle]!.at <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  private isVerbatim(piece: number): boolean {
    const { at, index, end } = this.pieces[piece]!
    return end - index === (this.pieces[piece + 1]?.at ?? this.text.length) - at
  }
}

/** Puts a text together from placed pieces, such as the words of a line without its marks. */
export class PlacedTextBuilder {
  private readonly texts: string[] = []
  private readonly pieces: Piece[] = []
  private readonly origin: Origin
  private length = 0

  constructor(origin: Origin) {
    this.origin = origin
  }

  /** Adds a text that stands for the characters [index, end) of the value; without `end` it is those characters. */
  add(text: string, index: number, end = index + text.length): void {
    if (text === '') return
    const last = this.pieces.at(-1)
    const goesOn =
      last !== undefined &&
      last.end === index &&
      last.end - last.index === this.length - last.at &&
      end - index === text.length
    if (goesOn) last.end = end
    else this.pieces.push({ at: this.length, index, end })
    this.texts.push(text)
    this.length += text.length
  }

  /** Adds a placed text of the same value. */
  addPlaced({ text, pieces }: PlacedText): void {
    pieces.forEach(({ at, index, end }, number) => {
      this.add(text.slice(at, pieces[number + 1]?.at), index, end)
    })
  }

  /** The text; `index` is the index in the value where it stands when it is empty. */
  build(index: number): PlacedText {
    return PlacedText.ofPieces(this.texts.join(''), this.origin, this.pieces, index)
  }
}
