import { EM } from '../measure.ts'
import type { MeasuredCell, MeasuredColumn } from './measured-table.ts'
import { newSetLines, setPieces } from './set-pieces.ts'

/** Grid of widths: the search knows no smaller difference, in points. */
export const gridStep = 2

/** Prices in lines: what the reader minds beside the height of a row. */
const prices = {
  /** Each line of any cell: of two equal rows the one with less text below each other. */
  height: 0.03,
  /** A line more of a phrase of up to so many syllables, in a column of few phrases and elsewhere. */
  phrase: { syllables: 4, enumerable: 1, elsewhere: 0.35 },
  longPhrase: { syllables: 8, enumerable: 0.2 },
  loosened: 1,
  parted: 1.5,
  cut: 50,
}

const set = newSetLines()

/** Height and price of a cell by how much its columns are wider than their least, in steps of the grid; found when asked for. */
export class CellCosts {
  /** In lines; below 0 what was never asked for. */
  private readonly heights: Float32Array
  private readonly costs: Float32Array
  private readonly cell: MeasuredCell
  /** Room of the text at the least width, and of a step, in thousandths of an em. */
  private readonly base: number
  private readonly step: number
  /** Gaps above and below a paragraph, in lines. */
  private readonly gaps: number
  private readonly phrase: number
  private readonly longPhrase: number

  /**
   * @param base room of the text in points when its columns have their least width, `steps` how many steps it may grow,
   * `gaps` the gaps of a paragraph in lines.
   */
  constructor(
    cell: MeasuredCell,
    column: MeasuredColumn,
    base: number,
    steps: number,
    size: number,
    gaps: number,
  ) {
    this.cell = cell
    this.base = (base * EM) / size
    this.step = (gridStep * EM) / size
    this.gaps = gaps
    const isEnumerable = column.isEnumerable && cell.to - cell.from === 1
    this.phrase = cell.isHeader ? 0 : isEnumerable ? prices.phrase.enumerable : prices.phrase.elsewhere
    this.longPhrase = !cell.isHeader && isEnumerable ? prices.longPhrase.enumerable : 0
    this.heights = new Float32Array(steps + 1).fill(-1)
    this.costs = new Float32Array(steps + 1)
  }

  /** Height in lines, gaps included. A cell that is offered more than there is, as while widths are exchanged, is as at the most. */
  height(steps: number): number {
    const at = Math.min(steps, this.heights.length - 1)
    const known = this.heights[at]!
    return known >= 0 ? known : this.find(at)
  }

  /** Price in lines; the height has been asked for. */
  cost(steps: number): number {
    return this.costs[Math.min(steps, this.costs.length - 1)]!
  }

  /** Sets the texts, and remembers the outcome for all widths at which it is the same. */
  private find(steps: number): number {
    const room = this.base + steps * this.step
    let height = 0
    let price = 0
    let next = Number.POSITIVE_INFINITY
    for (const { pieces } of this.cell.texts) {
      setPieces(pieces, room, set)
      height += set.lines + this.gaps
      if (set.next < next) next = set.next
      const { syllables } = pieces
      const extra = set.lines - 1
      if (extra > 0 && syllables <= prices.phrase.syllables) price += extra * this.phrase
      else if (extra > 0 && syllables <= prices.longPhrase.syllables) price += extra * this.longPhrase
      price += set.loosened * prices.loosened + set.parted * prices.parted + set.cut * prices.cut
    }
    if (height === 0) height = 1 + this.gaps
    price += height * prices.height
    const { heights, costs } = this
    const end = Math.min(heights.length, Math.ceil((next - this.base) / this.step))
    for (let at = steps; at < Math.max(end, steps + 1); at++) {
      heights[at] = height
      costs[at] = price
    }
    return heights[steps]!
  }
}
