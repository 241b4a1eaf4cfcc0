import { Source } from '../diagnostics/source.ts'
import { PlacedText } from '../text/placed-text.ts'
import { readShortRows, type ShortRow } from '../text/short-rows.ts'
import { lastAt } from './last-at.ts'
import { rowKeys } from './row-keys.ts'
import { type Data, field, isMap, shortText } from './spec-data.ts'

/** A row as it is reported, and for a row written as text the indexes in that text where it and its cells begin. */
interface RowName {
  words: string[]
  start: number
  cells: number[]
}

/** A text on its own, to be cut into rows as the reader of tables does it. */
const loose = (text: string): PlacedText =>
  PlacedText.whole(text, { path: [], placeAt: offset => ({ source: new Source('', ''), offset }) })

/** Tells the rows of a table in words: `nhóm III, dòng 6`; rows are counted under their group. */
export class RowsInWords {
  /** The rows by the index of their item in the list; a short text holds several. */
  private readonly items: RowName[][] = []
  private readonly groups: string[] = []
  private count = 0

  constructor(rows: Data) {
    for (const item of Array.isArray(rows) ? rows : [rows])
      this.items.push(typeof item === 'string' ? this.shortRows(item) : [this.keyedRow(item)])
  }

  /** The row of an item of the list, or for a text the one at an index of it, and the number of the cell there. */
  at(item: number, index?: number): { words: string[]; cell?: number } {
    const rows = this.items[item] ?? []
    if (index === undefined) return { words: rows.length === 1 ? rows[0]!.words : [] }
    const row = lastAt(rows, index)
    if (row === undefined) return { words: [] }
    return {
      words: row.words,
      cell: Math.max(
        0,
        row.cells.findLastIndex(start => start <= index),
      ),
    }
  }

  private shortRows(text: string): RowName[] {
    return readShortRows(loose(text)).rows.map(row => ({
      words: this.tell(row.kind === 'group' ? row.level : 0, groupTitle(row)),
      start: row.place.indexInValue(0),
      cells: row.cells.map(cell => cell.indexInValue(0)),
    }))
  }

  private keyedRow(row: Data): RowName {
    const typed = shortText(field(row, 'nhom'))
    const level = typed === '' ? 0 : Math.min(Number(typed) || 1, 3)
    return { words: this.tell(level, shortText(field(row, 'tt')) || firstCell(row)), start: 0, cells: [] }
  }

  private tell(level: number, title: string): string[] {
    if (level === 0) return [...this.above(), `dòng ${++this.count}`]
    this.count = 0
    this.groups.length = Math.min(this.groups.length, level - 1)
    while (this.groups.length < level - 1) this.groups.push('')
    const above = this.above()
    const name = /\s/.test(title) ? `“${title}”` : title
    this.groups.push(name)
    return [...above, `dòng nhóm ${name}`.trim()]
  }

  private above(): string[] {
    return this.groups.filter(group => group !== '').map(group => `nhóm ${group}`)
  }
}

const groupTitle = ({ cells }: ShortRow): string => shortText(cells.find(cell => cell.text !== '')?.text)

function firstCell(row: Data): string {
  if (!isMap(row)) return ''
  const cell = Object.entries(row).find(([key, value]) => !rowKeys.includes(key) && shortText(value) !== '')
  return shortText(cell?.[1])
}
