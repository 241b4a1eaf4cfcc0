import { readMark } from '../language/labels.ts'
import { noteOf, printsNothing } from '../text/lines.ts'
import { lastAt } from './last-at.ts'

interface LineName {
  start: number
  /** The lines of its kind up to this one. */
  paragraphs: number
  marked: number
  isMarked: boolean
  note?: string
  isPrinted: boolean
}

/** Tells the lines of a text in words: as paragraphs, as targets, as footnotes. */
export class LinesInWords {
  private readonly lines: LineName[] = []

  constructor(text: string) {
    let paragraphs = 0
    let marked = 0
    let start = 0
    for (const line of text.split('\n')) {
      const words = line.trim()
      const note = noteOf(words)
      const isPrinted = words !== '' && !printsNothing(words)
      const isMarked = isPrinted && readMark(words).mark !== ''
      if (isPrinted) paragraphs++
      if (isMarked) marked++
      const name = { start, paragraphs, marked, isMarked, isPrinted }
      this.lines.push(note === undefined ? name : { ...name, note })
      start += line.length + 1
    }
  }

  /** How many lines print. */
  get count(): number {
    return this.lines.at(-1)!.paragraphs
  }

  private get marks(): number {
    return this.lines.at(-1)!.marked
  }

  /**
   * The line at an index of the text: `đoạn 2`, `chỉ tiêu thứ 1` (of the lines with a mark, if any has one), `chú thích [^1]`.
   * @param before how many lines print before this text in the same list, `noun` what a line is called.
   */
  at(index: number, noun: string, before = 0, areTargets = false): string[] {
    const line = lastAt(this.lines, index)!
    if (line.note !== undefined) return [`chú thích [^${line.note}]`]
    if (areTargets && (this.marks === 0 || line.isMarked))
      return [`chỉ tiêu thứ ${Math.max(1, this.marks === 0 ? line.paragraphs : line.marked)}`]
    if (this.count + before < 2) return []
    return [`${noun} ${before + Math.max(1, line.isPrinted ? line.paragraphs : line.paragraphs + 1)}`]
  }
}
