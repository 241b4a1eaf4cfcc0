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

/** A class of columns that grow together. */
interface ColumnClass {
  columns: number
  /** The most steps that its columns may grow. */
  most: number
  steps: number
  /** Its cells by row, and their height as it is. */
  cells: readonly (readonly CostedCell[] | undefined)[]
  heights: Float64Array
  /** Its different cells, and how often each comes. */
  different: readonly CellCosts[]
  counts: readonly number[]
  /** What its cells cost by steps, NaN where it was never asked for; phrases are told apart. */
  prices: Float64Array
  phrasePrices: Float64Array
  /** How many rows it makes as high as they are. */
  highestOf: number
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
    this.classes = most.map((value, own) => ({
      columns: classOf.filter(each => each === own).length,
      most: value,
      steps: 0,
      cells: model.cells[own]!,
      heights: new Float64Array(rows),
      different: [...model.counts[own]!.keys()],
      counts: [...model.counts[own]!.values()],
      prices: new Float64Array(value + 1).fill(Number.NaN),
      phrasePrices: new Float64Array(value + 1),
      highestOf: 0,
      isUnderWide: model.wide.some(({ from, to }) => classOf.slice(from, to).includes(own)),
    }))
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
      this.free -= own.steps * own.columns
      for (let row = 0; row < own.heights.length; row++) own.heights[row] = heightOf(own, row, own.steps)
    })
    this.measureWide()
    for (let row = 0; row < this.rowHeights.length; row++) this.measureRow(row)
    this.classes.forEach((own, index) => {
      own.highestOf = this.highest.reduce((count, each) => (each === index ? count + 1 : count), 0)
    })
  }

  /** Height of the table in lines, as it was found. */
  height(): number {
    let height = 0
    for (let row = 0; row < this.rowHeights.length; row++)
      height += this.rowHeights[row]! * this.model.weights[row]!
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
    const before = this.highest[row]!
    this.measureRow(row)
    const now = this.highest[row]!
    if (before === now) return
    if (before >= 0) this.classes[before]!.highestOf--
    if (now >= 0) this.classes[now]!.highestOf++
  }

  private price(own: ColumnClass, steps: number): number {
    const { prices, phrasePrices } = own
    if (Number.isNaN(prices[steps]!)) {
      const { different, counts } = own
      let price = 0
      let phrases = 0
      for (let index = 0; index < different.length; index++) {
        price += different[index]!.cost(steps) * counts[index]!
        phrases += different[index]!.phraseCost(steps) * counts[index]!
      }
      prices[steps] = price
      phrasePrices[steps] = phrases
    }
    return prices[steps]! + this.phrases * phrasePrices[steps]!
  }

  /** What is saved if the columns of a class grow by so many steps. */
  private saving(index: number, by: number): number {
    const { rowHeights, highest, others, model } = this
    const own = this.classes[index]!
    const steps = own.steps + by
    let saving = this.price(own, own.steps) - this.price(own, steps)
    let left = own.highestOf
    for (let row = 0; left > 0; row++) {
      if (highest[row] !== index) continue
      left--
      const height = Math.max(heightOf(own, row, steps), others[row]!)
      saving += (rowHeights[row]! - height) * model.weights[row]!
    }
    return saving
  }

  /** What it costs if a class gives so many steps; anything above `most` is told as it is. */
  private loss(own: ColumnClass, by: number, most: number): number {
    const { rowHeights, model } = this
    const steps = own.steps - by
    let loss = this.price(own, steps) - this.price(own, own.steps)
    for (let row = 0; row < rowHeights.length && loss <= most; row++) {
      const height = heightOf(own, row, steps)
      if (height > rowHeights[row]!) loss += (height - rowHeights[row]!) * model.weights[row]!
    }
    return loss
  }

  private apply(index: number, by: number): void {
    const own = this.classes[index]!
    own.steps += by
    this.free -= by * own.columns
    const { heights } = own
    for (let row = 0; row < heights.length; row++) {
      const height = heightOf(own, row, own.steps)
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
        const room = Math.min(own.most - own.steps, Math.floor(this.free / own.columns))
        for (let at = 0, look = 0; at < looks.length && look < room; at++) {
          look = Math.min(looks[at]!, room)
          const perStep = this.saving(index, look) / (look * own.columns)
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
    for (const own of this.classes) cost += this.price(own, own.steps)
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

/** Height of the cells of a class in a row, were its columns wider by so many steps. */
function heightOf({ cells }: ColumnClass, row: number, steps: number): number {
  const own = cells[row]
  if (own === undefined) return 0
  let height = own[0]!.costs.height(steps) * own[0]!.share
  for (let index = 1; index < own.length; index++) {
    const each = own[index]!.costs.height(steps) * own[index]!.share
    if (each > height) height = each
  }
  return height
}
