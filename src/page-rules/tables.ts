import { groupBy } from '../collections/group-by.ts'
import { singleLine } from '../layout/measure.ts'
import type { WordSection, WordTable } from '../word/document.ts'
import { paragraphsOf } from '../word/text-of.ts'
import type { Page, PagePlace } from './page.ts'
import { countLetters } from './stretch.ts'

/** Tables with lines that stand in the text, each with its first paragraph. */
export function tablesOf(page: Page): { table: WordTable; place: PagePlace }[] {
  const byTable = groupBy(page.places, place => place.table)
  return [...byTable].flatMap(([table, [place]]) =>
    table !== undefined && table.depth === 0 && hasLines(table) && !place!.isBox && isData(page, place!)
      ? [{ table, place: place! }]
      : [],
  )
}

const hasLines = ({ borders, rows }: WordTable): boolean =>
  borders.includes('insideH') ||
  borders.includes('insideV') ||
  rows.some(({ cells }) => cells.some(cell => cell.borders.length >= 3))

const isData = (page: Page, { paragraph }: PagePlace): boolean =>
  page.partsIn(paragraph).every(({ part }) => part === 'cell')

/** Its first row names the columns: each cell has a few words, all bold or all in the middle. */
export function hasHeader({ rows }: WordTable): boolean {
  const [first] = rows
  if (first === undefined || rows.length < 3 || first.cells.length < 3) return false
  return first.cells.every(({ blocks }) => {
    const full = [...paragraphsOf(blocks)].filter(({ text }) => text.trim() !== '')
    return (
      full.length > 0 &&
      full.every(({ text, alignment, pieces }) => {
        const isBold = pieces.every(
          piece => piece.kind !== 'text' || piece.text.trim() === '' || piece.look.bold,
        )
        return text.length < 100 && (isBold || alignment === 'center')
      })
    )
  })
}

/** The mean width of a letter as a share of its size, and the room beside the words of a cell in points. */
const letterWidth = 0.42
const cellRoom = 10

/** How many pages a table is high, estimated low: words fill their lines, single spacing. */
export function heightOf({ rows, grid }: WordTable, { paper, margins }: WordSection): number {
  const room = (paper.height - Math.abs(margins.top) - Math.abs(margins.bottom)) / 20
  const points = rows.reduce((sum, { cells, height }) => {
    const heights = cells.map(({ blocks, column, columnSpan, rowSpan }) => {
      if (rowSpan > 1) return 0
      const width = grid.slice(column, column + columnSpan).reduce((all, one) => all + one, 0) / 20 - cellRoom
      return [...paragraphsOf(blocks)].reduce((high, { text, mark, pieces, spacing }) => {
        const size = (pieces.find(piece => piece.kind === 'text')?.look.size ?? mark.size) / 2
        const lines = Math.max(1, Math.ceil((countLetters(text) * size * letterWidth) / Math.max(20, width)))
        return high + lines * size * singleLine + (spacing.before + spacing.after) / 20
      }, 0)
    })
    return sum + Math.max(height?.value === undefined ? 0 : height.value / 20, ...heights)
  }, 0)
  return room <= 0 ? 0 : points / room
}
