import type { TableBlock } from '../document/blocks.ts'

/** A table that was read, the names of places in it, and its notes, of which it had the first ones of its section. */
export interface KnownTable {
  table: TableBlock
  anchors: readonly string[]
  notes: readonly string[]
  /** Number of its first note. */
  firstNote: number
}

/** The tables of the document before by their markup: documents of one frame share most of them, and a table is read once. */
export class TableMemory {
  private known = new Map<string, KnownTable>()

  /** What is known from the document before; what this one gives is for the next. */
  next(): { known: ReadonlyMap<string, KnownTable>; kept: Map<string, KnownTable> } {
    const known = this.known
    this.known = new Map()
    return { known, kept: this.known }
  }
}

const tableStart = '<table'
const tableEnd = '</table>'

/** What reads the markup: it takes a table that is known, or tells what it reads. */
export interface TablePlace {
  take(table: KnownTable): boolean
  readTable(read: () => void): KnownTable | undefined
}

/** Gives the parser the markup piece by piece, but for tables that are known. */
export function writePieces(
  html: string,
  write: (markup: string) => void,
  reader: TablePlace,
  memory: TableMemory,
): void {
  const { known, kept } = memory.next()
  let at = 0
  for (let start = html.indexOf(tableStart); start >= 0; start = html.indexOf(tableStart, at)) {
    const end = html.indexOf(tableEnd, start) + tableEnd.length
    if (end < start) break
    write(html.slice(at, start))
    const markup = html.slice(start, end)
    const table = known.get(markup)
    if (table !== undefined && reader.take(table)) kept.set(markup, table)
    else {
      const read = reader.readTable(() => write(markup))
      if (read !== undefined) kept.set(markup, read)
    }
    at = end
  }
  write(html.slice(at))
}
