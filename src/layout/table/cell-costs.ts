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
  longPhrase: { syllables: 8, enumerable: 0.4 },
  loosened: 1,
  /** A symbol in two, and each line end inside an address. */
  parted: 2.5,
  address: 4,
  cut: 50,
}

const set = newSetLines()

/** Height and price of a cell by how much its columns are wider than at first, in steps of the grid; found when asked for. */
export class CellCosts {
  /**
   * What was found by steps, in lines: first all heights, 0 where none was asked for, then what the reader always minds (from `prices`), then what
   * only counts as far as phrases do (from `phrasePrices`). One list, for a table has many cells.
   */
  readonly outcomes: Float32Array
  readonly prices: number
  readonly phrasePrices: number
  private readonly cell: MeasuredCell
  /** Room of the text at first, and of a step, in thousandths of an em. */
  private readonly base: number
  private readonly step: number
  /** Gaps above and below a paragraph, in lines. */
  private readonly gaps: number
  private readonly phrase: number
  private readonly longPhrase: number
  private steady = false

  /**
   * @param base room of the text in points at first, `steps` how many steps it may grow, `size` of the text in points, `gaps` the gaps of a paragraph
   * in lines.
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
    this.prices = steps + 1
    this.phrasePrices = 2 * (steps + 1)
    this.outcomes = new Float32Array(3 * (steps + 1))
  }

  /** Height in lines, gaps included. A cell that is offered more than there is, as while widths are exchanged, is as at the most. */
  height(steps: number): number {
    return this.outcomes[this.found(steps)]!
  }

  /** True when each paragraph is on one line from the beginning. */
  isLow(): boolean {
    const { texts } = this.cell
    return this.height(0) <= texts.length * (1 + this.gaps) + slack
  }

  /** True when the cell stands the same however wide its columns grow, as one does whose paragraphs are on one line each. */
  isSteady(): boolean {
    this.found(0)
    return this.steady
  }

  /** Where among the outcomes what is asked for stands. */
  found(steps: number): number {
    const at = steps < this.prices ? steps : this.prices - 1
    if (this.outcomes[at] === 0) this.find(at)
    return at
  }

  /** Sets the texts, and remembers the outcome for all widths at which it is the same. */
  private find(steps: number): void {
    const room = this.base + steps * this.step
    let height = 0
    let price = 0
    let phrases = 0
    let next = Number.POSITIVE_INFINITY
    const { texts } = this.cell
    for (let index = 0; index < texts.length; index++) {
      const { pieces } = texts[index]!
      setPieces(pieces, room, set)
      height += set.lines + this.gaps
      if (set.next < next) next = set.next
      const { syllables } = pieces
      const extra = set.lines - 1
      if (extra > 0 && syllables <= prices.phrase.syllables) phrases += extra * this.phrase
      else if (extra > 0 && syllables <= prices.longPhrase.syllables) phrases += extra * this.longPhrase
      if (set.loosened + set.parted + set.addressEnds + set.cut === 0) continue
      price += set.loosened * prices.loosened + set.parted * prices.parted
      price += set.addressEnds * prices.address + set.cut * prices.cut
    }
    price += height * prices.height
    const { outcomes, prices: count, phrasePrices } = this
    const end = Math.max(steps + 1, Math.min(count, Math.ceil((next - this.base) / this.step)))
    outcomes.fill(height, steps, end)
    outcomes.fill(price, count + steps, count + end)
    outcomes.fill(phrases, phrasePrices + steps, phrasePrices + end)
    if (steps === 0) this.steady = end === count
  }
}

/** Heights are kept in single precision. */
const slack = 1e-3
