import { cellWords } from '../plan/grid.ts'
import type { Heading, Item, Plan, Row, Table } from '../plan/plan.ts'

/** A number as groups have it in the column TT: `I`, `B.`; rows are counted in digits. */
const groupNumber = /^(?:([IVXL]+)|\p{Lu})[.)]?$/u

/** In narrower tables a row of two words is no sign of a group. */
const fewestColumns = 4

/** Rows of a table that were meant as group rows and lack their sign: they have a group's number and a title, and nothing else. */
export function unmarkedGroups({ columns, rows }: Table): ReadonlyMap<Row, number> {
  const order = columns.findIndex(({ role }) => role === 'order')
  if (order < 0 || columns.length < fewestColumns) return new Map()
  const full = rows.filter(row => row.kind === 'task' && row.cells.filter(isFilled).length > 2)
  const found = rows.filter(row => row.kind === 'task' && isTitle(row, order, columns.length))
  if (full.length < 2 || found.length > full.length) return new Map()
  // `A`, `I` below it: the level is reported by which kind of number comes first.
  const kinds: string[] = []
  return new Map(
    found.map(row => {
      const kind = groupNumber.exec(wordsAt(row, order))?.[1] === undefined ? 'letter' : 'roman'
      if (!kinds.includes(kind)) kinds.push(kind)
      return [row, kinds.indexOf(kind) + 1]
    }),
  )
}

const isFilled = (cell: Row['cells'][number]): boolean => cellWords(cell) !== ''

const wordsAt = ({ cells }: Row, column: number): string =>
  cellWords(cells.find(cell => cell.column === column))

function isTitle({ cells }: Row, order: number, width: number): boolean {
  // A cell that is joined to the one above has its words there.
  const isWhole = cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0) === width
  const [number, title, ...more] = cells.filter(isFilled)
  return (
    isWhole &&
    more.length === 0 &&
    number?.column === order &&
    title?.column === order + 1 &&
    groupNumber.test(cellWords(number))
  )
}

/** The plan with those rows as groups, as it is judged; the same plan where it has none. */
export function withGroups(plan: Plan): Plan {
  const read = new GroupReader()
  const found: Plan = {
    ...plan,
    ...(plan.decision && {
      decision: {
        ...plan.decision,
        content: read.items(plan.decision.content),
        articles: plan.decision.articles.map(article => ({
          ...article,
          content: read.items(article.content),
        })),
      },
    }),
    ...(plan.plan && { plan: { ...plan.plan, content: read.items(plan.plan.content) } }),
    appendices: plan.appendices.map(each => ({ ...each, content: read.items(each.content) })),
  }
  return read.hasFound ? found : plan
}

class GroupReader {
  hasFound = false

  items(items: Item[]): Item[] {
    return items.map(item => {
      if (item.kind === 'heading') return this.heading(item)
      return item.kind === 'table' ? this.table(item) : item
    })
  }

  private heading(heading: Heading): Heading {
    return { ...heading, content: this.items(heading.content) }
  }

  private table(table: Table): Table {
    const groups = unmarkedGroups(table)
    if (groups.size === 0) return table
    this.hasFound = true
    const rows = table.rows.map((row): Row => {
      const level = groups.get(row)
      return level === undefined ? row : { ...row, kind: 'group', level, isUnmarked: true }
    })
    return { ...table, rows }
  }
}
