import type { Inline, Paragraph, TableCell } from '../../document/blocks.ts'
import type { ParagraphKind } from '../../document/paragraphs.ts'

/** Words of a report; `struck` are bold too, so that they are seen where nothing else is. */
export const text = (words: string, style?: 'bold' | 'italic' | 'struck'): Inline => ({
  type: 'text',
  text: words,
  bold: style === 'bold' || style === 'struck',
  italic: style === 'italic',
  ...(style === 'struck' ? { struck: true as const } : {}),
})

export const paragraph = (kind: ParagraphKind, inlines: Inline[]): Paragraph => ({
  type: 'paragraph',
  kind,
  inlines,
})

export const line = (words: string): Paragraph => paragraph('cell', [text(words)])

export const lines = (words: string): Paragraph[] => words.split('\n').map(line)

export const cell = (paragraphs: Paragraph[], align: TableCell['align'] = 'left'): TableCell => ({
  columnSpan: 1,
  rowSpan: 1,
  align,
  paragraphs,
})
