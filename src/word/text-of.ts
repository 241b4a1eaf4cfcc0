import type { WordBlock, WordParagraph } from './document.ts'

/** Every paragraph of the blocks in order, those of tables too, row by row; text boxes are not entered. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks)
    if (block.kind === 'paragraph') yield block
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks)
}

/** The words of blocks, paragraphs apart by line ends; empty ones left out, automatic labels not in it. */
export function textOf(blocks: readonly WordBlock[]): string {
  const lines: string[] = []
  for (const { text } of paragraphsOf(blocks)) if (text.trim() !== '') lines.push(text.trim())
  return lines.join('\n')
}
