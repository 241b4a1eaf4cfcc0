import type { Block, Section } from './blocks.ts'
import type { ParagraphKind, RuleKind } from './paragraphs.ts'

/** The kinds of paragraphs and rules that sections hold, in their text and in the margins of their pages. */
export function usedKinds(sections: readonly Section[]): ReadonlySet<ParagraphKind | RuleKind> {
  const kinds = new Set<ParagraphKind | RuleKind>()
  const add = (blocks: readonly Block[] = []): void => {
    for (const block of blocks)
      switch (block.type) {
        case 'frame':
          for (const row of block.rows) for (const cell of row) add(cell)
          break
        case 'table':
          for (const row of block.rows) for (const cell of row.cells) add(cell.paragraphs)
          break
        default:
          kinds.add(block.kind)
      }
  }
  for (const { blocks, margins } of sections) {
    add(blocks)
    add(margins?.firstHead)
    add(margins?.head)
    add(margins?.firstFoot)
  }
  return kinds
}
