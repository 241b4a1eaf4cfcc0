import type { Cell } from '../plan/plan.ts'
import type { RowSubject } from '../reading/row-subject.ts'
import type { CellOfSide, ChangeKind, ComparedPart, Place } from './change.ts'
import type { ComparedText } from './compared-text.ts'

/** Where something stands, in the document's own words as every command tells it; worked out when it is reported. */
export type Where = () => string

/** Anything of a plan that is compared, with its place. */
interface Common {
  part: ComparedPart
  /** What it stands in. */
  parent: Container | undefined
  /** Its place in the order of the document. */
  order: number
  where: Where
  /** For a row what it stands in, where that is not reported by its parent: its groups, its table. */
  home?: Where
  place: Place
  code?: string
  /** The number before the words, typed or counted: `II.`, `1.1`; empty for none. */
  label: string
  /** A counted number changes by itself when something comes or goes above it. */
  labelIsTyped: boolean
  /** A list mark before the words that is no number. */
  bullet: string
  words: ComparedText
}

/** What holds other things: a part, an article, a heading, a table, a group of rows. */
export interface Container extends Common {
  kind: 'part' | 'article' | 'heading' | 'table' | 'group'
  children: Entry[]
  table?: ComparedTable
}

/** A line: a paragraph, a target, a task in words, a legal basis, a recipient, a footnote. */
export interface LineEntry extends Common {
  kind: 'text' | 'target' | 'task' | 'basis' | 'recipient' | 'note'
}

/** A row of a table. */
export interface RowEntry extends Common {
  kind: 'row'
  about: RowSubject
  table: ComparedTable
  cells: (ComparedCell | undefined)[]
  /** The words by which it is known, joined cells from above included only where it has none of its own. */
  words: ComparedText
  /** What it is called in a report: its task, also where that is joined from above, with what tells it from the rows of the same task. */
  name: string
  /** Its number as printed, also where that is joined from above; empty for none. */
  printedOrder: string
  /** Its own wording as written; empty for none. */
  wording: string
}

export type Entry = Container | LineEntry | RowEntry

/** Columns of a table as far as they are compared. */
export interface ComparedTable {
  columns: ComparedColumn[]
  about: RowSubject
  wording: string
}

interface ComparedColumn {
  key: string
  title: ComparedText
  role: string | undefined
  where: Where
}

/** A cell as it reaches a row. */
export interface ComparedCell {
  /** The cell itself, which several rows have in common where it is joined. */
  cell: Cell
  words: ComparedText
  /** Numbers before its lines. */
  label: string
  place: Place
  where: Where
}

/** A value that each plan has once: a number, a title, the name of the signer. */
export interface Field {
  kind: ChangeKind
  part: ComparedPart
  where: Where
  place: Place
  words: ComparedText
}

/** The other cells of a row that has no partner, by the titles of their columns. */
export function cellsOf(row: RowEntry): CellOfSide[] {
  return row.table.columns.flatMap(({ title, role }, index) => {
    const cell = row.cells[index]
    const isReported =
      cell !== undefined && cell.words.text !== '' && role !== 'order' && cell.words.text !== row.words.text
    return isReported ? [{ column: title.text.replaceAll('\n', ' '), text: cell.words.text }] : []
  })
}
