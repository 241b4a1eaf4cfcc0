import type { Block } from '../document/blocks.ts'
import type { Layout } from './nd30.ts'

/**
 * The gap above a block in points, where what stands before it asks for more than the styles of both give: a table has no gap of its own,
 * a title none to the text below it, a head none to the name of an appendix. Undefined where the styles are enough.
 */
export function gapAbove(block: Block, before: Block | undefined, layout: Layout): number | undefined {
  if (before === undefined || block.type === 'rule') return undefined
  const needed = gapBelow(before, block, layout)
  const own = block.type === 'paragraph' ? layout.paragraphs[block.kind].before : 0
  return needed > own ? needed : undefined
}

function gapBelow(before: Block, block: Block, { paragraphs, house }: Layout): number {
  switch (before.type) {
    case 'table':
      return house.paragraphGap
    case 'frame':
      if (before.kind === 'letterhead') return paragraphs.type.before
      // Recipients below two signers; without a gap the two tables would be joined to one.
      return block.type === 'frame' ? 2 * house.paragraphGap : 0
    case 'paragraph':
      return before.kind === 'appendixTitle' && !belongsToTitle(block) ? house.paragraphGap : 0
    case 'rule':
      return 0
  }
}

const belongsToTitle = (block: Block): boolean =>
  block.type === 'paragraph' && (block.kind === 'appendixTitle' || block.kind === 'reference')
