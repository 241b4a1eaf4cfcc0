import type { TableBlock, TableColumn } from '../document/blocks.ts'
import { cellPlaces } from '../document/cell-places.ts'
import { textRoom } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { fontOf, setText } from './paragraph-text.ts'
import { WidthShares } from './width-shares.ts'

/** The room left over is handed out in so many steps, each to the column that saves most height. */
const steps = 80

/**
 * Widths of a table's columns in points, together the given width.
 * Numbers get what they need, columns of units, deadlines and funding at least their usual width, no column less than its longest word;
 * what is left goes where it makes the table lowest. Widths given in the spec are kept while the others still fit beside them.
 * @param width the table's width in points.
 */
export function columnWidths(table: TableBlock, width: number, layout: Layout): number[] {
  const { columns } = table
  const { longestWords, rows } = measureCells(table, layout)
  const padding = 2 * mmToPoints(layout.table.cellMargin)
  const given = columns.map(column => givenWidth(column, width))
  const least = longestWords.map((word, index) => given[index] ?? word + padding + 1)
  const usual = columns.map(
    (column, index) => given[index] ?? Math.max(least[index]!, usualWidth(column, layout)),
  )
  if (sum(least) > width) return squeezed(least, given, width, padding)
  if (sum(usual) > width) return between(least, usual, width)

  const flexible = columns.map((column, index) => given[index] === undefined && column.role !== 'order')
  if (!flexible.includes(true)) return usual.map(value => (value * width) / sum(usual))
  const step = (width - sum(usual)) / steps
  const shares = new WidthShares(rows, usual, flexible, padding, longestWords)
  for (let count = 0; count < steps; count++) shares.give(step)
  return shares.widths
}

/** Widths between the least and the usual ones, each giving way in the same measure. */
function between(least: readonly number[], usual: readonly number[], width: number): number[] {
  const share = (width - sum(least)) / (sum(usual) - sum(least))
  return least.map((value, index) => value + (usual[index]! - value) * share)
}

/**
 * Too many columns for the paper, or a word that is too long: the widest columns give way first, so that one web address does not squeeze all
 * others. Given widths give way only when they leave the others no room for words.
 */
function squeezed(
  least: readonly number[],
  given: readonly (number | undefined)[],
  width: number,
  padding: number,
): number[] {
  const room = width - sum(given.map(value => value ?? 0))
  const free = least.filter((_, index) => given[index] === undefined)
  const needed = sum(free.map(value => Math.min(value, 3 * padding)))
  if (free.length === 0 || room < needed) return cutTo(least, width)
  const cut = cutTo(free, room)
  let at = 0
  return given.map(value => value ?? cut[at++]!)
}

/** Cuts the largest values to one height, at which their sum is as wanted. */
function cutTo(values: readonly number[], wanted: number): number[] {
  const ascending = [...values].sort((a, b) => a - b)
  let room = wanted
  let height = 0
  for (const [index, value] of ascending.entries()) {
    height = room / (ascending.length - index)
    if (value >= height) break
    room -= value
  }
  return values.map(value => Math.min(value, height))
}

interface CellMeasures {
  /** Widest word of each column in points. */
  longestWords: number[]
  /** For each row, the length in points of the text in each column. */
  rows: number[][]
}

/** Measures the cells of one column; a cell over several columns has the room of all of them. */
function measureCells(table: TableBlock, layout: Layout): CellMeasures {
  const longestWords = table.columns.map(() => 0)
  const rows = cellPlaces(table).map(places => {
    const lengths = table.columns.map(() => 0)
    for (const { cell, from: column, isOwn } of places) {
      if (!isOwn || cell.columnSpan !== 1) continue
      for (const paragraph of cell.paragraphs) {
        const runs = setText(paragraph, layout)
        const font = fontOf(layout.paragraphs[paragraph.kind])
        const room = textRoom(runs, font)
        longestWords[column] = Math.max(longestWords[column]!, room.longestWord)
        // A cell over several rows asks of each its share.
        lengths[column] = lengths[column]! + room.width / cell.rowSpan
      }
    }
    return lengths
  })
  return { longestWords, rows }
}

function givenWidth({ width }: TableColumn, table: number): number | undefined {
  if (width === undefined) return undefined
  return 'percent' in width ? (table * width.percent) / 100 : mmToPoints(width.cm * 10)
}

function usualWidth({ role }: TableColumn, { table }: Layout): number {
  if (role === 'order') return mmToPoints(table.order)
  return mmToPoints(role === undefined ? table.minimum.other : table.minimum[role])
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
