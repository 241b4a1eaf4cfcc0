import type { Block, DocumentBlocks, Inline, Paragraph, TableBlock } from '../../document/blocks.ts'
import { cellPlaces } from '../../document/cell-places.ts'
import { upper } from '../../language/line-case.ts'
import type { Layout } from '../../layout/nd30.ts'
import type { WriterContext } from '../writer.ts'

/**
 * Writes the plain text: a line a paragraph, cells of a row by TAB, sections apart by a blank line, footnotes at the end.
 * For searching and for `git diff`; words stand in the same order as on paper.
 */
export function writeText(document: DocumentBlocks, { layout }: WriterContext): Uint8Array {
  const sections = document.sections.map(section =>
    section.blocks.flatMap(block => blockLines(block, layout)).join('\n'),
  )
  const notes = document.notes.map((note, index) => `[${index + 1}] ${inlineText(note, false, layout)}`)
  const text = [...sections, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')
  return new TextEncoder().encode(`${text}\n`)
}

function blockLines(block: Block, layout: Layout): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphText(block, layout)]
    case 'rule':
      return []
    case 'frame':
      return block.rows.flatMap(row =>
        row.flatMap(cell =>
          cell.flatMap(item => (item.type === 'paragraph' ? [paragraphText(item, layout)] : [])),
        ),
      )
    case 'table':
      return tableLines(block, layout)
  }
}

/** A line a row; what is joined to a cell above or to the left leaves its place blank, so that columns stay below each other. */
function tableLines(table: TableBlock, layout: Layout): string[] {
  return cellPlaces(table).map(places => {
    const texts = table.columns.map(() => '')
    for (const { cell, from, isOwn } of places)
      if (isOwn) texts[from] = cell.paragraphs.map(paragraph => paragraphText(paragraph, layout)).join(' ')
    return texts.join('\t').trimEnd()
  })
}

function paragraphText(paragraph: Paragraph, layout: Layout): string {
  return inlineText(paragraph.inlines, layout.paragraphs[paragraph.kind].upper === true, layout)
}

const inlineText = (inlines: readonly Inline[], capitals: boolean, layout: Layout): string =>
  inlines.map(inline => inlineWords(inline, capitals, layout)).join('')

function inlineWords(inline: Inline, capitals: boolean, { blanks }: Layout): string {
  switch (inline.type) {
    case 'text':
      return plainCharacters(
        inline.script ? small(inline.text, inline.script) : capitals ? upper(inline.text) : inline.text,
      )
    case 'break':
      return ' '
    case 'blank':
      // Half a centimetre of a blank is one dot.
      return '.'.repeat(Math.max(2, Math.round(blanks[inline.field] / 5)))
    case 'note':
      return `[${inline.number}]`
  }
}

const smallSigns = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' } as const
const signs = '0123456789+-=()'

/** Words of a script by the small signs of Unicode, where it has all of them: `m²`, `NH₄⁺`; else as they are. */
function small(text: string, script: keyof typeof smallSigns): string {
  const places = [...plainCharacters(text).replaceAll('−', '-')].map(sign => signs.indexOf(sign))
  return places.includes(-1) ? text : places.map(place => smallSigns[script][place]).join('')
}

/** No-break blanks and hyphens are for paper; a search must find the plain ones. */
const plainCharacters = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
