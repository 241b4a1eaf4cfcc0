import { writeDay } from '../../language/dates.ts'
import { formatNumber } from '../../language/numbers.ts'
import { breakLines, textWidth } from '../../layout/measure.ts'
import { type Sheet, type SheetCell, sizePt } from './sheet.ts'

/** How wide the columns are, in digits, and how high the rows, in points; the first row is the header. */
interface Room {
  widths: number[]
  heights: number[]
}

/** A digit of Times New Roman is half as wide as its size; the widths of columns are counted in digits (ECMA-376 Part 1, 18.3.1.13). */
const digitPt = sizePt / 2

/** Excel keeps five pixels of a column free, and sets letters to whole pixels: a line holds a little less than on paper. */
const marginPt = 5
const onScreen = 0.95

/** The height of a line in Excel, and of the highest row it can have: what is in a higher one is cut. */
const linePt = 15.75
const highestPt = 409.5
const mostLines = Math.floor(highestPt / linePt) - 1

const least = 5
/** The widest column that a sheet can have. */
const widest = 255

const titleFont = { sizePt, bold: true }
const cellFont = { sizePt }

/** The button of the filter covers the end of a title. */
const buttonPt = 16

/** Measures a sheet: programs differ in when they make rows high enough by themselves, so every row says how high it is. */
export function roomOf({ columns, rows }: Sheet): Room {
  const texts = rows.map(row => row.map(shownText))
  const widths = columns.map(({ title, most }, column) =>
    widthFor(
      title,
      most,
      texts.map(row => row[column]!),
    ),
  )
  const high = (lines: readonly number[]): number => Math.min(highestPt, Math.max(1, ...lines) * linePt)
  return {
    widths,
    heights: [
      high(columns.map(({ title }, column) => breakLines(title, titleFont, roomPt(widths[column]!)).length)),
      ...texts.map(row => high(row.map((text, column) => linesIn(text, widths[column]!)))),
    ],
  }
}

const roomPt = (width: number): number => (width * digitPt - marginPt) * onScreen
const digitsFor = (points: number): number => Math.ceil((points / onScreen + marginPt) / digitPt)

const linesIn = (text: string, width: number): number => breakLines(text, cellFont, roomPt(width)).length

/** As wide as its longest cell, but no wider than asked for; no word is cut, and no cell is higher than a row can be. */
function widthFor(title: string, most: number, texts: readonly string[]): number {
  const whole = Math.max(0, ...texts.map(text => textWidth(text, cellFont)))
  const words = Math.max(
    ...title.split(' ').map(word => textWidth(word, titleFont) + buttonPt),
    ...texts.flatMap(text => text.split(' ')).map(word => textWidth(word, cellFont)),
  )
  const wanted = Math.max(least, digitsFor(words), Math.min(most, digitsFor(whole)))
  let width = Math.min(wanted, widest)
  while (width < widest && texts.some(text => linesIn(text, width) > mostLines))
    width = Math.min(widest, width + 10)
  return width
}

/** The words by which a cell is measured. */
function shownText(cell: SheetCell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if ('day' in cell) return writeDay(cell)
  const unit = /"([^"]*)"/.exec(cell.format)?.[1] ?? ''
  return `${formatNumber(cell.number, 2)}${unit}`
}
