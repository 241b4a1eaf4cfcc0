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

/** Order numbers, deadlines and codes stand in the middle, figures to the right, words to the left. */
export function columnAlign({ role, title }: Column, index: number, table: Table): Align {
  if (role === 'order' || role === 'deadline') return 'center'
  const cells = table.rows.flatMap(row => {
    const words = row.kind === 'group' ? '' : cellWords(cellAt(row, index))
    return looksNumeric(words) === undefined ? [] : [words]
  })
  if (cells.length > 0 && holdsCodes(title, cells)) return 'center'
  const figures = cells.filter(words => looksNumeric(words)).length
  return figures > cells.length - figures ? 'right' : 'left'
}

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
