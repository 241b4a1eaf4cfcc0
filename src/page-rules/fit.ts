import { textWidth } from '../layout/measure.ts'
import type { Page, PageLine } from './page.ts'
import { runsOf } from './stretch.ts'

/** Room beside the words of a cell that nobody can know, in points. */
const slack = 2

/** Whether the words of a line stand on one line of their cell; `unknown` where their font is not the one that is measured. */
export function fitOf(page: Page, line: PageLine): 'whole' | 'broken' | 'unknown' {
  const place = page.placeOf(line.paragraph)
  const runs = runsOf(line).filter(({ text }) => text.trim() !== '')
  const cell = place?.table?.rows
    .flatMap(({ cells }) => cells)
    .find(({ blocks }) => blocks.includes(line.paragraph))
  if (place?.table === undefined || cell === undefined || runs.length === 0) return 'whole'
  if (runs.some(({ look }) => !/^times ?new ?roman/iu.test(look.font))) return 'unknown'
  const words = runs.reduce((sum, { text, look }) => {
    const face = { sizePt: look.size / 2, bold: look.bold, italic: look.italic }
    const letters = look.caps ? text.toUpperCase() : text
    return sum + (textWidth(letters, face) * look.scale) / 100 + (look.letterSpacing / 20) * letters.length
  }, 0)
  const grid = place.table.grid
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, one) => sum + one, 0)
  // A table that is not fixed gives way to its words; the wider of what is said of the cell is what it may be.
  const width = Math.max(grid, cell.width ?? 0) / 20
  const { indent } = line.paragraph
  const room = width - (indent.left + indent.right) / 20
  return words > room + slack ? 'broken' : 'whole'
}
