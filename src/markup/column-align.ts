import { looksNumeric } from '../language/numbers.ts'
import { cellAt, cellWords } from '../plan/grid.ts'
import type { Column, Table } from '../plan/plan.ts'

type Align = 'left' | 'center' | 'right'

/** What the title of a column begins with whose numbers are names of something, not quantities. */
const namesOfCodes = [
  'mã',
  'điện thoại',
  'số điện thoại',
  'số đt',
  'đt',
  'sđt',
  'fax',
  'số fax',
  'tài khoản',
  'số tài khoản',
  'số hiệu',
  'cccd',
  'số cccd',
  'căn cước',
  'số căn cước',
  'số định danh',
]

/** As no quantity is written: a zero before other digits, as in a telephone number, or nine digits in a row. */
const codeDigits = /^(?:0\d[\d.\s-]*|\+84[\d.\s-]+|\d{9,})$/
const yearDigits = /^(?:19|20)\d\d$/
const hasDigit = /\d/

/** A longer text is a sentence, and no time. */
const longestTime = 45
const digit = /^\d$/
const shortFigure = /^\d{1,3}(?:[.,]\d{1,2})?$/
const pointsTitle = /(?<!\p{L})điểm(?!\p{L})/iu
const time =
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{1,2}\/\d{4}|(?:(?:trước|đến|hết|từ|trong)\s)?(?:ngày|tháng|quý|năm|hàng|hằng)\s.+|thường xuyên)$/iu

/**
 * Numbers of order, times, points and codes stand in the middle, figures to the right, words to the left. What a column holds tells, not its
 * key alone: a deadline in sentences reads from the left, and the date beside it stands as it does.
 */
export function columnAlign({ role, title }: Column, index: number, table: Table): Align {
  if (role === 'order') return 'center'
  const figures: string[] = []
  const texts: string[] = []
  for (const row of table.rows) {
    if (row.kind === 'group') continue
    const words = cellWords(cellAt(row, index))
    const isFigure = looksNumeric(words)
    if (isFigure !== undefined) (isFigure ? figures : texts).push(words)
  }
  const count = figures.length + texts.length
  if (role !== 'deadline' && count > 0 && holdsCodes(title, [...figures, ...texts])) return 'center'
  if (figures.length > texts.length)
    return figures.every(figure => isPoint(figure, title)) ? 'center' : 'right'
  if (role === 'deadline')
    return texts.filter(({ length }) => length > longestTime).length * 2 > texts.length ? 'left' : 'center'
  return texts.length > 0 && texts.every(isTime) ? 'center' : 'left'
}

/** A digit alone, or a figure of a column of points. */
const isPoint = (figure: string, title: string): boolean =>
  digit.test(figure) || (pointsTitle.test(title) && shortFigure.test(figure))

const isTime = (text: string): boolean => text.length <= longestTime && time.test(text)

function holdsCodes(title: string, cells: readonly string[]): boolean {
  const name = ` ${title
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s(/,:-]+/)
    .join(' ')} `
  if (cells.every(words => codeDigits.test(words))) return true
  if (name.startsWith(' năm ') && cells.every(words => yearDigits.test(words))) return true
  return namesOfCodes.some(code => name.startsWith(` ${code} `)) && cells.every(isShortCode)
}

/** One word with a digit in it, or digits with blanks and dots between them. */
const isShortCode = (words: string): boolean =>
  hasDigit.test(words) && words.length <= 20 && (/^\S+$/.test(words) || /^[\d\s.+-]+$/.test(words))
