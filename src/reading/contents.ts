import type { Heading, Item, Plan, Table } from '../plan/plan.ts'
import type { Reading } from './reading.ts'

/** A list of content and the headings it stands under, outermost first. */
interface Contents {
  items: readonly Item[]
  above: readonly Heading[]
  /** What comes next in the document once the list has ended: the item behind the nearest heading above that is not the last of its own list. */
  after?: Item
}

/** The content of each part of a plan and of each article, in the order of the document. */
export const contentsOfParts = ({ decision, plan, appendices }: Plan): (readonly Item[])[] => [
  ...(decision ? [decision.content, ...decision.articles.map(({ content }) => content)] : []),
  ...(plan ? [plan.content] : []),
  ...appendices.map(({ content }) => content),
]

/** All lists of content of a plan, in the order of the document: each part's own, and what stands below each heading. */
export const contentsOf = (reading: Reading): readonly Contents[] => reading.of(allContents)

const allContents = ({ plan }: Reading): Contents[] =>
  contentsOfParts(plan).flatMap(items => [...below({ items, above: [] })])

function* below(contents: Contents): Generator<Contents> {
  yield contents
  const { items, above } = contents
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'heading') continue
    const after = items[index + 1] ?? contents.after
    yield* below({ items: item.content, above: [...above, item], ...(after && { after }) })
  }
}

/** The tables of a plan in the order of its lists of content, without those whose rows print as sentences. */
export const tablesOf = (reading: Reading): readonly Table[] =>
  contentsOf(reading).flatMap(({ items }) => items.filter(item => item.kind === 'table'))

/** All tables of a plan, those whose rows print as sentences too. */
export const allTablesOf = (reading: Reading): readonly Table[] =>
  contentsOf(reading).flatMap(({ items }) =>
    items.flatMap(item => (item.kind === 'table' ? item : item.kind === 'sentences' ? item.table : [])),
  )
