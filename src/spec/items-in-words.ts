import type { CountedLines, LinesInWords } from './lines-in-words.ts'
import { type Data, isMap } from './spec-data.ts'

/** What has to be counted to tell the items of a content: its tables, and the lines that its texts print. Counted once for all of them. */
export class ItemsInWords implements CountedLines {
  /** How many lines the texts print. */
  readonly count: number
  private readonly texts: LinesInWords[] = []
  private readonly tables = new Map<Data, number>()
  private readonly lines: number[] = []
  private tableCount = 0
  private known: boolean | undefined

  /** @param linesOf the lines of a text. */
  constructor(list: readonly Data[], linesOf: (text: string) => LinesInWords) {
    let lines = 0
    for (const item of list) {
      this.lines.push(lines)
      if (typeof item === 'string') {
        const text = linesOf(item)
        this.texts.push(text)
        lines += text.count
      }
      if (!isTable(item)) continue
      this.tableCount++
      if (!this.tables.has(item)) this.tables.set(item, this.tableCount)
    }
    this.count = lines
  }

  get areTargets(): boolean {
    this.known ??= this.count > 0 && this.texts.every(text => text.count === 0 || text.areTargets)
    return this.known
  }

  /** The number of a table among those of the content, undefined for the only one. */
  tableNumber(table: Data): number | undefined {
    return this.tableCount === 1 ? undefined : this.tables.get(table)
  }

  /** How many lines print before the item with this index. */
  linesBefore(index: number): number {
    return this.lines[index] ?? 0
  }
}

/** True for an item of a content that is a table. */
export const isTable = (item: Data): boolean => isMap(item) && Object.hasOwn(item, 'bang')
