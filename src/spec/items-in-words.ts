import type { LinesInWords } from './lines-in-words.ts'
import { type Data, isMap } from './spec-data.ts'

/** What has to be counted to tell the items of a content: its tables, and the lines that its texts print. Counted once for all of them. */
export class ItemsInWords {
  private readonly tables = new Map<Data, number>()
  private readonly lines: number[] = []
  private tableCount = 0

  /** @param linesOf the lines of a text. */
  constructor(list: readonly Data[], linesOf: (text: string) => LinesInWords) {
    let lines = 0
    for (const item of list) {
      this.lines.push(lines)
      if (typeof item === 'string') lines += linesOf(item).count
      if (!isTable(item)) continue
      this.tableCount++
      if (!this.tables.has(item)) this.tables.set(item, this.tableCount)
    }
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
