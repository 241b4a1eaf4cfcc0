import type { CostedCell, CostModel, JoinedCell } from './cost-model.ts'

/** How far a column is looked ahead for a saving, in steps of the grid. */
const looks = [1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 96]

/** What an exchange takes for one class, in steps. */
const exchanges = [1, 2, 4, 8, 16, 32]

/** How often widths are exchanged, tightened and grown anew at most. */
const mostPasses = 12

/** Savings below are rounding. */
const nothing = 1e-4

/** A class of columns that grow together. */
interface ColumnClass {
  columns: number
  /** The most steps that its columns may grow. */
  most: number
  /** The rows that it touches, and in each the cells over it. */
  touched: Touched[]
}

interface Touched {
  row: number
  cells: { place: CellPlace; columns: number }[]
}

/** A cell and where it stands in the model. */
interface CellPlace {
  cell: CostedCell
  /** By how many steps its columns together are wider than their least. */
  steps: number
  height: number
  /** Its row; for a joined cell the index in the list of joined cells, which begins after the rows. */
  joined: number
}

/**
 * Finds how many steps of the grid each class of columns should grow, so that the table costs least: first what saves most per point, then exchanges
 * between classes, what is not needed given back, and so on until nothing gets better. The same table always gives the same widths; of equal ones the first wins.
 */
export class WidthSearch {
  /** Steps of each class. */
  readonly steps: number[]
  private readonly model: CostModel
  private readonly classes: ColumnClass[]
  private readonly rows: CellPlace[][]
  private readonly joined: CellPlace[]
  private readonly rowHeights: Float64Array
  private readonly scratch: Float64Array
  private free: number

  /**
   * @param classOf the class of each column, -1 for one that does not grow; `most` the most steps of each class, `steps` how many there are to hand
   * out, where a step of a class is one for each of its columns.
   */
  constructor(model: CostModel, classOf: readonly number[], most: readonly number[], steps: number) {
    this.model = model
    this.free = steps
    this.steps = most.map(() => 0)
    const placed = (cell: CostedCell, joined: number): CellPlace => ({
      cell,
      steps: 0,
      height: cell.costs.height(0) * cell.share,
      joined,
    })
    this.rows = model.rows.map(cells => cells.map(cell => placed(cell, -1)))
    this.joined = model.joined.map((cell, index) => placed(cell, index))
    this.classes = most.map((value, own) => this.makeClass(own, value, classOf))
    this.rowHeights = new Float64Array(this.rows.length)
    this.scratch = new Float64Array(this.rows.length)
    this.rows.forEach((_, row) => {
      this.measureRow(row)
    })
  }

  /** Searches; afterwards `steps` holds what was found. */
  run(): void {
    this.grow()
    for (let pass = 0; pass < mostPasses; pass++) {
      const changed = this.exchange()
      this.tighten()
      if (!this.grow() && !changed) break
    }
    this.tighten()
  }

  /** What is left to hand out. */
  get left(): number {
    return this.free
  }

  private makeClass(own: number, most: number, classOf: readonly number[]): ColumnClass {
    const columns = classOf.filter(value => value === own).length
    const touched: Touched[] = []
    const look = (places: readonly CellPlace[], row: number): void => {
      const cells = places.flatMap(place => {
        let count = 0
        for (let column = place.cell.from; column < place.cell.to; column++)
          if (classOf[column] === own) count++
        return count > 0 ? [{ place, columns: count }] : []
      })
      if (cells.length > 0) touched.push({ row, cells })
    }
    this.rows.forEach(look)
    look(this.joined, this.rows.length)
    return { columns, most, touched }
  }

  private measureRow(row: number): void {
    let height = 0
    for (const place of this.rows[row]!) if (place.height > height) height = place.height
    this.rowHeights[row] = height
  }

  /** What a class would cost more (less, below 0) if its columns grew by so many steps. */
  private change({ touched }: ColumnClass, by: number): number {
    const { rowHeights, scratch, model, joined } = this
    const hasJoined = joined.length > 0
    if (hasJoined) scratch.set(rowHeights)
    let change = 0
    for (const { row, cells } of touched) {
      const isJoined = row === rowHeights.length
      let height = 0
      for (const { place, columns } of cells) {
        const { costs, share } = place.cell
        const grown = costs.height(place.steps + by * columns) * share
        change += costs.cost(place.steps + by * columns) - costs.cost(place.steps)
        if (grown > height) height = grown
      }
      if (isJoined) continue
      const before = rowHeights[row]!
      if (height < before)
        for (const place of this.rows[row]!)
          if (place.height > height && !isTouched(place, cells)) height = Math.min(place.height, before)
      if (height !== before) {
        change += (height - before) * model.weights[row]!
        if (hasJoined) scratch[row] = height
      }
    }
    if (hasJoined) change += this.changeOfJoined(touched.at(-1), by)
    return change
  }

  /** What joined cells add to the rows they cover, as these would be, less what they add now. */
  private changeOfJoined(last: Touched | undefined, by: number): number {
    const { rowHeights, scratch, model } = this
    const own = last?.row === rowHeights.length ? last.cells : []
    let change = 0
    for (const place of this.joined) {
      const { first, last: end } = place.cell as JoinedCell
      const touching = own.find(each => each.place === place)
      const height =
        touching === undefined ? place.height : place.cell.costs.height(place.steps + by * touching.columns)
      let now = 0
      let then = 0
      for (let row = first; row < end; row++) {
        now += rowHeights[row]!
        then += scratch[row]!
      }
      change += (Math.max(0, height - then) - Math.max(0, place.height - now)) * model.weights[first]!
    }
    return change
  }

  private apply(index: number, by: number): void {
    const own = this.classes[index]!
    this.steps[index] = this.steps[index]! + by
    this.free -= by * own.columns
    for (const { row, cells } of own.touched) {
      for (const { place, columns } of cells) {
        place.steps += by * columns
        place.height = place.cell.costs.height(place.steps) * place.cell.share
      }
      if (row < this.rows.length) this.measureRow(row)
    }
  }

  /** Hands out room while that saves anything, each time where a point saves most. True when it did. */
  private grow(): boolean {
    let grew = false
    for (;;) {
      let best = -1
      let by = 0
      let saving = 0
      this.classes.forEach((own, index) => {
        const room = Math.min(own.most - this.steps[index]!, Math.floor(this.free / own.columns))
        for (const look of looks) {
          if (look > room) break
          const perStep = -this.change(own, look) / (look * own.columns)
          if (perStep <= saving + nothing) continue
          best = index
          by = look
          saving = perStep
        }
      })
      if (best < 0) return grew
      this.apply(best, by)
      grew = true
    }
  }

  /** Gives a class what others can spare, where that saves more than they lose. True when anything changed. */
  private exchange(): boolean {
    let changed = false
    for (const taker of this.classes.keys()) {
      for (const by of exchanges) {
        const own = this.classes[taker]!
        if (this.steps[taker]! + by > own.most) break
        if (this.fits(taker, by) && this.tryExchange(taker, by)) changed = true
      }
    }
    return changed
  }

  /** Whether the others have as much as a class would take. */
  private fits(taker: number, by: number): boolean {
    let room = this.free
    this.classes.forEach((own, index) => {
      if (index !== taker) room += this.steps[index]! * own.columns
    })
    return room >= by * this.classes[taker]!.columns
  }

  private tryExchange(taker: number, by: number): boolean {
    let saving = -this.change(this.classes[taker]!, by)
    if (saving <= nothing) return false
    const given: [index: number, by: number][] = [[taker, by]]
    this.apply(taker, by)
    while (this.free < 0 && saving > nothing) {
      const [giver, amount, loss] = this.cheapestGiver(taker)
      if (giver < 0) break
      saving -= loss
      given.push([giver, -amount])
      this.apply(giver, -amount)
    }
    if (this.free >= 0 && saving > nothing) return true
    for (const [index, amount] of given.reverse()) this.apply(index, -amount)
    return false
  }

  /** The class that loses least per step by giving what is lacking, or as much as it has. */
  private cheapestGiver(taker: number): [index: number, by: number, loss: number] {
    let best: [number, number, number] = [-1, 0, 0]
    let least = Number.POSITIVE_INFINITY
    this.classes.forEach((own, index) => {
      if (index === taker || this.steps[index] === 0) return
      const amount = Math.min(this.steps[index]!, Math.ceil(-this.free / own.columns))
      const loss = this.change(own, -amount)
      const perStep = loss / (amount * own.columns)
      if (perStep >= least - nothing) return
      least = perStep
      best = [index, amount, loss]
    })
    return best
  }

  /** Takes back what a class has without use. */
  private tighten(): void {
    this.classes.forEach((own, index) => {
      while (this.steps[index]! > 0 && this.change(own, -1) <= nothing / 10) this.apply(index, -1)
    })
  }
}

function isTouched(place: CellPlace, cells: Touched['cells']): boolean {
  for (const each of cells) if (each.place === place) return true
  return false
}
