import type { Block, Paragraph } from '../document/blocks.ts'
import type { Layout } from './nd30.ts'

/**
 * Whether the block at an index stays on the page of what follows it; undefined leaves it to its kind.
 * The text before a signature goes with it: a signature does not stand alone on its page. A line that ends in a colon goes with what it
 * leads in. A heading with nothing below it does not draw the next one after it, else a list of headings would move to the next page as one.
 */
export function staysWithNext(
  block: Paragraph,
  next: Block | undefined,
  layout: Layout,
): boolean | undefined {
  if (next === undefined) return undefined
  if (isSignature(next)) return true
  const level = outlineOf(block, layout)
  if (level === undefined) return leadsIn(block) || undefined
  const below = next.type === 'paragraph' ? outlineOf(next, layout) : undefined
  return below !== undefined && below <= level ? false : undefined
}

/**
 * Whether the last row of a table stays on the page of what follows: a signature, or one paragraph and then a signature. Neither begins a
 * page. At the end of a section it is the paragraph which ends that, and which would make a page of its own.
 * @param index the table's place in its section.
 */
export function keepsLastRow(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  return (
    next === undefined || isSignature(next) || (next.type === 'paragraph' && isSignature(blocks[index + 2]))
  )
}

const isSignature = (block: Block | undefined): boolean =>
  block?.type === 'frame' && block.kind === 'signature'

const outlineOf = ({ kind, outline }: Paragraph, { paragraphs }: Layout): number | undefined =>
  paragraphs[kind].outline === undefined ? undefined : (outline ?? paragraphs[kind].outline)

/** Its last words are a lead-in: what they announce must not begin on the next page. */
function leadsIn({ inlines }: Paragraph): boolean {
  const last = inlines.findLast(inline => inline.type !== 'note')
  return last?.type === 'text' && last.text.trimEnd().endsWith(':')
}
