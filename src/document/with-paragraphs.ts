import type { Block, Paragraph, RuleLine } from './blocks.ts'

/** What becomes of a paragraph. */
export type ParagraphChange = (paragraph: Paragraph) => Paragraph

/** A line with its paragraph changed; a rule is as it was. */
export const withParagraph = (line: Paragraph | RuleLine, change: ParagraphChange): Paragraph | RuleLine =>
  line.type === 'paragraph' ? change(line) : line

/** A block with its paragraphs changed, in their order. */
export function withParagraphs(block: Block, change: ParagraphChange): Block {
  switch (block.type) {
    case 'paragraph':
    case 'rule':
      return withParagraph(block, change)
    case 'frame':
      return {
        ...block,
        rows: block.rows.map(cells => cells.map(lines => lines.map(line => withParagraph(line, change)))),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => ({ ...cell, paragraphs: cell.paragraphs.map(change) })),
        })),
      }
  }
}
