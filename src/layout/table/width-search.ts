import type { CellCosts } from './cell-costs.ts'
import type { CostedCell, CostModel } from './cost-model.ts'

/** How far a column is looked ahead for a saving, in steps of the grid. */
const looks = [1, 2, 4, 8, 14, 24, 40, 64]

/** What an exchange takes for one class, in steps. */
const exchanges = [1, 3, 8, 16, 32]

/** How much a class gives back at once. */
const strides = [16, 4, 1]

/** How often widths are exchanged, tightened and grown anew at most. */
const mostPasses = 3

/** Savings below are rounding. */
const nothing = 1e-3

/** What a class of columns asks for when it has grown by some steps. */
interface Shape {
  /** What its cells cost; phrases are told apart. */
  price: number
  phrasePrice: number
  /** Height of its cells in each of its rows. */
  heights: readonly number[]
}

/** A row in which cells of a class change by its width: which of its different cells stand there, and their parts of the row. */
interface ClassRow {
  cells: readonly number[]
  shares: readonly number[]
}

/** A class of columns that grow together. */
interface ColumnClass {
  columns: number
  /** The most steps that its columns may grow. */
  most: number
  steps: number
  /** The rows in which a cell of it changes by its width, and its cells there; a cell that stands as it is never matters. */
  rows: readonly number[]
  cells: readonly ClassRow[]
  /** Its height in every row, as it is. */
  heights: Float64Array
  /** Its different cells, first those that change and how often each comes, then those that only stand beside one in a row. */
  different: readonly CellCosts[]
  counts: readonly number[]
  /** By steps, where they were asked for. */
  shapes: (Shape | undefined)[]
  /** What it would save by growing, as long as nothing changes that it depends on: the steps of each look, 0 for none, and their savings. */
  lookedAt: Int32Array
  savings: Float64Array
  /** Those of its rows, by their numbers among them, that it makes as high as they are; undefined where that has to be found again. */
  decided: readonly number[] | undefined
  /** True when cells over several classes lie over its columns. */
  isUnderWide: boolean
}

/**
 * Finds how many steps of the grid each class of columns should grow, so that the table costs least: first what saves most per point, then exchanges
 * between classes, what is not needed given back, and so on until nothing gets better. The same table always gives the same widths; of equal ones the first wins.
 */
export class WidthSearch {
  private readonly model: CostModel
  private readonly classOf: readonly number[]
  private readonly classes: ColumnClass[]
  /** Height of each row, the class that makes it so high (-1 for none), and its height without that class. */
  private readonly rowHeights: Float64Array
  private readonly highest: Int32Array
  private readonly others: Float64Array
  /** What cells over several classes ask of each row. */
  private readonly wide: Float64Array
  private readonly wideBefore: Float64Array
  private readonly all: number
  private free: number
  /** How much short phrases on more than one line count. */
  private phrases = 1

  /**
   * @param classOf the class of each column, -1 for one that does not grow; `most` the most steps of each class, `steps` how many there are to hand
   * out, where a step of a class is one for each of its columns.
   */
  constructor(model: CostModel, classOf: readonly number[], most: readonly number[], steps: number) {
    const rows = model.weights.length
    this.model = model
    this.classOf = classOf
    this.all = steps
    this.free = steps
    this.rowHeights = new Float64Array(rows)
    this.highest = new Int32Array(rows)
    this.others = new Float64Array(rows)
    this.wide = new Float64Array(rows)
    this.wideBefore = new Float64Array(rows)
    this.classes = most.map((value, own) => this.newClass(own, value))
  }

  private newClass(own: number, most: number): ColumnClass {
    const { model, classOf } = this
    const cells: ClassRow[] = []
    const rows: number[] = []
    const changing = [...model.counts[own]!].filter(([costs]) => !costs.isSteady())
    const different = changing.map(([costs]) => costs)
    const numbers = new Map(different.map((costs, number) => [costs, number]))
    const numberOf = (costs: CellCosts): number => {
      const number = numbers.get(costs) ?? different.push(costs) - 1
      numbers.set(costs, number)
      return number
    }
    const heights = new Float64Array(model.weights.length)
    model.cells[own]!.forEach((inRow, row) => {
      if (inRow === undefined) return
      heights[row] = highestAmong(inRow, 0)
      if (inRow.every(({ costs }) => costs.isSteady())) return
      rows.push(row)
      cells.push({
        cells: inRow.map(({ costs }) => numberOf(costs)),
        shares: inRow.map(({ share }) => share),
      })
    })
    return {
      columns: classOf.filter(each => each === own).length,
      most,
      steps: 0,
      rows,
      cells,
      heights,
      different,
      counts: changing.map(([, count]) => count),
      shapes: [],
      lookedAt: new Int32Array(looks.length),
      savings: new Float64Array(looks.length),
      decided: undefined,
      isUnderWide: model.wide.some(({ from, to }) => classOf.slice(from, to).includes(own)),
    }
  }

  /** Grows all columns from the beginning; afterwards `improve` may look at what was found. */
  begin(phrases: number): void {
    this.phrases = phrases
    this.set(this.classes.map(() => 0))
    this.grow()
  }

  /**
   * Looks again at what is found, until nothing gets better.
   * @param phrases how much short phrases on more than one line count.
   */
  improve(phrases: number, passes = mostPasses): void {
    this.phrases = phrases
    for (const own of this.classes) forget(own)
    for (let pass = 0; pass < passes; pass++) {
      const changed = this.exchange()
      this.tighten()
      if (!this.grow() && !changed) break
    }
  }

  /** The steps of each class as they are. */
  get found(): number[] {
    return this.classes.map(({ steps }) => steps)
  }

  /** Takes back what was found before. */
  set(steps: readonly number[]): void {
    this.free = this.all
    this.classes.forEach((own, index) => {
      own.steps = steps[index]!
      forget(own)
      this.free -= own.steps * own.columns
      const { heights } = shapeOf(own, own.steps)
      for (let at = 0; at < heights.length; at++) own.heights[own.rows[at]!] = heights[at]!
    })
    this.measureWide()
    for (let row = 0; row < this.rowHeights.length; row++) this.measureRow(row)
  }

  /** Height of the table in lines, as it was found. */
  height(): number {
    const { rowHeights } = this
    const { weights } = this.model
    let height = 0
    for (let row = 0; row < rowHeights.length; row++) height += rowHeights[row]! * weights[row]!
    return height
  }

  /** Measures the cells over several classes. True when that changed any row. */
  private measureWide(): boolean {
    const { wide, wideBefore, classOf, classes } = this
    if (this.model.wide.length === 0) return false
    wideBefore.set(wide)
    wide.fill(0)
    for (const { costs, share, row, from, to } of this.model.wide) {
      let steps = 0
      for (let column = from; column < to; column++) steps += classes[classOf[column]!]?.steps ?? 0
      const height = costs.height(steps) * share
      if (height > wide[row]!) wide[row] = height
    }
    return wide.some((height, row) => height !== wideBefore[row])
  }

  private measureRow(row: number): void {
    const { classes } = this
    let height = this.wide[row]!
    let others = 0
    let highest = -1
    for (let index = 0; index < classes.length; index++) {
      const own = classes[index]!.heights[row]!
      if (own > height) {
        others = height
        height = own
        highest = index
      } else if (own > others) others = own
    }
    this.rowHeights[row] = height
    this.highest[row] = highest
    this.others[row] = highest < 0 ? height : others
  }

  private remeasureRow(row: number): void {
    const { classes } = this
    const before = this.highest[row]!
    this.measureRow(row)
    const now = this.highest[row]!
    if (now >= 0) forget(classes[now]!)
    if (before >= 0 && before !== now) forget(classes[before]!)
  }

  private priceOf({ price, phrasePrice }: Shape): number {
    return price + this.phrases * phrasePrice
  }

  /** What is saved if the columns of a class grow by so many steps. */
  private saving(index: number, by: number): number {
    const { rowHeights, others } = this
    const { weights } = this.model
    const own = this.classes[index]!
    const { rows } = own
    const grown = shapeOf(own, own.steps + by)
    const { heights } = grown
    let saving = this.priceOf(shapeOf(own, own.steps)) - this.priceOf(grown)
    const decided = own.decided ?? this.decidedBy(index)
    for (let number = 0; number < decided.length; number++) {
      const at = decided[number]!
      const row = rows[at]!
      const height = heights[at]!
      const other = others[row]!
      saving += (rowHeights[row]! - (height > other ? height : other)) * weights[row]!
    }
    return saving
  }

  /** Finds the rows that a class makes as high as they are. */
  private decidedBy(index: number): readonly number[] {
    const own = this.classes[index]!
    const decided: number[] = []
    own.rows.forEach((row, at) => {
      if (this.highest[row] === index) decided.push(at)
    })
    own.decided = decided
    return decided
  }

  /** What it costs if a class gives so many steps; anything above `most` is told as it is. */
  private loss(own: ColumnClass, by: number, most: number): number {
    const { rowHeights } = this
    const { weights } = this.model
    const { rows } = own
    const given = shapeOf(own, own.steps - by)
    const { heights } = given
    let loss = this.priceOf(given) - this.priceOf(shapeOf(own, own.steps))
    for (let at = 0; at < rows.length && loss <= most; at++) {
      const row = rows[at]!
      const height = heights[at]!
      if (height > rowHeights[row]!) loss += (height - rowHeights[row]!) * weights[row]!
    }
    return loss
  }

  private apply(index: number, by: number): void {
    const own = this.classes[index]!
    own.steps += by
    this.free -= by * own.columns
    forget(own)
    const { rows, heights } = own
    const { heights: grown } = shapeOf(own, own.steps)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const height = grown[at]!
      const before = heights[row]!
      if (height === before) continue
      heights[row] = height
      // Lower than two others before and after, it changes nothing of its row.
      if (Math.max(height, before) >= this.others[row]!) this.remeasureRow(row)
    }
    if (!own.isUnderWide || !this.measureWide()) return
    for (let row = 0; row < heights.length; row++)
      if (this.wide[row] !== this.wideBefore[row]) this.remeasureRow(row)
  }

  /** Hands out room while that saves anything, each time where a point saves most. True when it did. */
  private grow(): boolean {
    for (let grew = false; ; grew = true) {
      let best = -1
      let by = 0
      let most = nothing
      for (let index = 0; index < this.classes.length; index++) {
        const own = this.classes[index]!
        const { lookedAt, savings } = own
        const room = Math.min(own.most - own.steps, Math.floor(this.free / own.columns))
        for (let at = 0, look = 0; at < looks.length && look < room; at++) {
          look = Math.min(looks[at]!, room)
          if (lookedAt[at] !== look) {
            lookedAt[at] = look
            savings[at] = this.saving(index, look)
          }
          const perStep = savings[at]! / (look * own.columns)
          if (perStep <= most + nothing) continue
          best = index
          by = look
          most = perStep
        }
      }
      if (best < 0) return grew
      this.apply(best, by)
    }
  }

  /** Gives a class what others can spare, where that saves more than they lose. True when anything changed. */
  private exchange(): boolean {
    let changed = false
    for (let taker = 0; taker < this.classes.length; taker++) {
      const own = this.classes[taker]!
      for (const each of exchanges) {
        const by = Math.min(each, own.most - own.steps)
        if (by > 0 && this.tryExchange(taker, by)) changed = true
        if (by < each) break
      }
    }
    return changed
  }

  private tryExchange(taker: number, by: number): boolean {
    const saving = this.saving(taker, by)
    if (saving <= nothing) return false
    const lacking = by * this.classes[taker]!.columns - this.free
    const [giver, amount] = lacking > 0 ? this.cheapestGiver(taker, lacking, saving) : [-1, 0]
    if (lacking > 0 && giver < 0) return false
    const before = this.cost()
    this.apply(taker, by)
    if (giver >= 0) this.apply(giver, -amount)
    if (this.cost() < before - nothing) return true
    if (giver >= 0) this.apply(giver, amount)
    this.apply(taker, -by)
    return false
  }

  /** The class that loses least by giving what is lacking; -1 for none that loses less than `most`. */
  private cheapestGiver(taker: number, lacking: number, most: number): [index: number, by: number] {
    let best: [number, number] = [-1, 0]
    let least = most
    for (let index = 0; index < this.classes.length; index++) {
      const own = this.classes[index]!
      const amount = Math.ceil(lacking / own.columns)
      if (index === taker || own.steps < amount) continue
      const loss = this.loss(own, amount, least)
      if (loss >= least - nothing) continue
      least = loss
      best = [index, amount]
    }
    return best
  }

  private cost(): number {
    let cost = this.height()
    for (const own of this.classes) cost += this.priceOf(shapeOf(own, own.steps))
    return cost
  }

  /** Takes back what a class has without use. */
  private tighten(): void {
    for (let index = 0; index < this.classes.length; index++) {
      const own = this.classes[index]!
      let by = 0
      for (const stride of strides)
        while (by + stride <= own.steps && this.loss(own, by + stride, 0) <= nothing / 10) by += stride
      if (by > 0) this.apply(index, -by)
    }
  }
}

/** What a class would save has to be found again. */
const forget = (own: ColumnClass): void => {
  own.lookedAt.fill(0)
  own.decided = undefined
}

/** What a class asks for, were its columns wider by so many steps. */
function shapeOf(own: ColumnClass, steps: number): Shape {
  const known = own.shapes[steps]
  if (known !== undefined) return known
  const { different, counts, cells } = own
  let price = 0
  let phrasePrice = 0
  const ofCells: number[] = []
  for (let index = 0; index < different.length; index++) {
    const costs = different[index]!
    const { outcomes } = costs
    const at = costs.found(steps)
    ofCells.push(outcomes[at]!)
    if (index >= counts.length) continue
    price += outcomes[costs.prices + at]! * counts[index]!
    phrasePrice += outcomes[costs.phrasePrices + at]! * counts[index]!
  }
  const shape = { price, phrasePrice, heights: cells.map(row => highestOf(row, ofCells)) }
  own.shapes[steps] = shape
  return shape
}

/** Height that cells ask of a row. @param heights those of all different cells of the class. */
function highestOf({ cells, shares }: ClassRow, heights: readonly number[]): number {
  let highest = 0
  for (let index = 0; index < cells.length; index++) {
    const height = heights[cells[index]!]! * shares[index]!
    if (height > highest) highest = height
  }
  return highest
}

/** Height of the cells of a class in a row, were its columns wider by so many steps. */
function highestAmong(cells: readonly CostedCell[], steps: number): number {
  let highest = 0
  for (let index = 0; index < cells.length; index++) {
    const { costs, share } = cells[index]!
    const height = costs.height(steps) * share
    if (height > highest) highest = height
  }
  return highest
}
