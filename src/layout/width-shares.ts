/** Share of its longest word that a line of a column leaves empty on average. */
const ragged = 0.45

/**
 * Hands out room to the columns of a table, each piece to the column by whose widening the table gets lowest. Each row is as high as its
 * highest cell, and the height of a cell is its text's length by its width, so a point more saves height / width.
 * Only the rows whose highest cell is in a column that was widened are looked at again.
 */
export class WidthShares {
  /** Widths of the columns in points. */
  readonly widths: number[]
  private readonly rows: readonly (readonly number[])[]
  private readonly flexible: readonly boolean[]
  private readonly padding: number
  private readonly longestWords: readonly number[]
  /** What of each column text can fill, in points. */
  private readonly useful: number[]
  /** For each row its highest cell: the column, -1 for none, and the height in lines. */
  private readonly highest: number[]
  private readonly heights: number[]

  /**
   * @param rows text lengths by row and column, `widths` those to begin with, `padding` the room of a column that is none for text,
   * `longestWords` the width of the longest word of each column; all in points.
   */
  constructor(
    rows: readonly (readonly number[])[],
    widths: readonly number[],
    flexible: readonly boolean[],
    padding: number,
    longestWords: readonly number[],
  ) {
    this.rows = rows
    this.widths = [...widths]
    this.flexible = flexible
    this.padding = padding
    this.longestWords = longestWords
    this.useful = widths.map((_, column) => this.usefulWidth(column))
    this.highest = rows.map(() => -1)
    this.heights = rows.map(() => 0)
    rows.forEach((_, row) => {
      this.findHighest(row)
    })
  }

  /** Gives so many points to the column that saves most height. */
  give(points: number): void {
    const column = this.bestColumn()
    this.widths[column] = this.widths[column]! + points
    this.useful[column] = this.usefulWidth(column)
    for (let row = 0; row < this.highest.length; row++)
      if (this.highest[row] === column) this.findHighest(row)
  }

  /** Words do not fill a line: the narrower the column beside its words, the more of each line stays empty. */
  private usefulWidth(column: number): number {
    return Math.max(1, this.widths[column]! - this.padding - this.longestWords[column]! * ragged)
  }

  private findHighest(row: number): void {
    const lengths = this.rows[row]!
    let height = 0
    let highest = -1
    for (let column = 0; column < lengths.length; column++) {
      const own = lengths[column]! / this.useful[column]!
      if (own > height) {
        height = own
        highest = column
      }
    }
    this.highest[row] = highest
    this.heights[row] = height
  }

  private bestColumn(): number {
    const { widths, flexible, useful, highest, heights } = this
    const savings = widths.map(() => 0)
    for (let row = 0; row < highest.length; row++) {
      const column = highest[row]!
      // A row of one line cannot become lower.
      if (column >= 0 && flexible[column] && heights[row]! > 1)
        savings[column] = savings[column]! + heights[row]! / useful[column]!
    }
    const best = savings.reduce((at, saving, index) => (saving > savings[at]! ? index : at), 0)
    if (savings[best]! > 0) return best
    // All fits on one line: the narrowest flexible column grows, so that the table looks even.
    return widths.reduce(
      (at, _, index) => (flexible[index] && (!flexible[at] || useful[index]! < useful[at]!) ? index : at),
      0,
    )
  }
}
