import type { Diagnostic, Path, Point, Related, Severity } from './diagnostic.ts'

/** What a stage says about a stretch of a source; the source adds file, line and column. */
export interface UnplacedFinding {
  rule: string
  severity: Severity
  message: string
  hint?: string
  path?: Path
  related?: readonly Related[]
}

/** A text file as read: its name as the user gave it, its text (BOM removed), and the way from offsets to lines. */
export class Source {
  readonly file: string
  readonly text: string
  private lineStarts: number[] | undefined

  constructor(file: string, text: string) {
    this.file = file
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  /** Line and column of an offset (UTF-16 units from the start of `text`); beyond the end it is the end. */
  point(offset: number): Point {
    const starts = this.starts()
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }

  /** The offset of a line and column. */
  offset({ line, column }: Point): number {
    const starts = this.starts()
    return (starts[Math.min(line, starts.length) - 1] ?? 0) + column - 1
  }

  /** The text of a 1-based line, without its end; empty beyond the last. */
  line(number: number): string {
    const starts = this.starts()
    const start = starts[number - 1]
    if (start === undefined) return ''
    const next = starts[number]
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '')
  }

  /** A diagnostic for the stretch from `start` to `end` (offsets). */
  diagnostic(finding: UnplacedFinding, start: number, end: number = start): Diagnostic {
    return { ...finding, file: this.file, start: this.point(start), end: this.point(Math.max(start, end)) }
  }

  private starts(): number[] {
    if (this.lineStarts === undefined) {
      const starts = [0]
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1)
      this.lineStarts = starts
    }
    return this.lineStarts
  }
}
