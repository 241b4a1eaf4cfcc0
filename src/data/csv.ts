import type { Source, UnplacedFinding } from '../diagnostics/source.ts'

/** A cell as it stands in the file. */
export interface CsvCell {
  /** What it says: without the quotes around it, doubled quotes as one; blanks and line ends as typed. */
  text: string
  /** Its stretch in the source, without the quotes around it. */
  from: number
  to: number
}

/** A row: at least one cell, and where it stands without its line end. */
export interface CsvRow {
  cells: CsvCell[]
  from: number
  to: number
  /** A wrong quote in one of its cells, which does not reach beyond the row. */
  fault?: CsvFault
}

/** A wrong quote: its place, and the column of its cell, from 0. */
export interface CsvFault {
  finding: UnplacedFinding
  from: number
  to: number
  column: number
}

/** The rows, blank ones too, up to a wrong quote that reaches over lines: nobody knows what the cells behind it are. */
interface CsvRows {
  rows: CsvRow[]
  fault?: CsvFault
}

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: cells parted by `;`, TAB or `,`, rows by LF, CR LF or CR, quoted cells with doubled
 * quotes and line ends inside, blanks around the quotes. The separator is the one of Excel's first line `sep=;`, else the first
 * of the three that the header line has outside quotes.
 *
 * It is a reader of our own because messages need the place of each cell: papaparse tells only where a row ends, csv-parse where a
 * cell ends, in bytes, and counts lines wrong when a quoted cell holds CR LF.
 */
export function readCsv(source: Source): CsvRows {
  const { text } = source
  const declared = /^sep=([^"\r\n])[ \t;,]*(?:\r\n?|\n|$)/i.exec(text)
  const start = declared?.[0].length ?? 0
  return new CsvReader(text, declared?.[1] ?? headerSeparator(text, start)).read(start)
}

/** The offset in the source of the character at an index of the cell's text (the text's length is allowed). */
export function cellOffset({ text, from, to }: CsvCell, index: number): number {
  if (to - from === text.length) return from + index
  let doubled = 0
  for (let at = text.indexOf('"'); at >= 0 && at < index; at = text.indexOf('"', at + 1)) doubled++
  return from + index + doubled
}

/** Whether a cell holds nothing but blanks. */
export const isBlankCell = ({ text }: CsvCell): boolean => text.trim() === ''

/** Excel in Vietnamese writes `;` and leaves commas in titles bare, so a comma counts last. */
const separators = [';', '\t', ','] as const

function headerSeparator(text: string, start: number): string {
  const found = new Set<string>()
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]!
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (isLineEnd(character)) {
      if (text.slice(start, at).trim() !== '') break
    } else found.add(character)
  }
  return separators.find(separator => found.has(separator)) ?? ';'
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

class CsvReader {
  private readonly text: string
  private readonly separator: string
  private at = 0
  private fault: CsvFault | undefined
  private rowFault: CsvFault | undefined

  constructor(text: string, separator: string) {
    this.text = text
    this.separator = separator
  }

  read(start: number): CsvRows {
    const rows: CsvRow[] = []
    this.at = start
    while (this.at < this.text.length) {
      const row = this.readRow()
      if (this.fault !== undefined) return { rows, fault: this.fault }
      rows.push(row)
    }
    return { rows }
  }

  private readRow(): CsvRow {
    const { text, separator, at: from } = this
    this.rowFault = undefined
    const cells = [this.readCell(0)]
    while (text[this.at] === separator) {
      this.at++
      cells.push(this.readCell(cells.length))
    }
    const to = this.at
    if (text[this.at] === '\r') this.at++
    if (text[this.at] === '\n') this.at++
    return { cells, from, to, ...(this.rowFault === undefined ? {} : { fault: this.rowFault }) }
  }

  /** Reads a cell and stops at the separator or line end behind it. */
  private readCell(column: number): CsvCell {
    const from = this.at
    this.skipBlanks()
    if (this.text[this.at] === '"') return this.readQuoted(column)
    this.at = this.cellEnd(this.at)
    return { text: this.text.slice(from, this.at), from, to: this.at }
  }

  private readQuoted(column: number): CsvCell {
    const { text } = this
    const from = this.at + 1
    let doubled = false
    let to = text.indexOf('"', from)
    while (to >= 0 && text[to + 1] === '"') {
      doubled = true
      to = text.indexOf('"', to + 2)
    }
    if (to < 0) {
      this.fault ??= { finding: unclosedQuote, from: from - 1, to: from, column }
      to = text.length
    }
    this.at = Math.min(to + 1, text.length)
    this.skipBlanks()
    const end = this.cellEnd(this.at)
    if (end > this.at) {
      const fault = { finding: textAfterQuote, from: this.at, to: end, column }
      // A cell of several lines may have been opened by mistake, and rows be lost in it.
      if (/[\r\n]/.test(text.slice(from, to))) this.fault ??= fault
      else this.rowFault ??= fault
    }
    this.at = end
    const inside = text.slice(from, to)
    return { text: doubled ? inside.replaceAll('""', '"') : inside, from, to }
  }

  private skipBlanks(): void {
    const { text, separator } = this
    while ((text[this.at] === ' ' || text[this.at] === '\t') && text[this.at] !== separator) this.at++
  }

  private cellEnd(from: number): number {
    const { text, separator } = this
    let at = from
    while (at < text.length && text[at] !== separator && !isLineEnd(text[at])) at++
    return at
  }
}

const unclosedQuote: UnplacedFinding = {
  rule: 'csv/unclosed-quote',
  severity: 'error',
  message: 'Dấu ngoặc kép mở ô này không có dấu đóng.',
  hint: 'Thêm `"` ở cuối ô; dấu ngoặc kép là chữ của ô thì viết hai lần (`""`) và đặt cả ô trong ngoặc kép.',
}

const textAfterQuote: UnplacedFinding = {
  rule: 'csv/text-after-quote',
  severity: 'error',
  message: 'Sau dấu ngoặc kép đóng ô còn chữ.',
  hint: 'Đặt cả ô trong ngoặc kép, mỗi dấu ngoặc kép ở bên trong viết hai lần: `"Xã ""A"" cũ"`.',
}
