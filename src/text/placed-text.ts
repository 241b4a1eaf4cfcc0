import type { Path, Related } from '../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import type { Source, UnplacedFinding } from '../diagnostics/source.ts'
import type { FilePlace } from './file-place.ts'

/** A whole text value: where it stands in the spec, and the way from an index in it to its file. */
export interface Origin {
  path: Path
  /** The place of the character at an index; the value's length is allowed. */
  placeAt(index: number): FilePlace
}

/**
 * A stretch of a placed text: its characters [at, at + length) stand for the characters [index, end) of the value.
 * A stretch as long as what it stands for is that itself; any other was put in its place, as a value is for its `{{…}}`.
 */
interface Span {
  at: number
  length: number
  index: number
  end: number
}

const isVerbatim = ({ length, index, end }: Span): boolean => end - index === length

/**
 * A text that remembers where each of its characters stands in a file, also when it is only a part of a value
 * or when a `{{…}}` in it was replaced.
 */
export class PlacedText {
  readonly text: string
  readonly origin: Origin
  /** What it stands for in the value; of a text of several stretches, the first of them. */
  private readonly index: number
  private readonly end: number
  /**
   * In the order of the text; together they cover it. Only for a text of several: a plan has tens of thousands of texts, nearly all of one stretch,
   * and lists of one took more room than all else.
   */
  private readonly spans: readonly Span[] | undefined

  private constructor(text: string, origin: Origin, index: number, end: number, spans?: readonly Span[]) {
    this.text = text
    this.origin = origin
    this.index = index
    this.end = end
    this.spans = spans
  }

  /** A whole value. */
  static whole(text: string, origin: Origin): PlacedText {
    return new PlacedText(text, origin, 0, text.length)
  }

  /** A text put together from pieces; `end` is the index in the value where an empty one stands. */
  static ofSpans(text: string, origin: Origin, spans: readonly Span[], end: number): PlacedText {
    const [first] = spans
    if (first === undefined) return new PlacedText(text, origin, end, end)
    return new PlacedText(text, origin, first.index, first.end, spans.length === 1 ? undefined : spans)
  }

  /** What it is made of, in its order. */
  stretches(): readonly Span[] {
    return this.spans ?? [{ at: 0, length: this.text.length, index: this.index, end: this.end }]
  }

  /** A text that stands nowhere in the spec, reported at the place of this one. */
  replacedBy(text: string): PlacedText {
    return new PlacedText(text, this.origin, this.indexInValue(0), this.endInValue(this.text.length))
  }

  /** True for a stretch of the value as it is typed, with nothing in the place of anything. */
  get isTyped(): boolean {
    return this.spans === undefined && this.end - this.index === this.text.length
  }

  /** The index in the whole value of a character of this text (the text's length is allowed). */
  indexInValue(index: number): number {
    if (this.isTyped) return this.index + Math.min(index, this.text.length)
    if (index > 0 && index >= this.text.length) return this.endInValue(this.text.length)
    const span = this.spanAt(index)
    return isVerbatim(span) ? span.index + index - span.at : span.index
  }

  /**
   * What a character of this text stands for: the characters [from, to) of the value. `isOwn` when it is that very character of the file, not one of
   * what was put in the place of a `{{…}}` or a code.
   */
  stretchAt(index: number): { from: number; to: number; isOwn: boolean } {
    const span = this.spanAt(index)
    const { at, index: start, end } = span
    if (!isVerbatim(span)) return { from: start, to: end, isOwn: false }
    const from = start + index - at
    const { source, offset } = this.origin.placeAt(from)
    const typed = source.text[offset] ?? ''
    // A value may be as long as its `{{…}}`.
    if (typed === '{' && this.text[index] !== '{') return { from: start, to: end, isOwn: false }
    return { from, to: from + 1, isOwn: true }
  }

  /** The index in the whole value after the character before `index`: where a stretch that ends here ends. */
  private endInValue(index: number): number {
    if (index === 0) return this.index
    const span = this.spanAt(index - 1)
    return isVerbatim(span) ? span.index + index - span.at : span.end
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
    if (from === 0 && to === this.text.length && to > 0) return this
    const text = this.text.slice(from, to)
    if (this.isTyped && from < to)
      return new PlacedText(text, this.origin, this.index + from, Math.min(this.end, this.index + to))
    const all = this.stretches()
    const spans: Span[] = []
    for (let number = this.numberAt(from); from < to && number < all.length; number++) {
      const span = all[number]!
      const { at, length, index, end } = span
      if (at >= to) break
      const verbatim = isVerbatim(span)
      const start = Math.max(at, from)
      spans.push({
        at: start - from,
        length: Math.max(0, Math.min(at + length, to) - start),
        index: verbatim ? index + start - at : index,
        end: verbatim ? Math.min(end, index + to - at) : end,
      })
    }
    return PlacedText.ofSpans(text, this.origin, spans, this.indexInValue(from))
  }

  /** The stretch [from, to) without blanks at both ends. */
  trimmed(from: number, to: number): PlacedText {
    const text = this.text.slice(from, to)
    const start = from + text.length - text.trimStart().length
    const end = from + text.trimEnd().length
    return start < end ? this.slice(start, end) : this.slice(to, to)
  }

  /** Without blanks at both ends. */
  trim(): PlacedText {
    return this.text === '' ? this : this.trimmed(0, this.text.length)
  }

  /** A diagnostic for the stretch [from, to) of this text. */
  diagnostic(finding: UnplacedFinding, from = 0, to = this.text.length): PlacedDiagnostic {
    const { origin } = this
    const index = this.indexInValue(from)
    const end = Math.max(index, this.endInValue(to))
    const { source, offset } = origin.placeAt(index)
    const last = origin.placeAt(end)
    const reported = source.diagnostic(
      { path: origin.path, ...finding },
      offset,
      last.source === source ? last.offset : offset + 1,
    )
    return { ...reported, place: { path: origin.path, index } }
  }

  /** The number of the stretch that holds a character. */
  private numberAt(index: number): number {
    let low = 0
    let high = (this.spans?.length ?? 1) - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.spans![middle]!.at <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The stretch that holds a character. */
  private spanAt(index: number): Span {
    return this.stretches()[this.numberAt(index)]!
  }
}

/** Puts a text together from placed pieces, such as the words of a line without its marks. */
export class PlacedTextBuilder {
  private text = ''
  private readonly spans: Span[] = []
  private readonly origin: Origin

  constructor(origin: Origin) {
    this.origin = origin
  }

  /** Of what was added so far. */
  get length(): number {
    return this.text.length
  }

  /** Adds a text that stands for the characters [index, end) of the value; without `end` it is those characters. */
  add(text: string, index: number, end = index + text.length): void {
    const { length } = text
    if (length === 0) return
    const last = this.spans.at(-1)
    if (last?.end === index && isVerbatim(last) && end - index === length) {
      last.length += length
      last.end = end
    } else this.spans.push({ at: this.text.length, length, index, end })
    this.text += text
  }

  /** Adds a placed text of the same value. */
  addPlaced(placed: PlacedText): void {
    for (const { at, length, index, end } of placed.stretches())
      this.add(placed.text.slice(at, at + length), index, end)
  }

  /** The text; `index` is the index in the value where it stands when it is empty. */
  build(index: number): PlacedText {
    return PlacedText.ofSpans(this.text, this.origin, this.spans, index)
  }
}
