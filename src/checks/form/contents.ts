import type { Heading, Item } from '../../plan/plan.ts'
import type { CheckContext } from '../context.ts'

/** A list of content and the headings it stands under, outermost first. */
export interface Contents {
  items: readonly Item[]
  above: readonly Heading[]
}

/** All lists of content of a plan, in the order of the document: each part's own, and what stands below each heading. */
export function contentsOf(context: CheckContext): readonly Contents[] {
  return context.of(allContents)
}

function allContents({ plan: { decision, plan, appendices } }: CheckContext): Contents[] {
  const roots = [
    ...(decision ? [decision.content, ...decision.articles.map(({ content }) => content)] : []),
    ...(plan ? [plan.content] : []),
    ...appendices.map(({ content }) => content),
  ]
  return roots.flatMap(items => [...below(items, [])])
}

function* below(items: readonly Item[], above: readonly Heading[]): Generator<Contents> {
  yield { items, above }
  for (const item of items) if (item.kind === 'heading') yield* below(item.content, [...above, item])
}
