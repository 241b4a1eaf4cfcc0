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
 * A stretch of a placed text: it begins at `at`, and stands for the characters [index, end) of the value.
 * A stretch as long as what it stands for is that itself; any other was put in its place, as a value is for its `{{…}}`.
 */
interface Span {
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
  readonly spans: readonly Span[]

  private constructor(text: string, origin: Origin, spans: readonly Span[]) {
    this.text = text
    this.origin = origin
    this.spans = spans
  }

  /** A whole value. */
  static whole(text: string, origin: Origin): PlacedText {
    return new PlacedText(text, origin, [{ at: 0, index: 0, end: text.length }])
  }

  /** A text put together from pieces; `end` is the index in the value where an empty one stands. */
  static ofSpans(text: string, origin: Origin, spans: readonly Span[], end: number): PlacedText {
    return new PlacedText(text, origin, spans.length === 0 ? [{ at: 0, index: end, end }] : spans)
  }

  /** A text that stands nowhere in the spec, reported at the place of this one. */
  replacedBy(text: string): PlacedText {
    const span = { at: 0, index: this.indexInValue(0), end: this.endInValue(this.text.length) }
    return new PlacedText(text, this.origin, [span])
  }

  /** True for a stretch of the value as it is typed, with nothing in the place of anything. */
  get isTyped(): boolean {
    return this.spans.length === 1 && this.isVerbatim(0)
  }

  /** The index in the whole value of a character of this text (the text's length is allowed). */
  indexInValue(index: number): number {
    if (index > 0 && index >= this.text.length) return this.endInValue(this.text.length)
    const span = this.spanAt(index)
    return this.isVerbatim(span)
      ? this.spans[span]!.index + index - this.spans[span]!.at
      : this.spans[span]!.index
  }

  /**
   * What a character of this text stands for: the characters [from, to) of the value. `isOwn` when it is that very character of the file, not one of
   * what was put in the place of a `{{…}}` or a code.
   */
  stretchAt(index: number): { from: number; to: number; isOwn: boolean } {
    const span = this.spanAt(index)
    const { at, index: start, end } = this.spans[span]!
    if (!this.isVerbatim(span)) return { from: start, to: end, isOwn: false }
    const from = start + index - at
    const { source, offset } = this.origin.placeAt(from)
    const typed = source.text[offset] ?? ''
    // A value may be as long as its `{{…}}`.
    if (typed === '{' && this.text[index] !== '{') return { from: start, to: end, isOwn: false }
    return { from, to: from + 1, isOwn: true }
  }

  /** The index in the whole value after the character before `index`: where a stretch that ends here ends. */
  private endInValue(index: number): number {
    if (index === 0) return this.spans[0]!.index
    const span = this.spanAt(index - 1)
    const { at, index: start, end } = this.spans[span]!
    return this.isVerbatim(span) ? start + index - at : end
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
    const first = this.spanAt(from)
    const spans: Span[] = []
    for (let number = first; number < this.spans.length && this.spans[number]!.at < to; number++) {
      const { at, index, end } = this.spans[number]!
      const verbatim = this.isVerbatim(number)
      spans.push({
        at: Math.max(0, at - from),
        index: verbatim ? index + Math.max(0, from - at) : index,
        end: verbatim ? Math.min(end, index + to - at) : end,
      })
    }
    return PlacedText.ofSpans(
      this.text.slice(from, to),
      this.origin,
      from < to ? spans : [],
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

  /** The number of the piece that holds a character. */
  private spanAt(index: number): number {
    let low = 0
    let high = this.spans.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.spans[middle]!.at <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  private isVerbatim(span: number): boolean {
    const { at, index, end } = this.spans[span]!
    return end - index === (this.spans[span + 1]?.at ?? this.text.length) - at
  }
}

/** Puts a text together from placed pieces, such as the words of a line without its marks. */
export class PlacedTextBuilder {
  private readonly texts: string[] = []
  private readonly spans: Span[] = []
  private readonly origin: Origin
  /** Of what was added so far. */
  length = 0

  constructor(origin: Origin) {
    this.origin = origin
  }

  /** Adds a text that stands for the characters [index, end) of the value; without `end` it is those characters. */
  add(text: string, index: number, end = index + text.length): void {
    if (text === '') return
    const last = this.spans.at(-1)
    const goesOn =
      last !== undefined &&
      last.end === index &&
      last.end - last.index === this.length - last.at &&
      end - index === text.length
    if (goesOn) last.end = end
    else this.spans.push({ at: this.length, index, end })
    this.texts.push(text)
    this.length += text.length
  }

  /** Adds a placed text of the same value. */
  addPlaced({ text, spans }: PlacedText): void {
    spans.forEach(({ at, index, end }, number) => {
      this.add(text.slice(at, spans[number + 1]?.at), index, end)
    })
  }

  /** The text; `index` is the index in the value where it stands when it is empty. */
  build(index: number): PlacedText {
    return PlacedText.ofSpans(this.texts.join(''), this.origin, this.spans, index)
  }
}
