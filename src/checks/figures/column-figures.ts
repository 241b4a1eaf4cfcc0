import { type Decimal, readDecimal } from '../../language/decimals.ts'
import { cellAt, cellWords } from '../../plan/grid.ts'
import type { Row, Table } from '../../plan/plan.ts'
import type { PlacedText } from '../../text/placed-text.ts'

/** How a number with marks inside is written: `1.234,5` or `1,234.5`. */
export type NumberStyle = 'vietnamese' | 'english'

/** A number of a column. */
export interface ColumnFigure {
  text: PlacedText
  from: number
  to: number
  /** The style that its marks can only have; undefined for `12`, and for `1.250` and `1,250`, which either may have written. */
  style: NumberStyle | undefined
  value: Decimal
}

/** A row with its number in one column, undefined for an empty cell. */
export interface CountedRow {
  row: Row
  figure?: ColumnFigure
}

/** The figures of a column that can be added up. */
export interface CountedColumn {
  rows: CountedRow[]
  /** Where some numbers can only be Vietnamese and others only English: the same rows, those that can be either read as English. */
  mixed?: CountedRow[]
}

const vietnamese =
  /^[-−+]?(?:\d+,(?:\d{1,2}|\d{4,})|[1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+,\d+)$/
const english = /^[-−+]?(?:\d+\.(?:\d{1,2}|\d{4,})|[1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+\.\d+)$/

const styleOf = (digits: string): NumberStyle | undefined =>
  vietnamese.test(digits) ? 'vietnamese' : english.test(digits) ? 'english' : undefined

/** Reads a number as a style has it: the marks of the other style change places first. */
const readAs = (digits: string, style: NumberStyle): Decimal | undefined =>
  readDecimal(style === 'vietnamese' ? digits : digits.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.')))

/**
 * The figures of a column: undefined for numbers of order, shares, averages, and words. A column that has no number which can only be
 * Vietnamese, but some that can only be English, is read as English; in one that mixes both, each number as it can be, in doubt as Vietnamese.
 */
export function figuresOf({ columns, rows }: Table, column: number): CountedColumn | undefined {
  const { role, title } = columns[column]!
  if (role === 'order' || /%|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|năm$/iu.test(title)) return undefined
  const read: { row: Row; text?: PlacedText; digits: string }[] = []
  for (const row of rows) {
    const cell = cellAt(row, column)
    const [line, second] = cell?.lines ?? []
    const digits = line?.plain.text.trim() ?? ''
    const isEmpty = /^[-–—.…]*$/.test(cellWords(cell))
    if (!isEmpty && (line === undefined || second !== undefined || !isNumber(digits))) {
      // The words of a total are reported nowhere; those of a row make the column one of words.
      if (row.kind !== 'total') return undefined
      read.push({ row, digits: '' })
    } else read.push(isEmpty || line === undefined ? { row, digits: '' } : { row, text: line.plain, digits })
  }
  const styles = new Set(read.map(({ digits }) => styleOf(digits)))
  const isMixed = styles.has('vietnamese') && styles.has('english')
  const usual = styles.has('english') && !isMixed ? 'english' : 'vietnamese'
  const inDoubt = (as: NumberStyle): CountedRow[] =>
    read.map(({ row, text, digits }) => {
      const style = styleOf(digits)
      const value = readAs(digits, style ?? as)
      if (text === undefined || value === undefined) return { row }
      const from = text.text.indexOf(digits)
      return { row, figure: { text, from, to: from + digits.length, style, value } }
    })
  return { rows: inDoubt(usual), ...(isMixed ? { mixed: inDoubt('english') } : {}) }
}

const isNumber = (digits: string): boolean =>
  readAs(digits, 'vietnamese') !== undefined || readAs(digits, 'english') !== undefined
