import { noteOf, printsNothing } from '../text/lines.ts'
import { isTypedTarget } from '../text/target-line.ts'
import { lastAt } from './last-at.ts'

/** Lines that are counted together: those that print below one heading. */
export interface CountedLines {
  count: number
  /** True when there are some and each is a target, if they stand below a heading of targets. */
  areTargets: boolean
}

/** What a line is called where all lines beside it are targets. */
export const targetNoun = 'chỉ tiêu thứ'

interface LineName {
  start: number
  /** Its number among the lines that print; that of the next for one that does not. */
  number: number
  note?: string
}

/** Tells the lines of a text in words: by their number, as footnotes. */
export class LinesInWords implements CountedLines {
  /** How many lines print. */
  readonly count: number
  private readonly lines: LineName[] = []
  private readonly printed: string[] = []
  private known: boolean | undefined

  constructor(text: string) {
    let start = 0
    for (const line of text.split('\n')) {
      const words = line.trim()
      const note = noteOf(words)
      this.lines.push({ start, number: this.printed.length + 1, ...(note === undefined ? {} : { note }) })
      if (words !== '' && !printsNothing(words)) this.printed.push(words)
      start += line.length + 1
    }
    this.count = this.printed.length
  }

  get areTargets(): boolean {
    this.known ??= this.count > 0 && this.printed.every(isTypedTarget)
    return this.known
  }

  /**
   * The line at an index of the text: `đoạn 2`, `chú thích [^1]`; nothing for the only one below its heading, unless that is a target.
   * @param noun what a line is called, `before` how many lines print before this text, `all` how many there are with it.
   */
  at(index: number, noun: string, before = 0, all = this.count): string[] {
    const { note, number } = lastAt(this.lines, index)!
    if (note !== undefined) return [`chú thích [^${note}]`]
    return all < 2 && noun !== targetNoun ? [] : [`${noun} ${Math.max(1, Math.min(before + number, all))}`]
  }
}
