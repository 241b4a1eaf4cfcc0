import type { Block } from '../document/blocks.ts'
import type { Layout } from './nd30.ts'

/**
 * The gap above a block in points, where what stands before it asks for more than the styles of both give: a table has no gap of its own,
 * a title none to the text below it, a head none to the name of an appendix. Undefined where the styles are enough.
 */
export function gapAbove(block: Block, before: Block | undefined, layout: Layout): number | undefined {
  if (before === undefined || block.type === 'rule') return undefined
  const needed = isSignature(block) ? gapToSignature(before, layout) : gapBelow(before, block, layout)
  const own = block.type === 'paragraph' ? layout.paragraphs[block.kind].before : 0
  return needed > own ? needed : undefined
}

function gapBelow(before: Block, block: Block, { paragraphs, house }: Layout): number {
  switch (before.type) {
    case 'table':
      return house.paragraphGap
    case 'frame':
      return before.kind === 'letterhead' ? paragraphs.type.before : 0
    case 'paragraph':
      return before.kind === 'appendixTitle' && !belongsToTitle(block) ? house.paragraphGap : 0
    case 'rule':
      return 0
  }
}

const belongsToTitle = (block: Block): boolean =>
  block.type === 'paragraph' && (block.kind === 'appendixTitle' || block.kind === 'reference')

/** What is missing to the gap above a signature: gaps of two paragraphs add up (ECMA-376 Part 1, 17.3.1.33). */
function gapToSignature(before: Block, { paragraphs, signature }: Layout): number {
  const given = before.type === 'paragraph' ? paragraphs[before.kind].after : 0
  return Math.max(0, signature.above - given)
}

const isSignature = (block: Block): boolean => block.type === 'frame' && block.kind === 'signature'
